package org.emancipasso.moderation.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.queue.ItemPage.Actions;
import org.emancipasso.moderation.queue.ItemPage.Change;
import org.emancipasso.moderation.queue.ItemPage.Edit;
import org.emancipasso.moderation.queue.ItemPage.Fact;
import org.emancipasso.moderation.queue.ItemPage.Holding;
import org.emancipasso.moderation.queue.ItemPage.Note;
import org.emancipasso.moderation.queue.ItemPage.Typed;
import org.emancipasso.moderation.queue.QueuePage.Choice;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;

/** Makes the page of an item. */
@Singleton
class ItemPages {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH' h 'mm");

    private final QueueRepository items;
    private final ReviewKinds kinds;
    private final QueuePages queue;
    private final Members members;
    private final QueueMessages say;
    private final Clock clock;

    ItemPages(QueueRepository items, ReviewKinds kinds, QueuePages queue, Members members, QueueMessages say,
            Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.queue = queue;
        this.members = members;
        this.say = say;
        this.clock = clock;
    }

    /** What one looks at: an item that waits, of a kind that one decides on. */
    record Looked(ReviewItem item, Reviewable kind, Review review) {}

    /** Empty when nothing waits there, or not for them. */
    Optional<Looked> look(Actor actor, long id) {
        return items.find(id).filter(ReviewItem::isOpen).flatMap(item -> kinds.named(item.kind())
                .filter(kind -> kind.isFor(actor, item.subjectId()))
                .flatMap(kind -> kind.review(item.subjectId()).map(review -> new Looked(item, kind, review))));
    }

    /** Whether there is an item of a kind that one decides on, whatever became of it. */
    boolean exists(Actor actor, long id) {
        return items.find(id).filter(item -> kinds.named(item.kind())
                .filter(kind -> kind.isFor(actor, item.subjectId())).isPresent()).isPresent();
    }

    /**
     * The page.
     *
     * @param problems by parameter
     */
    ItemPage page(Actor actor, Looked looked, QueueCriteria criteria, ItemForm form, Map<String, String> problems,
            List<Notice> notices) {
        ReviewItem item = looked.item();
        Review review = looked.review();
        Instant now = clock.instant();
        boolean isCompared = review.fields().stream().filter(Field::mayBeEdited).anyMatch(Field::differs);
        List<ReviewNote> notes = items.notes(item.id());
        List<Long> agreed = looked.kind().approvals() > 1 ? items.agreed(item.id()) : List.of();
        Map<Long, String> names = members.names(Stream.of(notes.stream().map(ReviewNote::author), agreed.stream(),
                Stream.of(item).map(ReviewItem::takenBy)).flatMap(ids -> ids).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new ItemPage(looked.kind().label(), review.title(), Objects.requireNonNullElse(review.url(), ""),
                queue.facts(item, now), queue.tags(item, names, actor, now),
                Stream.concat(review.warnings().stream(), looked.kind().warnings(item.subjectId()).stream()).toList(),
                review.fields().stream().filter(Field::mayBeEdited).filter(Field::differs).map(ItemPages::change)
                        .toList(),
                review.fields().stream().filter(Field::mayBeEdited)
                        .filter(field -> isCompared && !field.differs())
                        .filter(field -> !field.proposed().isEmpty()).map(ItemPages::fact).toList(),
                review.fields().stream().filter(field -> !field.mayBeEdited()).map(ItemPages::fact).toList(),
                notes.stream().map(note -> note(note, names)).toList(), holding(item, names, actor, now),
                actions(actor, looked, criteria, form, problems, agreed, names),
                ModerationRoutes.QUEUE + criteria.query(), notices);
    }

    private Actions actions(Actor actor, Looked looked, QueueCriteria criteria, ItemForm form,
            Map<String, String> problems, List<Long> agreed, Map<Long, String> names) {
        Reviewable kind = looked.kind();
        long subject = looked.item().subjectId();
        boolean may = ReviewService.mayDecide(actor, kind, looked.review(), subject) && !agreed.contains(actor.id());
        String agreement = kind.approvals() < 2
                ? ""
                : agreed.isEmpty()
                        ? say.needs(kind.approvals())
                        : say.agreed(agreed.size(), kind.approvals(), agreed.stream()
                                .map(id -> queue.name(names, id)).collect(Collectors.joining(", ")));
        Set<String> reasons = Set.copyOf(form.all(ItemForm.REASON));
        Typed typed = new Typed(form.first(ItemForm.WORDS), problems.getOrDefault(ItemForm.WORDS, ""),
                form.first(ItemForm.OPINION), problems.getOrDefault(ItemForm.OPINION, ""),
                form.first(ItemForm.QUESTION), problems.getOrDefault(ItemForm.QUESTION, ""),
                form.first(ItemForm.UNTIL), problems.getOrDefault(ItemForm.UNTIL, ""),
                form.hasFields());
        return new Actions(ModerationRoutes.ROUTES.item(looked.item().id()), criteria.query(),
                looked.item().version(), may, agreement,
                looked.review().fields().stream().filter(Field::mayBeEdited)
                        .map(field -> edit(field, form, problems.getOrDefault(ItemForm.FIELD + field.name(), "")))
                        .toList(),
                kind.reasons().stream().map(reason -> new Choice(reason.code(), reason.text(),
                        reasons.contains(reason.code()))).toList(),
                kind.author(subject).isPresent() && kind.answerUrl(subject).isPresent(), typed);
    }

    private static Edit edit(Field field, ItemForm form, String problem) {
        List<String> values = form.hasFields() ? form.all(ItemForm.FIELD + field.name()) : field.proposed();
        return new Edit(ItemForm.FIELD + field.name(), field.label(), field.kind().name(),
                values.isEmpty() ? "" : values.getFirst(), field.choices().stream()
                        .map(choice -> new Choice(choice.code(), choice.label(), values.contains(choice.code())))
                        .toList(),
                problem);
    }

    private static Change change(Field field) {
        Differences differences = Differences.of(words(field, field.published()), words(field, field.proposed()));
        return new Change(field.label(), differences.before(), differences.after());
    }

    private static Fact fact(Field field) {
        return new Fact(field.label(), words(field, field.proposed()));
    }

    /** As one reads it: labels, not codes. */
    private static String words(Field field, List<String> values) {
        Map<String, String> labels = field.choices().stream()
                .collect(Collectors.toMap(Review.Choice::code, Review.Choice::label, (first, _) -> first));
        return values.stream().map(value -> labels.getOrDefault(value, value)).collect(Collectors.joining(", "));
    }

    private Note note(ReviewNote note, Map<Long, String> names) {
        String by = queue.name(names, note.author());
        String day = new FrenchDate(note.at().atZone(QueuePages.PARIS).toLocalDate()).spoken();
        return new Note(note.isToAuthor() ? say.askedBy(by, day) : say.noteBy(by, day), note.text());
    }

    private Holding holding(ReviewItem item, Map<Long, String> names, Actor actor, Instant now) {
        Instant until = item.takenUntil();
        if (until == null || !item.isTaken(now)) {
            return new Holding("", false, true);
        }
        String time = CLOCK.format(until.atZone(QueuePages.PARIS));
        return item.isTakenFrom(actor.id(), now)
                ? new Holding(say.theirs(queue.name(names, item.takenBy()), time), false, false)
                : new Holding(say.yours(time), true, false);
    }
}
