package org.emancipasso.moderation.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.Reviewable.Space;
import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.moderation.queue.QueuePage.Bulk;
import org.emancipasso.moderation.queue.QueuePage.Choice;
import org.emancipasso.moderation.queue.QueuePage.Done;
import org.emancipasso.moderation.queue.QueuePage.Filter;
import org.emancipasso.moderation.queue.QueuePage.Row;
import org.emancipasso.moderation.queue.QueueRepository.Scope;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/** Makes the list: no feature is asked about any item, whatever its length. */
@Singleton
class QueuePages {

    static final int LENGTH = 50;
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final List<Integer> AGES = List.of(1, 3, 7, 30);
    private static final int HOUR = 60;

    private final QueueRepository items;
    private final ReviewKinds kinds;
    private final Decisions decisions;
    private final Members members;
    private final Territories territories;
    private final QueueMessages say;
    private final Clock clock;

    QueuePages(QueueRepository items, ReviewKinds kinds, Decisions decisions, Members members,
            Territories territories, QueueMessages say, Clock clock) {
        this.items = items;
        this.kinds = kinds;
        this.decisions = decisions;
        this.members = members;
        this.territories = territories;
        this.say = say;
        this.clock = clock;
    }

    /**
     * The list.
     *
     * @param after the item before the first
     * @param decided what was just decided
     * @param left what was not, though it was asked
     */
    QueuePage page(Actor actor, QueueCriteria criteria, @Nullable Long after, List<Long> decided, List<Long> left,
            Bulk bulk, List<Notice> notices) {
        Instant now = clock.instant();
        List<Reviewable> mine = kinds.of(actor);
        Map<String, Reviewable> shown = mine.stream()
                .filter(kind -> criteria.space() == null || kind.space() == criteria.space())
                .filter(kind -> criteria.kind().isEmpty() || kind.kind().equals(criteria.kind()))
                .collect(Collectors.toMap(Reviewable::kind, Function.identity()));
        Scope scope = scope(shown.values(), actor);
        List<ReviewItem> found = items.page(criteria, scope, actor.id(), now, after, LENGTH + 1);
        List<ReviewItem> rows = found.subList(0, Math.min(found.size(), LENGTH));
        List<Notice> told = new ArrayList<>(notices);
        left.stream().map(items::find).flatMap(item -> item.stream())
                .forEach(item -> told.add(Notice.warning(say.notDone(item.title()))));
        Reviewable only = shown.size() == 1 ? shown.values().iterator().next() : null;
        return new QueuePage(left(shown, items.counts(criteria, scope, actor.id(), now)),
                !criteria.query().isEmpty() || after != null, filters(criteria, mine),
                rows(rows, shown, actor, criteria, now), criteria.query(),
                found.size() > LENGTH ? criteria.address("apres", rows.getLast().id()) : "", after != null,
                decisions.undoable(decided, actor.id()).stream()
                        .map(done -> new Done(say.decided(done.outcome().name(), done.title()),
                                ModerationRoutes.ROUTES.undo(done.id()) + criteria.query()))
                        .toList(),
                only == null
                        ? List.of()
                        : only.reasons().stream().map(reason -> new Choice(reason.code(), reason.text(), false))
                                .toList(),
                bulk, told);
    }

    /** How many wait for somebody, for the link on their page; « 1 000+ » when there are more. */
    String count(Actor actor) {
        int sum = items.counts(QueueCriteria.of(_ -> null), scope(kinds.of(actor), actor), actor.id(), clock.instant())
                .values().stream().mapToInt(Integer::intValue).sum();
        return sum > QueueRepository.MOST_COUNTED ? FrenchNumber.of(QueueRepository.MOST_COUNTED) + "+" : "" + sum;
    }

    private static Scope scope(Collection<Reviewable> kinds, Actor actor) {
        return new Scope(kinds.stream().map(Reviewable::kind).toList(), kinds.stream().flatMap(
                kind -> kind.hiddenFrom(actor).stream().map(subject -> kind.kind() + " " + subject)).toList());
    }

    private String left(Map<String, Reviewable> shown, Map<String, Integer> counts) {
        int number = counts.values().stream().mapToInt(count -> Math.min(count, QueueRepository.MOST_COUNTED)).sum();
        int minutes = counts.entrySet().stream().mapToInt(entry -> shown.get(entry.getKey()).minutes()
                * Math.min(entry.getValue(), QueueRepository.MOST_COUNTED)).sum();
        String time = say.time(minutes, (minutes + HOUR / 2) / HOUR);
        boolean isMore = counts.values().stream().anyMatch(count -> count > QueueRepository.MOST_COUNTED);
        return number == 0
                ? ""
                : isMore
                        ? say.leftMore(FrenchNumber.of(number), time)
                        : say.left(number, FrenchNumber.of(number), time);
    }

