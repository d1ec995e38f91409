package org.emancipasso.account.organisation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;

/** The invented associations of the demonstration content: proven, with nobody in them. In the caller's transaction. */
@ApplicationScoped
public class ExampleOrganisations {

    private final EntityManager entityManager;

    ExampleOrganisations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The number of the one of a name, made the first time.
     *
     * @param creator a member of the demonstration content
     */
    public long named(String name, long creator, Instant now) {
        entityManager.createNativeQuery("""
            insert into organisation (name, kind, proven_at, created_at, created_by, creation_key)
            values (:name, 'ASSOCIATION', :now, :now, :creator, 'exemple')
            on conflict (created_by, creation_key, name) do nothing""").setParameter("name", name)
                .setParameter("creator", creator).setParameter("now", now).executeUpdate();
        return Scalars.query(entityManager, """
            select id from organisation where created_by = :creator and creation_key = 'exemple' and name = :name""",
                Long.class).setParameter("creator", creator).setParameter("name", name).getSingleResult();
    }
}
