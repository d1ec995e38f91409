package org.emancipasso.moderation.report;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.Moderatables;
import org.emancipasso.moderation.ReviewKindSource;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.decision.Decisions;

/** Two kinds for each type of thing that can be reported: its reports, and what is off the site. */
@Singleton
class ReportKinds implements ReviewKindSource {

    private final Moderatables moderatables;
    private final ReportRepository reports;
    private final Delistings delistings;
    private final Decisions decisions;
    private final ReportMessages say;
    private final Clock clock;

    ReportKinds(Moderatables moderatables, ReportRepository reports, Delistings delistings, Decisions decisions,
            ReportMessages say, Clock clock) {
        this.moderatables = moderatables;
        this.reports = reports;
        this.delistings = delistings;
        this.decisions = decisions;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public List<Reviewable> kinds() {
        return moderatables.all().stream().<Reviewable>mapMulti((type, kinds) -> Stream.of(
                new ReportedKind(type, reports, delistings, decisions, say, clock),
                new DelistingKind(type, reports, delistings, say, clock)).forEach(kinds)).toList();
    }
}
