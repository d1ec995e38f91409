package org.emancipasso.directory.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Settles claims whose time to object is over. */
@ApplicationScoped
class ClaimCare {

    private static final Logger LOG = Logger.getLogger(ClaimCare.class);
    private static final int AT_ONCE = 100;

    private final ClaimSettlementService settlement;
    private final ClaimService claims;

    ClaimCare(ClaimSettlementService settlement, ClaimService claims) {
        this.settlement = settlement;
        this.claims = claims;
    }

    @Scheduled(every = "${emancipasso.claim.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            settlement.due(AT_ONCE).forEach(this::settle);
            claims.forgetOld();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, claims wait: %s", e.getMessage());
        }
    }

    /** One that fails does not keep the others from their turn. */
    private void settle(long claim) {
        try {
            settlement.settle(claim);
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Claim %d could not be settled", claim);
        }
    }
}
