package org.emancipasso.moderation.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Moderatable.Moderated;
import org.emancipasso.moderation.Moderatables;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;

/** Takes reports, and looks after what is off the site. */
@ApplicationScoped
class ReportService {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final String FORM = "signalement";

    /** As long as one may contest, and a month. */
    private static final Period KEPT = Period.ofMonths(7);
    /** What is not judged by then never will be: what it was about is gone. */
    private static final Period KEPT_UNJUDGED = Period.ofYears(1);
    /** Longer than the link that confirms works. */
    private static final Duration CONFIRMABLE = Duration.ofDays(30);
    private static final int LONGEST_TITLE = 150;

    private final ReportRepository reports;
    private final Moderatables moderatables;
    private final Delistings delistings;
    private final Contributions contributions;
    private final ReviewQueue queue;
    private final ReportLetters letters;
    private final ReportMessages say;
    private final Clock clock;

    ReportService(ReportRepository reports, Moderatables moderatables, Delistings delistings,
            Contributions contributions, ReviewQueue queue, ReportLetters letters, ReportMessages say, Clock clock) {
        this.reports = reports;
        this.moderatables = moderatables;
        this.delistings = delistings;
        this.contributions = contributions;
        this.queue = queue;
        this.letters = letters;
        this.say = say;
        this.clock = clock;
    }

    /**
     * Keeps a report, once for however many submissions of a form; it counts now, or once its author confirms it.
     *
     * @param mayWrite whether the address of its author may get a receipt
     */
    @Transactional
    void report(Verdict verdict, String type, long target, ReportForm form, boolean mayWrite) {
        contributions.once(verdict, FORM, () -> {
            Report report = new Report(type, target, form, clock.instant());
            reports.add(report);
            if (verdict.outcome() == Outcome.TO_CONFIRM) {
                contributions.askConfirmation(FORM, report.id(), form.address().orElseThrow());
            } else {
                join(report, mayWrite);
            }
            return report.id();
        });
    }

    /** Its author confirms it. */
    @Transactional
    Optional<Report> confirm(long id) {
        Optional<Report> report = reports.report(id);
        report.filter(found -> !found.counts()).ifPresent(found -> join(found, true));
        return report;
    }

    /** Hides something, as whoever may decide on reports about it. */
    @Transactional
    Optional<Long> hide(Actor actor, String type, long target, DelistReason reason, String words) {
        return delistings.hide(type, target, reason, words, actor, null);
    }

    @Transactional
    Optional<Delisting> delistingOf(String type, long target) {
        return reports.delistingOf(type, target);
    }

    /** What nobody confirmed in time. */
    @Transactional
    List<Long> unconfirmed() {
        return reports.unconfirmed(lastUnconfirmed());
    }

    /** Puts one back; on whichever replica comes first. */
    @Transactional
    void comeBack(long id) {
        delistings.unconfirmed(id, lastUnconfirmed()).ifPresent(delistings::comeBack);
    }

    /** Forgets who reported what was judged long ago, what nobody judged in a year, and what its author never confirmed. */
    @Transactional
    void forgetAuthors() {
        reports.forgetUnconfirmed(clock.instant().minus(CONFIRMABLE));
        reports.forgetAuthors(clock.instant().atZone(PARIS).minus(KEPT).toInstant(),
                clock.instant().atZone(PARIS).minus(KEPT_UNJUDGED).toInstant());
    }

    private void join(Report report, boolean mayWrite) {
        Optional<Moderated> found = moderatables.typed(report.type()).flatMap(type -> type.find(report.targetId()));
        if (found.isEmpty()) {
            return;
        }
        String title = cut(found.get().title());
        long thing = reports.openThing(report.type(), report.targetId(), title, clock.instant());
        report.join(thing);
        long count = reports.countOf(thing);
        queue.submit(new ReviewQueue.Submission(ReportedKind.KIND + report.type(), thing, say.counted(title, count),
                found.get().department()), report.reason());
        if (mayWrite) {
            letters.receipt(report);
        }
    }

    /** As much of a name as a list shows. */
    static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private Instant lastUnconfirmed() {
        return clock.instant().atZone(PARIS).minus(Delisting.UNCONFIRMED).toInstant();
    }

    /** The kind of a thing that {@link #find} found. */
    Moderatable kind(String type) {
        return moderatables.typed(type).orElseThrow();
    }

    /** Whether there is such a thing to report. */
    Optional<Moderated> find(String type, long target) {
        return moderatables.typed(type).flatMap((Moderatable kind) -> kind.find(target));
    }
}
