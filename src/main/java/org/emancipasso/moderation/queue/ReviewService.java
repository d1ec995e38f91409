package org.emancipasso.moderation.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.Reviewable.PresetReason;
import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.moderation.decision.Decisions.Made;
import org.emancipasso.moderation.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** What people do with what waits. Each act holds the item's row, so that two never act at once. */
@ApplicationScoped
class ReviewService {

    private static final int LONGEST_TITLE = 200;

    private final QueueRepository items;
    private final ReviewKinds kinds;
    private final Decisions decisions;
    private final QuestionLetters questions;
    private final AuditLog log;
    private final Clock clock;

    /** What became of an act. */
    enum Result {
        DONE,
        /** One of several has agreed. */
        AGREED,
        /** The item is not what was looked at. */
        STALE,
        /** Somebody else has it. */
        TAKEN,
        /** Not theirs to decide. */
        NOT_ALLOWED,
        /** Nothing remains to decide. */
        GONE,
        /** What was typed does not do. */
        INVALID,
        MISSING
    }

    /**
     * An answer to an act.
     *
     * @param problems by field, in French
     * @param decision that can be taken back
     */
    record Answer(Result result, Map<String, String> problems, @Nullable Long decision) {

        static Answer of(Result result) {
            return new Answer(result, Map.of(), null);
        }
    }

    /** What was looked at, to decide on it. */
    private record Open(ReviewItem item, Reviewable kind, Review review) {}

    ReviewService(QueueRepository items, ReviewKinds kinds, Decisions decisions, QuestionLetters questions,
            AuditLog log, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.decisions = decisions;
        this.questions = questions;
        this.log = log;
        this.clock = clock;
    }

    /** Closes what is gone by itself. */
    @Transactional
    void closeIfGone(long id) {
        items.locked(id).filter(ReviewItem::isOpen).ifPresent(item -> {
            if (kinds.named(item.kind()).flatMap(kind -> kind.review(item.subjectId())).isEmpty()) {
                item.close(clock.instant());
            }
        });
    }

    @Transactional
    Answer take(Actor actor, long id) {
        return decide(actor, id, null, open -> {
            if (open.item().isTaken(clock.instant())) {
                return Answer.of(Result.DONE);
            }
            open.item().take(actor.id(), clock.instant());
            return done(actor, open.item(), "review.take");
        });
    }

    @Transactional
    Answer release(Actor actor, long id) {
        return act(actor, id, null, open -> {
            if (!open.item().isTaken(clock.instant())) {
                return Answer.of(Result.DONE);
            }
            open.item().release();
            return done(actor, open.item(), "review.release");
        });
    }

    @Transactional
    Answer snooze(Actor actor, long id, Instant until) {
        return decide(actor, id, null, open -> {
            if (until.equals(open.item().snoozedUntil())) {
                return Answer.of(Result.DONE);
            }
            open.item().snooze(until);
            return done(actor, open.item(), "review.snooze");
        });
    }

    /** Writes to the others who decide, never to the author; the same words again do nothing. */
    @Transactional
    Answer askOpinion(Actor actor, long id, String text) {
        return act(actor, id, null, open -> {
            List<ReviewNote> notes = items.notes(id);
            if (!notes.isEmpty() && notes.getLast().isSame(actor.id(), text)) {
                return Answer.of(Result.DONE);
            }
            items.add(new ReviewNote(id, actor.id(), text, false, clock.instant()));
            open.item().askOpinion(clock.instant());
            return done(actor, open.item(), "review.comment");
        });
    }

    /** Asks the author, who answers by the link of the letter; it waits for them. */
    @Transactional
    Answer askAuthor(Actor actor, long id, int version, String text) {
        return decide(actor, id, version, open -> {
            long subject = open.item().subjectId();
            Optional<EmailAddress> author = open.kind().author(subject);
            Optional<String> address = open.kind().answerUrl(subject);
            if (author.isEmpty() || address.isEmpty()) {
                return Answer.of(Result.NOT_ALLOWED);
            }
            items.add(new ReviewNote(id, actor.id(), text, true, clock.instant()));
            open.item().askAuthor(clock.instant());
            questions.ask(author.get(), open.review().title(), text, address.get());
            return done(actor, open.item(), "review.ask");
        });
    }

