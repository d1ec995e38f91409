package org.emancipasso.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;

/**
 * The invented people of the demonstration content: nobody logs in as one, no letter goes to one, no absence ends one. In the
 * caller's transaction.
 */
@ApplicationScoped
public class ExampleMembers {

    /** Who says who they are: no login server. */
    static final String ISSUER = "exemple:";

    private final EntityManager entityManager;

    ExampleMembers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The number of the one of a name, made the first time.
     *
     * @param code {@code [a-z0-9-]+}, theirs for good
     */
    public long named(String name, String code, Instant now) {
        entityManager.createNativeQuery(
                """
                    insert into member (issuer, subject, email, display_name, terms_version, terms_accepted_at, created_at, seen_at)
                    values (:issuer, :code, :email, :name, :terms, :now, :now, :now) on conflict (issuer, subject) do nothing""")
                .setParameter("issuer", ISSUER).setParameter("code", code)
                .setParameter("email", "exemple-" + code + "@exemple.invalid").setParameter("name", name)
                .setParameter("terms", Terms.VERSION).setParameter("now", now).executeUpdate();
        return Scalars
                .query(entityManager, "select id from member where issuer = :issuer and subject = :code", Long.class)
                .setParameter("issuer", ISSUER).setParameter("code", code).getSingleResult();
    }
}
