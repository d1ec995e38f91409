package org.emancipasso.moderation.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.decision.Appeal.Result;
import org.jspecify.annotations.Nullable;

/** Appeals, as what waits: judged by anyone who could have decided but whoever did. */
@Singleton
class AppealKind implements Reviewable {

    static final String KIND = "recours";
    private static final int LONGEST_SNOOZE = 7;
    private static final int MINUTES = 15;

    private final DecisionRepository decisions;
    private final ReviewKinds kinds;
    private final ReviewQueue queue;
    private final DecisionMessages say;

    AppealKind(DecisionRepository decisions, ReviewKinds kinds, ReviewQueue queue, DecisionMessages say) {
        this.decisions = decisions;
        this.kinds = kinds;
        this.queue = queue;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.appealKind();
    }

    @Override
    public Space space() {
        return Space.PLATFORM;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.MODERATOR, Role.ADMIN);
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public int longestSnooze() {
        return LONGEST_SNOOZE;
    }

    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return contested(subject).filter(decision -> !Long.valueOf(actor.id()).equals(decision.decidedBy()))
                .filter(decision -> kinds.named(decision.kind())
                        .filter(kind -> kind.roles().stream().anyMatch(actor::is))
                        .filter(kind -> kind.mayDecide(decision.subjectId(), actor)).isPresent())
                .isPresent();
    }

    @Override
    public Optional<Review> review(long subject) {
        Optional<Appeal> appeal = decisions.appeal(subject).filter(found -> found.outcome() == null);
        return appeal.flatMap(found -> contested(subject).map(decision -> new Review(decision.title(),
                itemPath(decision),
                List.of(Review.Field.fact("recours", say.appealText(), found.text()),
                        Review.Field.fact("decision", say.contested(),
                                say.contestedWords(kinds.named(decision.kind()).map(Reviewable::label).orElse(""),
                                        say.outcome(decision.outcome().name()))),
                        Review.Field.fact("faits", say.facts(), (decision.facts() + "\n" + decision.words()).strip()),
                        Review.Field.fact("regle", say.rule(), decision.rule())),
                List.of(), null)));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("confirmee", say.upheldReason(), say.upheldRule()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        Appeal appeal = decisions.appeal(subject).orElseThrow();
        Decision decision = decisions.locked(appeal.decisionId()).orElseThrow();
        if (!takeBack(decision, actor)) {
            return Map.of("", say.overtaken());
        }
        appeal.judge(Result.OVERTURNED);
        Long item = decision.itemId();
        if (item != null && decision.outcome() != Outcome.RESTRICTED) {
            queue.reopen(item);
        }
        return Map.of();
    }

    private boolean takeBack(Decision decision, Actor actor) {
        Optional<Reviewable> kind = kinds.named(decision.kind());
        return decision.outcome() == Outcome.RESTRICTED
                ? kind.filter(Restriction.class::isInstance).map(Restriction.class::cast)
                        .filter(restriction -> restriction.isLifted(decision.subjectId())
                                || restriction.lift(decision.subjectId(), actor))
                        .isPresent()
                : kind.filter(_ -> decisions.isLast(decision))
                        .filter(found -> found.undo(decision.subjectId(), actor)).isPresent();
    }

    @Override
    public void refuse(long subject, Actor actor) {
        decisions.appeal(subject).orElseThrow().judge(Result.UPHELD);
    }

    /** What was upheld waits again; what was overturned has moved on. */
    @Override
    public boolean undo(long subject, Actor actor) {
        Appeal appeal = decisions.appeal(subject).orElseThrow();
        if (appeal.outcome() != Result.UPHELD) {
            return false;
        }
        appeal.judge(null);
        return true;
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return decisions.appeal(subject).map(appeal -> decisions.recipient(appeal.letterId()))
                .map(EmailAddress::new);
    }

    private Optional<Decision> contested(long subject) {
        return decisions.appeal(subject).flatMap(appeal -> decisions.find(appeal.decisionId()));
    }

    private static @Nullable String itemPath(Decision decision) {
        Long item = decision.itemId();
        return item == null ? null : ModerationRoutes.ROUTES.item(item);
    }
}
