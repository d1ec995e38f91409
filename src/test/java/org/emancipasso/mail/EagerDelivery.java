package org.emancipasso.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * A second worker, as another replica has: it looks for letters more often than a scheduler can, since tests wait for
 * hundreds of them.
 */
@ApplicationScoped
class EagerDelivery {

    private static final Logger LOG = Logger.getLogger(EagerDelivery.class);
    private static final int PAUSE_MILLISECONDS = 100;

    private final LetterDelivery delivery;
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    EagerDelivery(LetterDelivery delivery) {
        this.delivery = delivery;
    }

    void start(@Observes StartupEvent event) {
        worker.scheduleWithFixedDelay(this::deliver, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void deliver() {
        try {
            delivery.deliver();
        } catch (RuntimeException e) {
            LOG.warnf("Letters are tried again: %s", e.getMessage());
        }
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }
}
