package org.emancipasso.moderation;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Where features put what waits for a person, in their own transactions. */
@ApplicationScoped
public class ReviewQueue {

    private final ReviewItemRepository items;
    private final Clock clock;

    ReviewQueue(ReviewItemRepository items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /**
     * Something that waits.
     *
     * @param kind of a {@link Reviewable}
     * @param subject the feature's row
     * @param title plain text of at most 200 characters, for lists
     * @param department INSEE code of the département that it is about, if any
     */
    public record Submission(String kind, long subject, String title, @Nullable String department) {}

    /**
     * Puts something in the queue. Again, when it is there already: changes its title, says that the author has answered, and
     * has whoever was about to decide look again. In the caller's transaction.
     */
    public void submit(Submission submission) {
        submit(submission, null);
    }

    /**
     * The same for what has a reason that the queue is filtered by.
     *
     * @param reason {@code [a-z]+(-[a-z]+)*}
     */
    public void submit(Submission submission, @Nullable String reason) {
        items.open(submission, reason, clock.instant());
    }

    /** Puts an item back whose decision does not stand; not when its subject waits again meanwhile. */
    public void reopen(long item) {
        items.reopen(item);
    }

    /** Takes from the queue what needs nobody any more; nothing when it is not there. In the caller's transaction. */
    public void withdraw(String kind, long subject) {
        items.close(kind, subject, clock.instant());
    }

    /**
     * Lets nobody decide before the caller's transaction ends. Before the feature locks its own row: whoever decides holds the
     * item first.
     */
    public void hold(String kind, long subject) {
        items.hold(kind, subject);
    }

    /** What whoever decides has asked the author, who has not answered yet. */
    public Optional<String> question(String kind, long subject) {
        return items.question(kind, subject);
    }

    /** Whether it still waits. */
    public boolean isWaiting(String kind, long subject) {
        return items.isOpen(kind, subject);
    }
}