    /**
     * Approves.
     *
     * @param version of what was looked at
     * @param edits by field; what is not here stays as it was proposed
     */
    @Transactional
    Answer approve(Actor actor, long id, int version, Map<String, List<String>> edits) {
        return decide(actor, id, version, open -> {
            ReviewItem item = open.item();
            if (open.kind().approvals() > 1) {
                items.agree(id, actor.id(), clock.instant());
                if (items.agreed(id).size() < open.kind().approvals()) {
                    item.agree();
                    done(actor, item, "review.agree");
                    return Answer.of(Result.AGREED);
                }
            }
            Map<String, List<String>> values = new HashMap<>();
            open.review().fields().stream().filter(Review.Field::mayBeEdited)
                    .forEach(field -> values.put(field.name(), edits.getOrDefault(field.name(), field.proposed())));
            Map<String, String> problems = open.kind().approve(item.subjectId(), values, actor);
            if (!problems.isEmpty()) {
                return new Answer(Result.INVALID, problems, null);
            }
            boolean isEdited = open.review().fields().stream().filter(Review.Field::mayBeEdited)
                    .anyMatch(field -> !field.proposed().equals(values.get(field.name())));
            return decided(actor, open, Outcome.APPROVED, open.kind().grounds(item.subjectId()), "",
                    isEdited ? "review.approve-edited" : "review.approve");
        });
    }

    /**
     * Refuses.
     *
     * @param reasons codes of the kind's; those that it does not have are left out
     * @param words added to them, or instead of them
     */
    @Transactional
    Answer refuse(Actor actor, long id, int version, List<String> reasons, String words) {
        return decide(actor, id, version, open -> {
            List<PresetReason> chosen = open.kind().reasons().stream()
                    .filter(reason -> reasons.contains(reason.code())).toList();
            if (chosen.isEmpty() && words.isEmpty()) {
                return Answer.of(Result.INVALID);
            }
            open.kind().refuse(open.item().subjectId(), actor);
            return decided(actor, open, Outcome.REFUSED, chosen, words, "review.refuse");
        });
    }

    private Answer decide(Actor actor, long id, @Nullable Integer version, Function<Open, Answer> work) {
        return act(actor, id, version, open -> {
            boolean isTwice = open.kind().approvals() > 1 && items.agreed(id).contains(actor.id());
            return mayDecide(actor, open) && !isTwice ? work.apply(open) : Answer.of(Result.NOT_ALLOWED);
        });
    }

    /** Nobody decides on what they sent themselves. */
    static boolean mayDecide(Actor actor, Reviewable kind, Review review, long subject) {
        return !Long.valueOf(actor.id()).equals(review.submitter()) && kind.mayDecide(subject, actor);
    }

    private static boolean mayDecide(Actor actor, Open open) {
        return mayDecide(actor, open.kind(), open.review(), open.item().subjectId());
    }

    private Answer act(Actor actor, long id, @Nullable Integer version,
            Function<Open, Answer> work) {
        Optional<ReviewItem> found = items.locked(id);
        Optional<Reviewable> kind = found.flatMap(
                item -> kinds.named(item.kind()).filter(candidate -> candidate.isFor(actor, item.subjectId())));
        if (found.isEmpty() || kind.isEmpty()) {
            return Answer.of(Result.MISSING);
        }
        ReviewItem item = found.get();
        Instant now = clock.instant();
        if (!item.isOpen()) {
            return decisions.lastActor(id).filter(last -> last == actor.id())
                    .map(_ -> new Answer(Result.DONE, Map.of(), decisions.undoable(id).orElse(null)))
                    .orElse(Answer.of(Result.STALE));
        }
        if (item.isTakenFrom(actor.id(), now)) {
            return Answer.of(Result.TAKEN);
        }
        if (version != null && version != item.version()) {
            return Answer.of(Result.STALE);
        }
        Optional<Review> review = kind.get().review(item.subjectId());
        if (review.isEmpty()) {
            item.close(now);
            return Answer.of(Result.GONE);
        }
        return work.apply(new Open(item, kind.get(), review.get()));
    }

    private Answer decided(Actor actor, Open open, Outcome outcome, List<PresetReason> reasons, String words,
            String action) {
        ReviewItem item = open.item();
        String facts = reasons.stream().map(PresetReason::text).collect(Collectors.joining("\n"));
        String rule = reasons.stream().map(PresetReason::rule).distinct().collect(Collectors.joining(" ; "));
        long decision = decisions.record(new Made(item.id(), item.kind(), item.subjectId(), title(open), outcome,
                facts, words, rule, actor.id(), item.openedAt()));
        item.close(clock.instant());
        done(actor, item, action);
        return new Answer(Result.DONE, Map.of(), decision);
    }

    /** The name of what it is about, as whoever is told knows it: without what the list adds for whoever decides. */
    private static String title(Open open) {
        String title = open.review().title();
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private Answer done(Actor actor, ReviewItem item, String action) {
        log.record(new AuditEntry(actor.id(), action, "review-item", "" + item.id(), null, Map.of(),
                Map.of("kind", item.kind(), "subject", item.subjectId())));
        return Answer.of(Result.DONE);
    }
}
