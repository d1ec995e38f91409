package org.emancipasso.directory.words;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

/** Brings to the index the labels that changed. */
@Singleton
class Rewording {

    private final WordService words;

    Rewording(WordService words) {
        this.words = words;
    }

    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reindex() {
        words.reindexDue();
    }
}
