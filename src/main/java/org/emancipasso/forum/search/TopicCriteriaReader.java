package org.emancipasso.forum.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Members;
import org.emancipasso.forum.Category;
import org.emancipasso.forum.CategoryPolicy;
import org.emancipasso.forum.CategoryRepository;
import org.emancipasso.forum.PostIndexing;
import org.emancipasso.forum.Tag;
import org.emancipasso.forum.search.TopicQuery.Asked;
import org.emancipasso.search.Folding;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Understands what was typed; what it does not understand it names, and goes on. */
@Singleton
class TopicCriteriaReader {

    private static final int SHORTEST_NAME = 2;
    private static final int MOST_NOTICES = 5;

    private final CategoryRepository categories;
    private final FoundTopicRepository topics;
    private final Members members;
    private final CurrentVisitor visitor;
    private final ForumSearchMessages say;

    TopicCriteriaReader(CategoryRepository categories, FoundTopicRepository topics, Members members,
            CurrentVisitor visitor, ForumSearchMessages say) {
        this.categories = categories;
        this.topics = topics;
        this.members = members;
        this.visitor = visitor;
        this.say = say;
    }

    /**
     * What was understood.
     *
     * @param meaning of each operator, in words
     */
    record Reading(TopicCriteria criteria, Map<Asked, String> meaning, List<Notice> notices) {}

    /** Reads the parameters of an address; never fails. */
    Reading read(QueryParameters parameters) {
        String typed = parameters.first(ForumSearchRoutes.Q);
        Draft draft = new Draft(TopicQuery.parse(typed), open());
        if (typed.length() > TopicQuery.LONGEST) {
            draft.notices.add(say.tooLong(TopicQuery.LONGEST));
        }
        draft.query.unknown().forEach(word -> draft.notices.add(say.unknownOperator(word)));
        Map<String, Tag> tags = topics.tags(draft.values(Operator.TAG).stream().map(Folding::slug).toList());
        draft.query.asked().forEach(asked -> read(draft, asked, tags));
        return draft.reading(page(parameters.first(ForumSearchRoutes.PAGE)));
    }

    /** The categories that everyone may see. */
    List<Category> open() {
        return CategoryPolicy.seen(Optional.empty(), categories.all());
    }

    /** Those that whoever asks may see, and not everyone. */
    List<Category> closed() {
        return visitor.actor().isEmpty()
                ? List.of()
                : CategoryPolicy.seen(visitor.actor(), categories.all()).stream()
                        .filter(category -> !category.maySee().equals(CategoryPolicy.EVERYONE)).toList();
    }

    /** What is understood so far. */
    private static final class Draft {
        final TopicQuery query;
        final List<Category> open;
        final List<Category> categories = new ArrayList<>();
        final Set<Long> authors = new LinkedHashSet<>();
        final Set<Tag> tags = new LinkedHashSet<>();
        final List<String> notices = new ArrayList<>();
        final Map<Asked, String> meaning = new LinkedHashMap<>();
        @Nullable
        Boolean solved;
        @Nullable
        LocalDate from;
        @Nullable
        LocalDate until;

        Draft(TopicQuery query, List<Category> open) {
            this.query = query;
            this.open = open;
        }

        List<String> values(Operator operator) {
            return query.asked().stream().filter(asked -> asked.operator() == operator).map(Asked::value).toList();
        }

        void understand(Asked asked, String words) {
            meaning.put(asked, words);
        }

        /** What can be asked once only: the last time counts. */
        void replace(Asked asked, String words) {
            meaning.keySet().removeIf(before -> before.operator() == asked.operator());
            understand(asked, words);
        }

        Reading reading(int page) {
            TopicQuery understood = new TopicQuery(query.words(), List.copyOf(meaning.keySet()), query.unknown());
            return new Reading(new TopicCriteria(understood, open, categories, List.copyOf(authors),
                    List.copyOf(tags), solved, from, until, page), meaning,
                    notices.stream().limit(MOST_NOTICES).map(Notice::info).toList());
        }
    }

    private void read(Draft draft, Asked asked, Map<String, Tag> tags) {
        String value = asked.value();
        boolean isUnderstood = switch (asked.operator()) {
            case CATEGORY -> category(draft, Folding.slug(value));
            case AUTHOR -> author(draft, value);
            case TAG -> tag(draft, tags.get(Folding.slug(value)));
            case SOLVED -> solved(draft, Folding.fold(value));
            case BEFORE, AFTER -> date(draft, asked);
        };
        if (!isUnderstood) {
            draft.notices.add(misread(asked.operator(), value));
        }
    }

    private boolean category(Draft draft, String slug) {
        Optional<Category> found = draft.open.stream()
                .filter(category -> category.code().equals(slug) || Folding.slug(category.name()).equals(slug))
                .findFirst();
        found.ifPresent(category -> {
            draft.categories.add(category);
            draft.understand(new Asked(Operator.CATEGORY, category.code()), say.inCategory(category.name()));
        });
        return found.isPresent();
    }

    private boolean author(Draft draft, String value) {
        List<Long> writers = value.length() < SHORTEST_NAME
                ? List.of()
                : topics.writers(members.named(value), draft.open.stream().map(Category::id).toList());
        if (!writers.isEmpty()) {
            draft.authors.addAll(writers);
            draft.understand(new Asked(Operator.AUTHOR, value), say.by(value));
        }
        return !writers.isEmpty();
    }

    private boolean tag(Draft draft, @Nullable Tag tag) {
        if (tag != null) {
            draft.tags.add(tag);
            draft.understand(new Asked(Operator.TAG, tag.code()), say.tagged(tag.label()));
        }
        return tag != null;
    }

    private boolean solved(Draft draft, String value) {
        boolean isYes = value.equals(PostIndexing.YES);
        if (!isYes && !value.equals(PostIndexing.NO)) {
            return false;
        }
        draft.solved = isYes;
        draft.replace(new Asked(Operator.SOLVED, value), isYes ? say.solved() : say.unsolved());
        return true;
    }

    private boolean date(Draft draft, Asked asked) {
        Optional<LocalDate> read = Dates.firstDay(asked.value());
        read.ifPresent(day -> {
            boolean isEnd = asked.operator() == Operator.BEFORE;
            if (isEnd) {
                draft.until = day;
            } else {
                draft.from = day;
            }
            String spoken = new FrenchDate(day).spoken();
            draft.replace(asked, isEnd ? say.before(spoken) : say.since(spoken));
        });
        return read.isPresent();
    }

    private String misread(Operator operator, String value) {
        return switch (operator) {
            case CATEGORY -> say.unknownCategory(value);
            case AUTHOR -> say.unknownAuthor(value);
            case TAG -> say.unknownTag(value);
            case SOLVED -> say.unknownSolved(value);
            case BEFORE, AFTER -> say.unknownDate(value);
        };
    }

    private static int page(String typed) {
        return typed.matches("[0-9]{1,9}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
