package org.emancipasso.forum;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Has texts follow what they name: a title that changed, a page that was taken off, a member who left. */
@Singleton
class RenderingCare {

    private final RenderingService rendering;

    RenderingCare(RenderingService rendering) {
        this.rendering = rendering;
    }

    @Scheduled(every = "${emancipasso.forum.rendering-interval}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void render() {
        boolean areMore = true;
        while (areMore) {
            areMore = rendering.renderSome();
        }
    }
}
