package org.emancipasso.search;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.emancipasso.data.Scalars;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
    private static final int AT_ONCE = 100;
    /** One transaction reads all numbers, however many there are; after the usual minute, no large index would ever be whole. */
    private static final int LONGEST_FILLING_SECONDS = 24 * 60 * 60;

    private final SessionFactory sessionFactory;
    private final EntityManager entityManager;
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicLong aborted = new AtomicLong();

    IndexLifecycle(SessionFactory sessionFactory, EntityManager entityManager, MeterRegistry meters) {
        this.sessionFactory = sessionFactory;
        this.entityManager = entityManager;
        meters.gauge("emancipasso.search.aborted.events", aborted);
    }

    /** Whether the index holds everything; while it is being filled, pages answer from the database. */
    public boolean isReady() {
        return ready.get();
    }

    /**
     * Changes that Hibernate Search gave up on and that wait to be tried again at the next look; an alert when that
     * happens again and again.
     */
    public long abortedEvents() {
        return aborted.get();
    }

    /**
     * Has the engine show all that was sent to it.
     *
     * @throws SearchException when it does not answer
     */
    public void show() {
        Search.mapping(sessionFactory).scope(Object.class).workspace().refresh();
    }

    /** Looks after the index; an engine that does not answer is asked again next time. */
    @Scheduled(every = "${emancipasso.search.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        SearchMapping mapping = Search.mapping(sessionFactory);
        try {
            OutboxPollingSearchMapping outbox = mapping.extension(OutboxPollingExtension.get());
            aborted.set(outbox.countAbortedEvents());
            answer(mapping);
            keepWhole(mapping);
            reprocessAborted(outbox);
        } catch (IOException | SearchException e) {
            LOG.warnf("The search engine does not answer: %s", firstLine(e));
        } catch (PersistenceException e) {
            LOG.warnf("The database does not answer, the index is looked after later: %s", firstLine(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An engine that is away must not be mistaken for one whose index is wrong: it is asked something simple first. */
    private static void answer(SearchMapping mapping) throws IOException {
        mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class)
                .performRequest(new Request("GET", "/"));
    }

    private void keepWhole(SearchMapping mapping) throws InterruptedException {
        SearchScope<Object> everything = mapping.scope(Object.class);
        if (isCurrent(everything.schemaManager()) && isWhole()) {
            ready.set(true);
            return;
        }
        ready.set(false);
        QuarkusTransaction.requiringNew().run(() -> update("delete from index_build"));
        everything.schemaManager().dropAndCreate();
        everything.massIndexer().purgeAllOnStart(false).threadsToLoadObjects(2).batchSizeToLoadObjects(AT_ONCE)
                .transactionTimeout(LONGEST_FILLING_SECONDS).startAndWait();
        QuarkusTransaction.requiringNew().run(() -> update("insert into index_build values (now())"));
        ready.set(true);
        LOG.info("The index is built");
    }

    /** Whether the last filling ended; a process that died in the middle left no row. */
    private boolean isWhole() {
        return ready.get() || QuarkusTransaction.requiringNew().call(() -> !Scalars
                .query(entityManager, "select built_at from index_build", Instant.class).getResultList().isEmpty());
    }

    private void update(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }

    private static boolean isCurrent(SearchSchemaManager schema) {
        try {
            schema.validate();
            return true;
        } catch (SearchException e) {
            if (isOfTheNetwork(e)) {
                throw e;
            }
            LOG.infof("The index has to be built: %s", firstLine(e));
            return false;
        }
    }

    /** Hibernate Search hangs what went wrong below its own exception, as causes and as suppressed ones. */
    private static boolean isOfTheNetwork(Throwable failure) {
        return failure instanceof IOException || failure.getCause() != null && isOfTheNetwork(failure.getCause())
                || Stream.of(failure.getSuppressed()).anyMatch(IndexLifecycle::isOfTheNetwork);
    }

    private void reprocessAborted(OutboxPollingSearchMapping outbox) {
        if (aborted.get() > 0) {
            LOG.warnf("%d changes had not reached the index; trying them again", aborted.get());
            outbox.reprocessAbortedEvents();
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
