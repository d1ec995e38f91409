package org.emancipasso.forum.attachment;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Takes away what was attached to forms that nobody sent. */
@Singleton
class AttachmentCare {

    private final AttachmentService service;

    AttachmentCare(AttachmentService service) {
        this.service = service;
    }

    @Scheduled(every = "${emancipasso.attachments.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        service.forget();
    }
}
