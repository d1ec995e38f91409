package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose posts are read before they are shown. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final ForumConfig CONFIG = new ForumConfig() {
        @Override
        public int held() {
            return 1;
        }

        @Override
        public int knownPosts() {
            return 2;
        }

        @Override
        public Duration knownAfter() {
            return Duration.ofDays(1);
        }

        @Override
        public int knownLinks() {
            return 5;
        }

        @Override
        public int trustedPosts() {
            return 20;
        }

        @Override
        public Duration trustedAfter() {
            return Duration.ofDays(30);
        }

        @Override
        public int voices() {
            return 10;
        }

        @Override
        public String figuresInterval() {
            return "off";
        }

        @Override
        public String renderingInterval() {
            return "off";
        }
    };

    @ParameterizedTest(name = "{0} posts in {1} days, vouched for {2}, {3} links: {4}, held {5}")
    @CsvSource({"0, -1, false, 0, NEW, true", "1, 0, false, 0, NEW, false", "1, 0, false, 1, NEW, true",
            "2, 0, false, 1, NEW, true", "2, 1, false, 5, KNOWN, false", "2, 1, false, 6, KNOWN, true",
            "20, 1, false, 6, KNOWN, true", "2, 400, false, 6, KNOWN, true", "20, 30, false, 50, TRUSTED, false",
            "0, -1, true, 50, KNOWN, false"})
    void three_levels_come_by_time_and_accepted_posts(int accepted, int days, boolean isVouchedFor, int links,
            Standing.Level level, boolean isHeld) {
        Standing standing = new Standing(accepted, days < 0 ? null : NOW.minus(Duration.ofDays(days)), isVouchedFor);

        assertEquals(level, standing.level(CONFIG, NOW));
        assertEquals(isHeld, standing.isHeld(CONFIG, NOW, links));
    }
}
