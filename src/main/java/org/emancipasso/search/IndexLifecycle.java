package org.emancipasso.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Keeps the index what the database says, without a hand: creates it when the engine first answers, rebuilds it when its
 * shape is not this version's, and brings back the changes that Hibernate Search gave up on while the engine was away
 * (it tries three times, then never again; ADR 0005).
 */
@ApplicationScoped
public class IndexLifecycle {

    private static final Logger LOG = Logger.getLogger(IndexLifecycle.class);

    private final SessionFactory sessionFactory;
    private final AtomicBoolean checked = new AtomicBoolean();
    private final AtomicBoolean halfBuilt = new AtomicBoolean();
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicLong aborted = new AtomicLong();

    IndexLifecycle(SessionFactory sessionFactory, MeterRegistry meters) {
        this.sessionFactory = sessionFactory;
        meters.gauge("emancipasso.search.aborted.events", aborted);
    }

    /** Whether the index holds everything; while it is being filled, pages answer from the database. */
    public boolean isReady() {
        return ready.get();
    }

    /** Changes that Hibernate Search gave up on and that wait to be tried again; an alert when it stays above zero. */
    public long abortedEvents() {
        return aborted.get();
    }

    /** Looks after the index; an engine that does not answer is asked again next time. */
    @Scheduled(every = "${emancipasso.search.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        SearchMapping mapping = Search.mapping(sessionFactory);
        try {
            if (!checked.get()) {
                createOrRebuild(mapping);
                checked.set(true);
                ready.set(true);
            }
            reprocessAborted(mapping.extension(OutboxPollingExtension.get()));
        } catch (SearchException e) {
            LOG.warnf("The search engine does not answer yet: %s", firstLine(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void createOrRebuild(SearchMapping mapping) throws InterruptedException {
        SearchScope<Object> everything = mapping.scope(Object.class);
        if (!halfBuilt.get() && isCurrent(everything.schemaManager())) {
            return;
        }
        halfBuilt.set(true);
        everything.schemaManager().dropAndCreate();
        everything.massIndexer().purgeAllOnStart(false).threadsToLoadObjects(2).startAndWait();
        halfBuilt.set(false);
        LOG.info("The index is built");
    }

    private static boolean isCurrent(SearchSchemaManager schema) {
        try {
            schema.validate();
            return true;
        } catch (SearchException e) {
            LOG.infof("The index has to be built: %s", firstLine(e));
            return false;
        }
    }

    private void reprocessAborted(OutboxPollingSearchMapping outbox) {
        long waiting = outbox.countAbortedEvents();
        aborted.set(waiting);
        if (waiting > 0) {
            LOG.warnf("%d changes had not reached the index; trying them again", waiting);
            outbox.reprocessAbortedEvents();
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
