package org.emancipasso.account.personaldata;

import static org.emancipasso.account.personaldata.InactivityPolicy.Step.ERASE;
import static org.emancipasso.account.personaldata.InactivityPolicy.Step.NOTHING;
import static org.emancipasso.account.personaldata.InactivityPolicy.Step.WARN;
import static org.emancipasso.account.personaldata.InactivityPolicy.Step.WARN_AGAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.emancipasso.account.Accounts.Account;
import org.emancipasso.account.personaldata.DepartureRepository.Warnings;
import org.emancipasso.account.personaldata.InactivityPolicy.Step;
import org.junit.jupiter.api.Test;

class InactivityPolicyTest {

    private static final Instant SEEN = Instant.parse("2024-02-29T12:00:00Z");
    private static final PersonalDataConfig.Retention TIMES = new PersonalDataConfig.Retention() {
        @Override
        public int inactiveMonths() {
            return 24;
        }

        @Override
        public Duration warning() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration unwelcomed() {
            return Duration.ofDays(30);
        }
    };

    @Test
    void somebody_who_came_less_than_two_years_ago_is_left_in_peace() {
        assertEquals(NOTHING, member(Optional.empty(), "2026-02-28T11:59:59Z"));
    }

    @Test
    void after_two_years_they_are_warned() {
        assertEquals(WARN, member(Optional.empty(), "2026-02-28T12:00:00Z"));
    }

    @Test
    void a_month_later_they_are_warned_again_and_a_month_later_erased() {
        assertEquals(NOTHING, member(warned(1, "2026-03-01T00:00:00Z"), "2026-03-30T23:59:59Z"));
        assertEquals(WARN_AGAIN, member(warned(1, "2026-03-01T00:00:00Z"), "2026-03-31T00:00:00Z"));
        assertEquals(NOTHING, member(warned(2, "2026-03-31T00:00:00Z"), "2026-04-29T23:59:59Z"));
        assertEquals(ERASE, member(warned(2, "2026-03-31T00:00:00Z"), "2026-04-30T00:00:00Z"));
    }

    @Test
    void a_visit_makes_earlier_warnings_void() {
        assertEquals(WARN, member(warned(2, "2024-02-28T00:00:00Z"), "2026-04-30T00:00:00Z"));
    }

    @Test
    void a_platform_that_slept_for_years_warns_all_the_same_before_it_erases() {
        assertEquals(WARN, member(Optional.empty(), "2036-01-01T00:00:00Z"));
    }

    @Test
    void an_account_without_agreement_is_erased_after_a_month_without_a_visit() {
        assertEquals(NOTHING, step(false, Optional.empty(), "2024-03-30T11:59:59Z"));
        assertEquals(ERASE, step(false, Optional.empty(), "2024-03-30T12:00:00Z"));
    }

    private static Step member(Optional<Warnings> warnings, String now) {
        return step(true, warnings, now);
    }

    private static Step step(boolean isWelcome, Optional<Warnings> warnings, String now) {
        return InactivityPolicy.next(new Account(1, "issuer", "subject", "a@example.org", "Ada", SEEN, isWelcome),
                warnings, Instant.parse(now), TIMES);
    }

    private static Optional<Warnings> warned(int number, String at) {
        return Optional.of(new Warnings(number, Instant.parse(at)));
    }
}