    private List<Row> rows(List<ReviewItem> rows, Map<String, Reviewable> shown, Actor actor, QueueCriteria criteria,
            Instant now) {
        Set<Long> takers = rows.stream().filter(item -> item.isTaken(now)).map(ReviewItem::takenBy)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = members.names(takers);
        return rows.stream().map(item -> new Row(item.id(), item.id() + "-" + item.version(),
                ModerationRoutes.ROUTES.item(item.id()) + criteria.query(), item.title(),
                shown.get(item.kind()).label(), facts(item, now), tags(item, names, actor, now),
                say.choose(item.title()))).toList();
    }

    /** Where and since when. */
    String facts(ReviewItem item, Instant now) {
        String place = territories.departments().stream()
                .filter(department -> department.code().equals(item.department())).map(Department::name).findFirst()
                .orElse("");
        String ago = say.ago(Duration.between(item.openedAt(), now).toDays());
        return place.isEmpty() ? ago : place + ", " + ago;
    }

    /** Where it is on its way. */
    List<String> tags(ReviewItem item, Map<Long, String> names, Actor actor, Instant now) {
        List<String> tags = new ArrayList<>();
        if (item.isTaken(now)) {
            tags.add(Long.valueOf(actor.id()).equals(item.takenBy())
                    ? say.takenByYou()
                    : say.takenBy(name(names, item.takenBy())));
        }
        if (item.isOpinionAsked()) {
            tags.add(say.opinionAsked());
        }
        if (item.isAuthorAsked()) {
            tags.add(say.authorAsked());
        }
        Instant until = item.snoozedUntil();
        if (until != null && item.isSnoozed(now)) {
            tags.add(say.snoozed(new FrenchDate(until.atZone(PARIS).toLocalDate()).spoken()));
        }
        return tags;
    }

    /** What somebody is called; those who have left are somebody. */
    String name(Map<Long, String> names, @Nullable Long id) {
        String name = id == null ? "" : names.getOrDefault(id, "");
        return name.isEmpty() ? say.somebody() : name;
    }

    private List<Filter> filters(QueueCriteria criteria, List<Reviewable> mine) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(QueueCriteria.STATE, say.state(), Arrays.stream(QueueCriteria.State.values())
                .map(state -> new Choice(state.code, say.stateName(state.name()), state == criteria.state()))
                .toList()));
        Set<Space> spaces = mine.stream().map(Reviewable::space).collect(Collectors.toCollection(LinkedHashSet::new));
        filters.add(filter(QueueCriteria.SPACE, say.space(), criteria.spaceCode(), spaces.stream().sorted()
                .map(space -> new Choice(space.name().toLowerCase(Locale.ROOT), say.spaceName(space.name()),
                        space == criteria.space()))));
        filters.add(filter(QueueCriteria.KIND, say.kind(), criteria.kind(), mine.stream()
                .map(kind -> new Choice(kind.kind(), kind.label(), kind.kind().equals(criteria.kind())))));
        List<Choice> motives = mine.stream().flatMap(kind -> kind.motives().entrySet().stream()).distinct()
                .map(motive -> new Choice(motive.getKey(), motive.getValue(),
                        motive.getKey().equals(criteria.reason())))
                .toList();
        filters.add(filter(QueueCriteria.REASON, say.reason(), criteria.reason(), motives.stream()));
        filters.add(filter(QueueCriteria.AGE, say.age(), criteria.days() == 0 ? "" : "" + criteria.days(),
                AGES.stream().map(days -> new Choice("" + days, say.olderThan(days), days == criteria.days()))));
        filters.add(filter(QueueCriteria.DEPARTMENT, say.department(), criteria.department(),
                territories.departments().stream().map(department -> new Choice(department.code(), department.name(),
                        department.code().equals(criteria.department())))));
        return filters;
    }

    private Filter filter(String name, String label, String chosen, Stream<Choice> choices) {
        return new Filter(name, label,
                Stream.concat(Stream.of(new Choice("", say.all(), chosen.isEmpty())), choices).toList());
    }
}
