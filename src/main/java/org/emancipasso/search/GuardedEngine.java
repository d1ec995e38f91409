package org.emancipasso.search;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.hibernate.search.util.common.SearchException;

/**
 * Every question to the engine goes through here: a page waits two seconds for it and no longer, and an engine that has
 * just failed several times is left alone for three seconds. Hibernate Search's own {@code failAfter} does not serve: a
 * request transformer loses it, and its wait cannot be interrupted; hence the thread apart.
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
            return patience.ask(question).toCompletableFuture().join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SearchException || cause instanceof FaultToleranceException) {
                throw new SearchUnavailable(cause);
            }
            throw e;
        }
    }

    /** Apart, since only calls between beans are guarded. */
    @ApplicationScoped
    static class Patience {

        @Asynchronous
        @Timeout(value = 2, unit = ChronoUnit.SECONDS)
        @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.75, delay = 3, delayUnit = ChronoUnit.SECONDS, failOn = {
                SearchException.class, TimeoutException.class})
        <T> CompletionStage<T> ask(Supplier<T> question) {
            return CompletableFuture.completedFuture(question.get());
        }
    }
}
