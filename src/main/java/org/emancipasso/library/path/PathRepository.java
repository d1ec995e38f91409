package org.emancipasso.library.path;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of paths. */
@ApplicationScoped
class PathRepository implements PanacheRepository<LibraryPath> {

    /** One that nobody else changes before the caller's transaction ends. */
    Optional<LibraryPath> lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those on the site, by title. */
    List<LibraryPath> published() {
        return list("status = PUBLISHED order by title, id");
    }

    /** All of them, the last changed first. */
    List<LibraryPath> all() {
        return list("order by updatedAt desc, id desc");
    }

    /** Those on the site that lead to a resource. */
    List<LibraryPath> leadingTo(long item) {
        return list("status = PUBLISHED and exists (select 1 from LibraryPath other join other.steps step"
                + " where other = this and step.itemId = ?1) order by title, id", item);
    }
}
