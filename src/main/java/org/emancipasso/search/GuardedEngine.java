package org.emancipasso.search;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.context.ThreadContext;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.hibernate.search.util.common.SearchException;

import io.quarkus.virtual.threads.VirtualThreads;

/**
 * Every question to the engine goes through here: a page waits two seconds for it and no longer, and an engine that has
 * just failed several times is left alone for three seconds. Hibernate Search's own {@code failAfter} does not serve: a
 * request transformer loses it, and its wait cannot be interrupted; hence the thread apart. A virtual one: were it of the
 * pool that answers requests, a crowd as large as the pool would wait for itself; the library's asynchronous guards need
 * that pool too.
 */
@ApplicationScoped
public class GuardedEngine {

    private final Patience patience;

    GuardedEngine(Patience patience) {
        this.patience = patience;
    }

    /**
     * The engine's answer.
     *
     * @throws SearchUnavailable when it refuses, or does not answer in time
     */
    public <T> T ask(Supplier<T> question) {
        try {
            return patience.ask(question);
        } catch (SearchException | TimeoutException | FaultToleranceException e) {
            throw new SearchUnavailable(e);
        }
    }

    /** Apart, since only calls between beans are guarded. */
    @ApplicationScoped
    static class Patience {

        private static final int SECONDS = 2;

        private final ThreadContext requests;
        private final ExecutorService threads;

        Patience(ThreadContext requests, @VirtualThreads ExecutorService threads) {
            this.requests = requests;
            this.threads = threads;
        }

        @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.75, delay = 3, delayUnit = ChronoUnit.SECONDS, failOn = {
                SearchException.class, TimeoutException.class})
        <T> T ask(Supplier<T> question) throws TimeoutException {
            try {
                return CompletableFuture.supplyAsync(requests.contextualSupplier(question), threads).get(SECONDS,
                        TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
