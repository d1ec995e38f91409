package org.emancipasso.directory.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.PersistenceException;

import org.emancipasso.directory.OtherListings;
import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** The worker: associations without an answer, and words that have been kept long enough. */
@ApplicationScoped
class ContactCare {

    private static final Logger LOG = Logger.getLogger(ContactCare.class);

    private static final int MOST_OTHERS = 5;

    private final ContactService messages;
    private final UnmetNeedService needs;
    private final AddressService addresses;
    private final OtherListings others;

    ContactCare(ContactService messages, UnmetNeedService needs, AddressService addresses,
            OtherListings others) {
        this.messages = messages;
        this.needs = needs;
        this.addresses = addresses;
        this.others = others;
    }

    /** One after the other, each in its own transaction, locked: two replicas send one letter. */
    @Scheduled(every = "${emancipasso.contact.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void care() {
        try {
            // The engine is asked outside of a transaction, which would wait for it.
            messages.unanswered().forEach(waiting -> messages.followUp(waiting.id(),
                    others.like(waiting.provider(), waiting.supports(), waiting.place(), MOST_OTHERS)));
            boolean more = messages.forget();
            while (more) {
                more = messages.forget();
            }
            needs.forget();
            addresses.forget();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, messages wait: %s", e.getMessage());
        }
    }
}
