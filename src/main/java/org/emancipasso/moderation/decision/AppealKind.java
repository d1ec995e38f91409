package org.emancipasso.moderation.decision;

import java.util.ArrayList;
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
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.decision.Appeal.Result;
import org.jspecify.annotations.Nullable;

/**
 * Appeals against one decision, as one thing that waits: judged by anyone who could have decided, but whoever took part or
 * was told. When it is overturned, all who ever contested it are told; when not, those whose appeals were read.
 */
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
        return contested(subject).filter(decision -> !decisions.isConcerned(decision, actor.id()))
                .filter(decision -> kinds.named(decision.kind())
                        .filter(kind -> kind.roles().stream().anyMatch(actor::is))
                        .filter(kind -> kind.mayDecide(decision.subjectId(), actor)).isPresent())
                .isPresent();
    }

    /** Where the contested decision is not one that they could have made, or is one that they had a part in. */
    @Override
    public List<Long> hiddenFrom(Actor actor) {
        return decisions.appealsHiddenFrom(actor.id(), kinds.of(actor).stream().map(Reviewable::kind).toList());
    }

    @Override
    public Optional<Review> review(long subject) {
        List<Appeal> waiting = together(subject).stream().filter(appeal -> appeal.outcome() == null).toList();
        return waiting.isEmpty() ? Optional.empty() : contested(subject).map(decision -> review(decision, waiting));
    }

    private Review review(Decision decision, List<Appeal> waiting) {
        List<Field> fields = new ArrayList<>();
        for (Appeal appeal : waiting) {
            int number = fields.size() + 1;
            fields.add(Field.fact("recours" + number, say.appealText(number, waiting.size()), appeal.text()));
        }
        fields.add(Field.fact("decision", say.contested(),
                say.contestedWords(kinds.named(decision.kind()).map(Reviewable::label).orElse(""),
                        say.outcome(decision.outcome().name()))));
        fields.add(Field.fact("faits", say.facts(), (decision.facts() + "\n" + decision.words()).strip()));
        fields.add(Field.fact("regle", say.rule(), decision.rule()));
        return new Review(decision.title(), itemPath(decision), fields, List.of(), null);
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("confirmee", say.upheldReason(), say.upheldRule()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        Decision decision = contested(subject).flatMap(found -> decisions.locked(found.id())).orElseThrow();
        if (!takeBack(decision, actor)) {
            return Map.of("", say.overtaken());
        }
        together(subject).forEach(appeal -> appeal.judge(Result.OVERTURNED));
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
        together(subject).forEach(appeal -> appeal.judge(Result.UPHELD));
    }

    /** What was upheld waits again, unless others contest by now; what was overturned has moved on. */
    @Override
    public boolean undo(long subject, Actor actor) {
        boolean isUpheld = decisions.appealsOf(decisions.appeal(subject).orElseThrow().decisionId()).stream()
                .allMatch(appeal -> appeal.outcome() == Result.UPHELD);
        if (isUpheld) {
            together(subject).forEach(appeal -> appeal.judge(null));
        }
        return isUpheld;
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return authors(subject).stream().findFirst();
    }

    @Override
    public List<EmailAddress> authors(long subject) {
        Appeal first = decisions.appeal(subject).orElseThrow();
        List<Appeal> told = first.outcome() == Result.OVERTURNED
                ? decisions.appealsOf(first.decisionId())
                : together(subject);
        return told.stream().map(appeal -> Optional.ofNullable(decisions.recipient(appeal.letterId())))
                .flatMap(Optional::stream).map(EmailAddress::new).toList();
    }

    /** Those that are judged with one, itself first. */
    private List<Appeal> together(long subject) {
        return decisions.appeal(subject).map(first -> decisions.appealsOf(first.decisionId())).orElse(List.of())
                .stream().filter(appeal -> appeal.caseId() == subject).toList();
    }

    private Optional<Decision> contested(long subject) {
        return decisions.appeal(subject).flatMap(appeal -> decisions.find(appeal.decisionId()));
    }

    private static @Nullable String itemPath(Decision decision) {
        Long item = decision.itemId();
        return item == null ? null : ModerationRoutes.ROUTES.item(item);
    }
}
