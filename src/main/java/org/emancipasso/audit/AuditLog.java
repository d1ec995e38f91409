package org.emancipasso.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;

import org.jboss.logging.MDC;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Where what was done is written down, together with the work itself or not at all. Nothing takes an entry away. */
@ApplicationScoped
public class AuditLog {

    /** Where web/RequestGuard keeps the id of a request for the log. */
    private static final String REQUEST_ID = "requestId";

    private final EntityManager entityManager;
    private final Clock clock;

    AuditLog(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** An entry, and when. */
    public record Recorded(Instant at, AuditEntry entry) {}

    /** What a member did, and what was done to them, the last one first; runs in the caller's transaction. */
    public List<Recorded> about(long member) {
        return entityManager.createQuery("""
            from RecordedEntry where actor = :member or subjectType = 'member' and subjectId = :text
            order by id desc""", RecordedEntry.class).setParameter("member", member)
                .setParameter("text", Long.toString(member)).getResultStream()
                .map(entry -> new Recorded(entry.at(), new AuditEntry(entry.actor(), entry.action(),
                        entry.subjectType(), entry.subjectId(), entry.reason(), entry.before(), entry.after())))
                .toList();
    }

    /**
     * Adds an entry.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void record(AuditEntry entry) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("What was done is recorded in the transaction that does it");
        }
        Object request = MDC.get(REQUEST_ID);
        entityManager.persist(new RecordedEntry(entry, clock.instant(),
                request == null ? null : Objects.toString(request)));
    }
}
