package org.emancipasso.moderation.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Moderatable.Moderated;
import org.emancipasso.moderation.Moderatables;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.moderation.decision.Decisions.Made;
import org.emancipasso.moderation.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** Takes things off the site and puts them back, in the transaction of whoever decides. */
@ApplicationScoped
class Delistings {

    static final String KIND = "retrait-";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;

    private final ReportRepository reports;
    private final Moderatables moderatables;
    private final ReviewQueue queue;
    private final Decisions decisions;
    private final ReportMessages say;
    private final AuditLog log;
    private final Clock clock;

    Delistings(ReportRepository reports, Moderatables moderatables, ReviewQueue queue, Decisions decisions,
            ReportMessages say, AuditLog log, Clock clock) {
        this.reports = reports;
        this.moderatables = moderatables;
        this.queue = queue;
        this.decisions = decisions;
        this.say = say;
        this.log = log;
        this.clock = clock;
    }

    /** Whether words are enough for whoever is responsible to understand. */
    static boolean isReasoned(String words) {
        int length = words.codePointCount(0, words.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    /**
     * Hides something at once, tells whoever is responsible, and has a second person look at it.
     *
     * @param thing what was reported, if it began so
     * @return the decision; empty when there is no such thing, or it is hidden already
     */
    Optional<Long> hide(String type, long target, DelistReason reason, String words, Actor actor,
            @Nullable Long thing) {
        reports.queueUp(type, target);
        reports.delistingOf(type, target).ifPresent(this::hold);
        Optional<Moderatable> moderatable = moderatables.typed(type);
        Optional<Moderated> found = moderatable.flatMap(kind -> kind.find(target)).filter(one -> !one.isHidden());
        if (found.isEmpty() || !moderatable.get().hide(target, say.delistPublic(reason.name()), actor)) {
            return Optional.empty();
        }
        // What came back by another way, an import for one, is hidden anew.
        reports.delistingOf(type, target).ifPresent(this::close);
        String title = ReportService.cut(found.get().title());
        Delisting delisting = new Delisting(type, target, thing, title, reason, words, actor.id(), clock.instant());
        reports.add(delisting);
        queue.submit(new ReviewQueue.Submission(KIND + type, delisting.id(), title, found.get().department()),
                reason.code);
        log.record(new AuditEntry(actor.id(), "moderated.hide", type, "" + target, words, Map.of(),
                Map.of("reason", reason.code)));
        return Optional.of(decisions.record(new Made(null, KIND + type, delisting.id(), title, Outcome.RESTRICTED,
                say.delistPublic(reason.name()), words, say.delistRule(reason.name()), actor.id(),
                clock.instant())));
    }

    /** One as it is now, until the transaction ends; the item that waits for it is held first, as by whoever decides on it. */
    Delisting locked(long id) {
        hold(reports.delisting(id).orElseThrow());
        return reports.lockedDelisting(id);
    }

    /** The same of one that nobody confirmed in time, for whoever comes first. */
    Optional<Delisting> unconfirmed(long id, Instant hiddenBefore) {
        reports.delisting(id).ifPresent(this::hold);
        return reports.takeUnconfirmed(id, hiddenBefore);
    }

    private void hold(Delisting delisting) {
        queue.hold(KIND + delisting.type(), delisting.id());
    }

    /** Puts it back as it was; not what is back already, nor what was hidden for another reason since. */
    boolean lift(Delisting delisting, @Nullable Actor actor) {
        String reason = say.delistPublic(DelistReason.of(delisting.reason()).orElseThrow().name());
        if (delisting.isLifted() || moderatables.typed(delisting.type())
                .filter(kind -> kind.restore(delisting.targetId(), reason, actor)).isEmpty()) {
            return false;
        }
        close(delisting);
        log.record(AuditEntry.of(actor == null ? null : actor.id(), "moderated.restore", delisting.type(),
                delisting.targetId(), null));
        return true;
    }

    /** The same; what was hidden for another reason since stays so, for that one alone. Whether it is back. */
    boolean end(Delisting delisting, @Nullable Actor actor) {
        boolean isBack = lift(delisting, actor);
        if (!delisting.isLifted()) {
            close(delisting);
        }
        return isBack;
    }

    private void close(Delisting delisting) {
        delisting.lift(clock.instant());
        queue.withdraw(KIND + delisting.type(), delisting.id());
    }

    /** Nobody confirmed in time: it comes back by itself, and whoever is responsible is told. */
    void comeBack(Delisting delisting) {
        if (!end(delisting, null)) {
            return;
        }
        decisions.record(new Made(null, KIND + delisting.type(), delisting.id(), delisting.title(), Outcome.LIFTED,
                say.cameBack(), "", say.cameBackRule(), null, delisting.hiddenAt()));
    }
}
