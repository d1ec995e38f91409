package org.emancipasso.forum.mailin;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which mails are done with: a digest and a day, nothing of who or what. */
@ApplicationScoped
class MailInRepository {

    private final EntityManager entityManager;

    MailInRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean isDone(String digest) {
        return !entityManager.createNativeQuery("select 1 from forum_mail where digest = :digest")
                .setParameter("digest", digest).getResultList().isEmpty();
    }

    /** Is done with it in this transaction; false when another one was, which is waited for. */
    boolean finish(String digest, Instant now) {
        return entityManager.createNativeQuery("""
            insert into forum_mail (digest, received_at) values (:digest, :now) on conflict do nothing""")
                .setParameter("digest", digest).setParameter("now", now).executeUpdate() > 0;
    }

    int forget(Instant before) {
        return entityManager.createNativeQuery("delete from forum_mail where received_at < :before")
                .setParameter("before", before).executeUpdate();
    }
}
