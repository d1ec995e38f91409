package org.emancipasso.moderation.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.SessionTokens;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.ModerationConfig;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.decision.Appeal.Result;

/** Takes decisions back, tells them once they are final, takes appeals. */
@ApplicationScoped
public class DecisionService {

    private final DecisionRepository decisions;
    private final ReviewKinds kinds;
    private final ReviewQueue queue;
    private final DecisionLetters letters;
    private final SessionTokens tokens;
    private final DecisionWords words;
    private final AuditLog log;
    private final ModerationConfig config;
    private final Clock clock;

    /** What became of taking a decision back. */
    public enum Undone {
        DONE,
        /** It was told, or taken back, or somebody else's. */
        TOO_LATE,
        /** Others have changed since what it changed. */
        CHANGED_SINCE
    }

    /**
     * What somebody reads of a decision, and whether they have contested it.
     *
     * @param isOverturned whether somebody's appeal changed it
     */
    record Read(Decision decision, Optional<Appeal> appeal, boolean isOverturned, boolean mayAppeal) {}

    DecisionService(DecisionRepository decisions, ReviewKinds kinds, ReviewQueue queue, DecisionLetters letters,
            SessionTokens tokens, DecisionWords words, AuditLog log, ModerationConfig config, Clock clock) {
        this.decisions = decisions;
        this.kinds = kinds;
        this.queue = queue;
        this.letters = letters;
        this.tokens = tokens;
        this.words = words;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    /** Takes back, within minutes, what one decided oneself; its subject waits again. Once, however often it is asked. */
    @Transactional
    public Undone undo(Actor actor, long id) {
        Optional<Decision> found = decisions.locked(id)
                .filter(decision -> Long.valueOf(actor.id()).equals(decision.decidedBy()));
        if (found.filter(Decision::isUndone).isPresent()) {
            return Undone.DONE;
        }
        if (found.filter(decision -> decision.isUndoable(clock.instant(), config.undo())).isEmpty()) {
            return Undone.TOO_LATE;
        }
        Decision decision = found.get();
        if (!decisions.isLast(decision) || !takeBack(decision, actor)) {
            return Undone.CHANGED_SINCE;
        }
        decision.undo(clock.instant());
        Long item = decision.itemId();
        if (item != null) {
            queue.reopen(item);
        }
        log.record(AuditEntry.of(actor.id(), "decision.undo", "decision", id, null));
        return Undone.DONE;
    }

    /** Those that are final and were not told. */
    @Transactional
    List<Long> due() {
        return decisions.due(lastUndoable());
    }

    /** Tells one to all whom it concerns. */
    @Transactional
    void tell(long id) {
        Optional<Decision> taken = decisions.takeDue(id, lastUndoable());
        if (taken.isEmpty()) {
            return;
        }
        Decision decision = taken.get();
        // Whom it was taken from knows; that a second person agrees is no news.
        List<EmailAddress> readers = kinds.named(decision.kind())
                .filter(kind -> decision.outcome() != Outcome.APPROVED || !(kind instanceof Restriction))
                .map(kind -> kind.authors(decision.subjectId())).orElse(List.of());
        Map<String, EmailAddress> each = new LinkedHashMap<>();
        readers.forEach(reader -> each.putIfAbsent(reader.value().toLowerCase(Locale.ROOT), reader));
        for (EmailAddress reader : each.values()) {
            String token = tokens.next();
            decisions.addLetter(id, SessionTokens.hash(token), reader.value());
            letters.tell(reader, words.view(decision), letters.subject(decision.outcome(), decision.title()), token);
        }
        decision.tell(clock.instant());
    }

    /** Forgets addresses that are of no use any more. */
    @Transactional
    void forgetRecipients() {
        decisions.forgetRecipients(clock.instant().atZone(Decision.PARIS).minus(Decision.APPEAL).minusMonths(1)
                .toInstant());
    }

    /** What the holder of a letter reads. */
    @Transactional
    Optional<Read> read(String token) {
        return decisions.letter(SessionTokens.hash(token)).flatMap(letter -> decisions.find(letter.decision())
                .map(decision -> read(decision, letter.id(), decisions.appealsOf(decision.id()))));
    }

    /**
     * Contests a decision, once for each letter: the next ones change nothing. What waits already for others is judged
     * together with it. Empty when it is too late, or nothing is left to contest.
     */
    @Transactional
    Optional<Long> appeal(String token, String text) {
        Optional<DecisionRepository.Letter> letter = decisions.letter(SessionTokens.hash(token));
        Optional<Decision> decision = letter.flatMap(found -> decisions.find(found.decision()));
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        long id = decision.get().id();
        decisions.queueUp(id);
        // Whoever judges holds the item, and then writes the appeals.
        decisions.waitingCase(id).ifPresent(first -> queue.hold(AppealKind.KIND, first));
        Read read = read(decision.get(), letter.get().id(), decisions.appealsOf(id));
        if (!read.mayAppeal()) {
            return read.appeal().map(Appeal::id);
        }
        Appeal appeal = new Appeal(id, letter.get().id(), decisions.waitingCase(id).orElse(null), text,
                clock.instant());
        decisions.addAppeal(appeal);
        queue.submit(new ReviewQueue.Submission(AppealKind.KIND, appeal.caseId(), decision.get().title(), null));
        log.record(AuditEntry.of(null, "appeal.make", "decision", id, null));
        return Optional.of(appeal.id());
    }

    private Read read(Decision decision, long letter, List<Appeal> appeals) {
        Optional<Appeal> own = appeals.stream().filter(appeal -> appeal.letterId() == letter).findFirst();
        boolean isOverturned = appeals.stream().anyMatch(appeal -> appeal.outcome() == Result.OVERTURNED);
        return new Read(decision, own, isOverturned,
                own.isEmpty() && !isOverturned && isContestable(decision));
    }

    private boolean isContestable(Decision decision) {
        return decision.isContestable() && !decision.kind().equals(AppealKind.KIND)
                && clock.instant().isBefore(decision.contestableUntil());
    }

    private boolean takeBack(Decision decision, Actor actor) {
        Optional<Reviewable> kind = kinds.named(decision.kind());
        return decision.outcome() == Outcome.RESTRICTED
                ? kind.filter(Restriction.class::isInstance).map(Restriction.class::cast)
                        .filter(restriction -> restriction.lift(decision.subjectId(), actor)).isPresent()
                : kind.filter(found -> found.undo(decision.subjectId(), actor)).isPresent();
    }

    private Instant lastUndoable() {
        return clock.instant().minus(config.undo());
    }
}
