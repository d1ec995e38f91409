package org.emancipasso.mail;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** What is known of addresses: which ones bounce, and what they refuse. All of it runs in the caller's transaction. */
@ApplicationScoped
public class MailAddresses {

    private final EntityManager entityManager;
    private final Clock clock;

    MailAddresses(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Somebody proved that they read this address: letters go there again. */
    public void trust(EmailAddress address) {
        entityManager.createNativeQuery("DELETE FROM bouncing_address WHERE address_hash = :hash")
                .setParameter("hash", address.hash()).executeUpdate();
    }

    /** Somebody wants letters of a kind again. */
    public void accept(EmailAddress address, String kind) {
        entityManager.createNativeQuery("DELETE FROM mail_refusal WHERE address_hash = :hash AND kind = :kind")
                .setParameter("hash", address.hash()).setParameter("kind", kind).executeUpdate();
    }

    /** Whether letters to this address come back. */
    public boolean isBouncing(EmailAddress address) {
        return !entityManager.createNativeQuery("SELECT 1 FROM bouncing_address WHERE address_hash = :hash")
                .setParameter("hash", address.hash()).getResultList().isEmpty();
    }

    /** Whether this address wants no letters of a kind; nobody refuses a letter without one. */
    public boolean refuses(EmailAddress address, @Nullable String kind) {
        return kind != null && !entityManager
                .createNativeQuery("SELECT 1 FROM mail_refusal WHERE address_hash = :hash AND kind = :kind")
                .setParameter("hash", address.hash()).setParameter("kind", kind).getResultList().isEmpty();
    }

    void refuse(String addressHash, String kind) {
        entityManager.createNativeQuery("INSERT INTO mail_refusal VALUES (:hash, :kind, :now) ON CONFLICT DO NOTHING")
                .setParameter("hash", addressHash).setParameter("kind", kind).setParameter("now", clock.instant())
                .executeUpdate();
    }

    void bounce(String addressHash) {
        entityManager.createNativeQuery("INSERT INTO bouncing_address VALUES (:hash, :now) ON CONFLICT DO NOTHING")
                .setParameter("hash", addressHash).setParameter("now", clock.instant()).executeUpdate();
    }
}
