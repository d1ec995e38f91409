package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seven o'clock in Paris, through both changes of the hour. */
class FrequencyTest {

    @ParameterizedTest
    @CsvSource({"2026-11-22T05:59:59Z, 2026-11-21T06:00:00Z", "2026-11-22T06:00:00Z, 2026-11-22T06:00:00Z",
            "2026-07-14T04:59:59Z, 2026-07-13T05:00:00Z", "2026-07-14T23:30:00Z, 2026-07-14T05:00:00Z",
            "2026-03-29T04:59:00Z, 2026-03-28T06:00:00Z", "2026-03-29T05:00:00Z, 2026-03-29T05:00:00Z",
            "2026-10-25T05:59:00Z, 2026-10-24T05:00:00Z", "2026-10-25T06:00:00Z, 2026-10-25T06:00:00Z"})
    void a_daily_digest_is_due_every_morning(Instant now, Instant due) {
        assertEquals(due, Frequency.DAILY.lastDue(now));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T05:59:59Z, 2026-11-16T06:00:00Z", "2026-11-23T06:00:00Z, 2026-11-23T06:00:00Z",
            "2026-11-29T22:00:00Z, 2026-11-23T06:00:00Z", "2026-11-24T01:00:00Z, 2026-11-23T06:00:00Z",
            "2026-03-30T05:00:00Z, 2026-03-30T05:00:00Z", "2026-03-30T04:59:59Z, 2026-03-23T06:00:00Z"})
    void a_weekly_one_on_mondays(Instant now, Instant due) {
        assertEquals(due, Frequency.WEEKLY.lastDue(now));
    }
}
