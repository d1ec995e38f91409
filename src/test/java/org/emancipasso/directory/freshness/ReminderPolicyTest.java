package org.emancipasso.directory.freshness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.emancipasso.directory.freshness.ReminderPolicy.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a structure is asked, and when its listing is hidden. */
class ReminderPolicyTest {

    private static final LocalDate FRESH = LocalDate.of(2025, 1, 1);
    private static final FreshnessConfig CONFIG = new FreshnessConfig() {
        @Override
        public List<Integer> reminders() {
            return List.of(6, 12, 15, 17);
        }

        @Override
        public Duration pause() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration link() {
            return Duration.ofDays(120);
        }

        @Override
        public String careInterval() {
            return "off";
        }
    };

    @ParameterizedTest(name = "on {0}, {1} sent, the last on {2}: {3}")
    @CsvSource({"2025-06-30, 0, , NOTHING", "2025-07-01, 0, , REMIND", "2025-07-20, 1, 2025-07-01, NOTHING",
            "2025-12-31, 1, 2025-07-01, NOTHING", "2026-01-01, 1, 2025-07-01, REMIND",
            "2026-04-01, 2, 2026-01-01, REMIND", "2026-06-01, 3, 2026-04-01, REMIND",
            "2026-06-30, 4, 2026-06-01, NOTHING", "2026-07-01, 4, 2026-06-01, HIDE",
            // Those that were old already when letters began.
            "2027-01-01, 0, , REMIND", "2027-01-02, 1, 2027-01-01, NOTHING", "2027-01-31, 1, 2027-01-01, REMIND",
            "2027-02-15, 2, 2027-01-31, NOTHING", "2027-03-02, 2, 2027-01-31, HIDE"})
    void does_the_next_thing(LocalDate today, int sent, LocalDate last, Step step) {
        assertEquals(step, ReminderPolicy.next(FRESH, sent, last == null ? null : start(last), today, start(today),
                CONFIG));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
