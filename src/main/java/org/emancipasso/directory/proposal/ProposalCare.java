package org.emancipasso.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets what nobody confirmed, and who sent what was decided long ago. */
@ApplicationScoped
class ProposalCare {

    private static final Logger LOG = Logger.getLogger(ProposalCare.class);

    private final ProposalService proposals;

    ProposalCare(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        try {
            proposals.forgetOld();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, old proposals are forgotten later: %s", e.getMessage());
        }
    }
}
