package org.emancipasso.audit;

import java.time.Clock;
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
