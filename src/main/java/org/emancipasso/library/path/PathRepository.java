package org.emancipasso.library.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Has those who begin one of the same title at once do so one after the other. */
    void hold(String title) {
        getEntityManager().createNativeQuery(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:title, 122))) held")
                .setParameter("title", title).getSingleResult();
    }

    /** Drafts of a title. */
    List<LibraryPath> draftsCalled(String title) {
        return list("status = DRAFT and title = ?1 order by id", title);
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

    /** Whether one is called so, on the site or not. */
    boolean isTitle(String title) {
        return count("title", title) > 0;
    }

    /** The resources that importers call so, by what they call them. */
    Map<String, Long> itemIds(List<String> externalIds) {
        return getEntityManager().createQuery("select externalId, id from LibraryItem where externalId in :ids",
                Object[].class).setParameter("ids", externalIds).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
