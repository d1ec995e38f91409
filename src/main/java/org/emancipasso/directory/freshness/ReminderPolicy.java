package org.emancipasso.directory.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.emancipasso.directory.Freshness;
import org.jspecify.annotations.Nullable;

/** What is to be done about a listing that nobody confirms. */
final class ReminderPolicy {

    /** How many letters remain without an answer before a listing is hidden. */
    static final int UNANSWERED = 2;

    private ReminderPolicy() {
    }

    enum Step {
        NOTHING,
        REMIND,
        HIDE
    }

    /**
     * The next thing to do.
     *
     * @param freshOn from when its age counts
     * @param sent how many letters left since then
     * @param last when the last of them left
     */
    static Step next(LocalDate freshOn, int sent, @Nullable Instant last, LocalDate today, Instant now,
            FreshnessConfig config) {
        if (last != null && now.isBefore(last.plus(config.pause()))) {
            return Step.NOTHING;
        }
        if (sent >= UNANSWERED && Freshness.isOlder(freshOn, today, Freshness.HIDDEN)) {
            return Step.HIDE;
        }
        return sent < config.reminders().size()
                && Freshness.isOlder(freshOn, today, config.reminders().get(sent)) ? Step.REMIND : Step.NOTHING;
    }

    /** How many whole months a listing is old. */
    static int months(LocalDate freshOn, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(freshOn, today));
    }
}
