package org.emancipasso.directory.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** The worker: associations without an answer, and words that have been kept long enough. */
@ApplicationScoped
class ContactCare {

    private static final Logger LOG = Logger.getLogger(ContactCare.class);

    private final ContactService messages;
    private final UnmetNeedService needs;
    private final AddressService addresses;

    ContactCare(ContactService messages, UnmetNeedService needs, AddressService addresses) {
        this.messages = messages;
        this.needs = needs;
        this.addresses = addresses;
    }

    /** One after the other, each in its own transaction: another replica takes the next. */
    @Scheduled(every = "${emancipasso.contact.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            boolean more = messages.followUpOne();
            while (more) {
                more = messages.followUpOne();
            }
            more = messages.forget();
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
