package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.inject.Singleton;

import org.emancipasso.web.FrenchDate;

/** What a switch says to people. */
@Singleton
class SwitchWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");

    private final ContributionMessages say;
    private final Clock clock;

    SwitchWords(ContributionMessages say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    /** Why a form is not simply open, since when, until when; empty when it is. */
    String forVisitors(Switch state) {
        Instant until = state.until();
        String then = until == null ? "" : say.around(moment(until));
        return switch (state.state()) {
            case OPEN -> "";
            case CONFIRMED -> say.confirmedNotice(state.reason(), moment(state.since()), then);
            case CLOSED -> say.closedNotice(state.reason(), moment(state.since()), then);
        };
    }

    /** Since when it is so, for staff; empty for one that nobody ever moved. */
    String since(Switch state) {
        Instant until = state.until();
        return state.since().equals(Instant.EPOCH)
                ? ""
                : say.stateSince(moment(state.since()), until == null ? "" : say.atMost(moment(until)),
                        state.tripped());
    }

    /** « 14 h 05 », or with the day when it is another. */
    String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(PARIS);
        String hour = HOUR.format(at);
        return at.toLocalDate().equals(clock.instant().atZone(PARIS).toLocalDate())
                ? say.today(hour)
                : say.otherDay(new FrenchDate(at.toLocalDate()).spoken(), hour);
    }
}
