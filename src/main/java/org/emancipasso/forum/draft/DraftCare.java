package org.emancipasso.forum.draft;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets drafts that nobody came back to. */
@Singleton
class DraftCare {

    private final DraftService service;

    DraftCare(DraftService service) {
        this.service = service;
    }

    @Scheduled(every = "${emancipasso.attachments.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        service.forget();
    }
}
