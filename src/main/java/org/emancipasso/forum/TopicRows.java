package org.emancipasso.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.account.Members;
import org.emancipasso.account.Members.Author;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.FrenchNumber;
import org.jspecify.annotations.Nullable;

/** Makes rows of topics: one query for the names of a whole list. */
@Singleton
public class TopicRows {

    private final Members members;
    private final ForumMessages say;

    TopicRows(Members members, ForumMessages say) {
        this.members = members;
        this.say = say;
    }

    /** The rows of topics that are in these categories. */
    public List<TopicRow> rows(List<TopicLine> lines, List<Category> categories) {
        Map<String, Category> byCode = categories.stream()
                .collect(Collectors.toMap(Category::code, Function.identity()));
        Map<Long, Author> authors = members.authors(lines.stream().map(TopicLine::authorId).filter(Objects::nonNull)
                .distinct().toList());
        return lines.stream().map(line -> row(line, Objects.requireNonNull(byCode.get(line.category())), authors))
                .toList();
    }

    /** « 3 réponses ». */
    public String replies(int posts) {
        int replies = Math.max(0, posts - 1);
        return say.replyCount(replies, FrenchNumber.of(replies));
    }

    private TopicRow row(TopicLine line, Category category, Map<Long, Author> authors) {
        return new TopicRow(ForumRoutes.ROUTES.topic(line.id(), line.title()), line.title(),
                name(line.authorId(), authors), replies(line.posts()), new FrenchMoment(line.lastPostAt()),
                category.name(), category.colour(), marks(line), line.tags());
    }

    private String name(@Nullable Long id, Map<Long, Author> authors) {
        Author author = id == null ? null : authors.get(id);
        return author == null || author.name().isEmpty() ? say.nobody() : author.name();
    }

    private List<String> marks(TopicLine line) {
        List<String> marks = new ArrayList<>();
        if (line.isPinned()) {
            marks.add(say.pinned());
        }
        if (line.isSolved()) {
            marks.add(say.isSolved());
        }
        if (line.isClosed()) {
            marks.add(say.closed());
        }
        return marks;
    }
}
