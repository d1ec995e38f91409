package org.emancipasso.forum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.forum.UnreadRepository.Unread;
import org.emancipasso.web.Fragment;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.FrenchNumber;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * Makes rows of topics; for members, with one query for what is new in a whole list. A row with nothing new is rendered once: most of
 * a list is what it was when another topic of it changed.
 */
@Singleton
public class TopicRows {

    private static final int MOST_COUNTS = 1_000;
    private static final int MOST_ROWS = 2_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final UnreadRepository unread;
    private final CurrentVisitor visitor;
    private final ForumMessages say;
    /** A sentence is a template of its own, and each row has one of some few. */
    private final LoadingCache<Integer, String> counts;
    private final LoadingCache<Seen, RawString> rendered;

    TopicRows(UnreadRepository unread, CurrentVisitor visitor, ForumMessages say) {
        this.unread = unread;
        this.visitor = visitor;
        this.say = say;
        this.counts = Caffeine.newBuilder().maximumSize(MOST_COUNTS)
                .build(replies -> say.replyCount(replies, FrenchNumber.of(replies)));
        this.rendered = Caffeine.newBuilder().maximumSize(MOST_ROWS).expireAfterAccess(KEPT)
                .build(seen -> html(row(seen, TopicRow.Unread.NONE)));
    }

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance row(TopicRow row);
    }

    /** All that a row shows, but what is new to whoever reads. */
    private record Seen(TopicLine line, String category, String colour) {}

    /** The rows of topics that are in these categories. */
    public List<TopicRow> rows(List<TopicLine> lines, List<Category> categories) {
        return rows(lines, categories, this::row);
    }

    /** The same, rendered. */
    public List<RawString> list(List<TopicLine> lines, List<Category> categories) {
        return rows(lines, categories, (seen, news) -> news.equals(TopicRow.Unread.NONE)
                ? rendered.get(seen)
                : html(row(seen, news)));
    }

    private <T> List<T> rows(List<TopicLine> lines, List<Category> categories,
            BiFunction<Seen, TopicRow.Unread, T> form) {
        Map<String, Category> byCode = categories.stream()
                .collect(Collectors.toMap(Category::code, Function.identity()));
        Map<Long, Unread> news = visitor.actor()
                .map(actor -> unread.of(actor.id(), lines.stream().map(TopicLine::id).toList())).orElse(Map.of());
        return lines.stream().map(line -> {
            Category category = Objects.requireNonNull(byCode.get(line.category()));
            return form.apply(new Seen(line, category.name(), category.colour()), unread(line, news.get(line.id())));
        }).toList();
    }

    /** « 3 réponses ». */
    public String replies(int posts) {
        return counts.get(Math.max(0, posts - 1));
    }

    private TopicRow.Unread unread(TopicLine line, @Nullable Unread news) {
        if (news == null) {
            return TopicRow.Unread.NONE;
        }
        Long first = news.first();
        return first == null
                ? new TopicRow.Unread(ForumRoutes.ROUTES.topic(line.id(), line.title()), say.neverRead(), "")
                : new TopicRow.Unread(ForumRoutes.ROUTES.topic(line.id(), line.title(), news.read() + 1, first),
                        say.unread(news.posts(), FrenchNumber.of(news.posts())),
                        say.unreadIn(news.posts(), line.title()));
    }

    private TopicRow row(Seen seen, TopicRow.Unread news) {
        TopicLine line = seen.line();
        return new TopicRow(ForumRoutes.ROUTES.topic(line.id(), line.title()), line.title(),
                Objects.requireNonNullElse(line.author(), say.nobody()), replies(line.posts()),
                new FrenchMoment(line.lastPostAt()), seen.category(), seen.colour(), marks(line), line.tags(), news);
    }

    private static RawString html(TopicRow row) {
        return Fragment.of(Templates.row(row));
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
        if (line.isExample()) {
            marks.add(say.example());
        }
        return marks;
    }
}
