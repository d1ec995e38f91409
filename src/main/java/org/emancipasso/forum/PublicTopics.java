package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Members;
import org.emancipasso.account.Members.Author;
import org.emancipasso.account.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** What everybody may read, logged in or not: for feeds, programs and the map of the site. Nothing held, hidden or deleted. */
@ApplicationScoped
public class PublicTopics {

    private final CategoryRepository categories;
    private final TopicRepository topics;
    private final PostRepository posts;
    private final Members members;
    private final Organisations organisations;

    PublicTopics(CategoryRepository categories, TopicRepository topics, PostRepository posts, Members members,
            Organisations organisations) {
        this.categories = categories;
        this.topics = topics;
        this.posts = posts;
        this.members = members;
        this.organisations = organisations;
    }

    /**
     * A category.
     *
     * @param introduction Markdown
     */
    public record OpenCategory(String code, String name, String introduction, String colour, int topics,
            @Nullable Instant lastPostAt) {}

    /**
     * A topic in a list.
     *
     * @param category its code
     * @param author nobody once they left
     * @param opening what its first post says, as HTML; empty when that cannot be read
     * @param cursor where a list goes on after it
     */
    public record OpenTopic(long id, String title, String category, @Nullable String author, Instant lastPostAt,
            int replies, boolean pinned, boolean closed, boolean solved, List<Tag> tags, boolean example,
            String opening, String cursor) {}

    /**
     * A topic without its posts.
     *
     * @param answers to the form of its category, by the name of the question
     * @param solution the post that answered
     */
    public record Conversation(long id, String title, String category, @Nullable String author, Instant createdAt,
            Map<String, String> answers, int posts, boolean pinned, boolean closed, @Nullable Long solution,
            List<Tag> tags, boolean example) {}

    /**
     * A post.
     *
     * @param speaksFor the association for which its author said they speak
     * @param html safe
     */
    public record OpenPost(long id, int position, @Nullable String author, @Nullable String speaksFor, Instant at,
            @Nullable Instant editedAt, String html, int thanks) {

        /** When it last changed. */
        public Instant changedAt() {
            return editedAt == null ? at : editedAt;
        }
    }

    /** Where a topic is, and when somebody last wrote there. */
    public record Address(String path, Instant lastPostAt) {}

    /** All categories that everybody may read, in their order. */
    public List<OpenCategory> categories() {
        return open().stream().map(category -> new OpenCategory(category.code(), category.name(),
                category.introduction(), category.colour(), category.topics(), category.lastPostAt())).toList();
    }

    /** Whether a text is where a list goes on. */
    public boolean isCursor(String text) {
        return Cursor.of(text).isPresent();
    }

    /**
     * The last written in.
     *
     * @param category its code; empty for all
     * @param after a cursor; empty at the beginning
     */
    public List<OpenTopic> latest(String category, String after, int most) {
        List<Long> among = open().stream().filter(one -> category.isEmpty() || one.code().equals(category))
                .map(Category::id).toList();
        List<TopicLine> lines = topics.lines(TopicsView.LATEST, among, null, Cursor.of(after), most);
        Map<Long, String> openings = posts.openings(lines.stream().map(TopicLine::id).toList());
        return lines.stream().map(line -> new OpenTopic(line.id(), line.title(), line.category(),
                line.author(), line.lastPostAt(), Math.max(0, line.posts() - 1), line.isPinned(),
                line.isClosed(), line.isSolved(), line.tags(), line.isExample(),
                openings.getOrDefault(line.id(), ""), line.cursor().text())).toList();
    }

    /** One of them. */
    public Optional<Conversation> topic(long id) {
        return topics.sheet(id).filter(topic -> TopicPolicy.maySee(Optional.empty(), topic)).map(topic -> {
            Long author = topic.authorId();
            return new Conversation(topic.id(), topic.title(), topic.category().code(),
                    author == null ? null : name(author, members.authors(List.of(author))), topic.createdAt(),
                    topic.answers(), topic.posts(), topic.isPinned(), topic.isClosed(),
                    topic.solutionPosition() == null ? null : topic.solutionId(), topic.tags(), topic.isExample());
        });
    }

    /** Some posts of a topic that is open, in their order, from a position on. */
    public List<OpenPost> posts(Conversation topic, int after, int most) {
        return named(posts.after(topic.id(), after, most));
    }

    /** The last ones before a position, the last first. */
    public List<OpenPost> lastPosts(Conversation topic, int before, int most) {
        return named(posts.before(topic.id(), before, most));
    }

    /** Where all topics are. */
    public List<Address> addresses() {
        return topics.addresses();
    }

    private List<OpenPost> named(List<PostSheet> sheets) {
        Map<Long, Author> authors = members.authors(sheets.stream().map(PostSheet::authorId).filter(Objects::nonNull)
                .distinct().toList());
        Map<Long, String> speakers = organisations.labels(sheets.stream().map(PostSheet::organisationId)
                .filter(Objects::nonNull).distinct().toList());
        return sheets.stream().map(post -> {
            Long organisation = post.organisationId();
            return new OpenPost(post.id(), Objects.requireNonNull(post.position()), name(post.authorId(), authors),
                    organisation == null ? null : speakers.get(organisation), post.at(), post.editedAt(), post.html(),
                    post.thanks());
        }).toList();
    }

    private static @Nullable String name(@Nullable Long id, Map<Long, Author> authors) {
        Author author = id == null ? null : authors.get(id);
        return author == null || author.name().isEmpty() ? null : author.name();
    }

    private List<Category> open() {
        return CategoryPolicy.seen(Optional.empty(), categories.all());
    }
}
