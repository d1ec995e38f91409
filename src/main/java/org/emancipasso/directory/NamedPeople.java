package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * Who answers for a structure, by name: only people who agreed by their own mail. For the page of a listing alone: never in an
 * index, an export, an interface for programs or a log (docs/adr/0037). Package {@code person} asks them.
 */
@ApplicationScoped
class NamedPeople {

    private final EntityManager entityManager;

    NamedPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of a listing, the first who agreed first. */
    List<NamedPerson> of(long provider) {
        List<?> rows = entityManager.createNativeQuery("""
            select name, role from provider_person where provider_id = :provider and agreed_at is not null
            order by agreed_at, id""", Tuple.class).setParameter("provider", provider).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new NamedPerson(row.get(0, String.class), row.get(1, String.class))).toList();
    }
}
