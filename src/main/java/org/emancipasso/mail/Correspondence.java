package org.emancipasso.mail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** All that is kept here of one address, to be shown to whom it belongs, or forgotten. Runs in the caller's transaction. */
@ApplicationScoped
public class Correspondence {

    private final EntityManager entityManager;

    Correspondence(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A letter that was posted.
     *
     * @param subject of one that waits; nothing is kept of what was sent
     * @param state {@code WAITING}, {@code SENT}, {@code PARKED} or {@code DROPPED}
     */
    public record Sent(Instant postedAt, @Nullable String subject, String state) {}

    /** A kind of letter that the address refused. */
    public record Refused(String kind, Instant since) {}

    /** The letters to an address, and those about an account, the last one first. */
    public List<Sent> letters(EmailAddress address, long memberId) {
        return entityManager.createQuery("""
            from PostedLetter where addressHash = :hash or memberId = :member order by id desc""", PostedLetter.class)
                .setParameter("hash", address.hash()).setParameter("member", memberId).getResultStream()
                .map(letter -> new Sent(letter.createdAt(), letter.subject(), letter.state().name())).toList();
    }

    /** What an address refuses. */
    public List<Refused> refusals(EmailAddress address) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT kind, refused_at FROM mail_refusal WHERE address_hash = :hash ORDER BY kind""", Object[].class)
                .setParameter("hash", address.hash()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Refused((String) row[0], (Instant) Objects.requireNonNull(row[1]))).toList();
    }

    /** Forgets the address and the account: waiting letters do not leave, and what was sent was never known. */
    public void forget(EmailAddress address, long memberId) {
        entityManager.createQuery("delete from PostedLetter where addressHash = :hash or memberId = :member")
                .setParameter("hash", address.hash()).setParameter("member", memberId).executeUpdate();
        for (String table : List.of("bouncing_address", "mail_refusal")) {
            entityManager.createNativeQuery("DELETE FROM " + table + " WHERE address_hash = :hash")
                    .setParameter("hash", address.hash()).executeUpdate();
        }
    }
}
