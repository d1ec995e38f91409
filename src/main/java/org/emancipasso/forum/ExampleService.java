package org.emancipasso.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.emancipasso.account.ExampleMembers;
import org.emancipasso.account.organisation.ExampleOrganisations;
import org.emancipasso.forum.ExampleTopic.ExamplePost;
import org.emancipasso.search.Folding;

/** Writes the conversations of the demonstration content. Nobody is told of them: they change, they are not published. */
@ApplicationScoped
public class ExampleService {

    private static final Duration BETWEEN = Duration.ofMinutes(397);

    private final TopicRepository topics;
    private final PostRepository posts;
    private final CategoryRepository categories;
    private final TagRepository tags;
    private final StandingRepository standings;
    private final ExampleMembers members;
    private final ExampleOrganisations organisations;
    private final PostText text;
    private final QuoteText quotes;
    private final EntityManager entityManager;
    private final Event<PostChanged> changed;
    private final Clock clock;

    ExampleService(TopicRepository topics, PostRepository posts, CategoryRepository categories, TagRepository tags,
            StandingRepository standings, ExampleMembers members, ExampleOrganisations organisations, PostText text,
            QuoteText quotes, EntityManager entityManager, Event<PostChanged> changed, Clock clock) {
        this.topics = topics;
        this.posts = posts;
        this.categories = categories;
        this.tags = tags;
        this.standings = standings;
        this.members = members;
        this.organisations = organisations;
        this.text = text;
        this.quotes = quotes;
        this.entityManager = entityManager;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Writes one, unless it is there.
     *
     * @throws IllegalArgumentException when its category is not there
     */
    @Transactional
    public void write(ExampleTopic example) {
        Category category = categories.find(example.category())
                .orElseThrow(() -> new IllegalArgumentException("No category " + example.category()));
        Instant now = clock.instant();
        Instant opened = now.minus(Duration.ofDays(example.days()));
        long asker = member(example.posts().getFirst().author(), now);
        topics.holdForm(asker, key(example, 1));
        if (posts.made(asker, key(example, 1)).isPresent()) {
            return;
        }
        Topic topic = new Topic(category.id(), example.title(), example.answers(), asker, opened);
        topics.persistAndFlush(topic);
        tags.tag(topic.id(), example.tags().stream().map(tag -> new Tag(Folding.slug(tag), tag)).toList());
        List<Post> written = new ArrayList<>();
        for (ExamplePost post : example.posts()) {
            written.add(write(example, topic, post, written, at(opened, now, written.size(), example.posts().size())));
        }
        if (example.solution() > 0) {
            topic.solve(written.get(example.solution() - 1).id());
        }
        posts.flush();
        mark(example, topic, written);
        categories.count(category.id(), 1, Objects.requireNonNull(written.getLast().publishedAt()));
        written.forEach(post -> changed.fire(new PostChanged(post.id(), topic.id())));
    }

    private Post write(ExampleTopic example, Topic topic, ExamplePost post, List<Post> before, Instant at) {
        long author = member(post.author(), at);
        String markdown = (post.quotes() == 0 ? "" : quotes.quoted(before.get(post.quotes() - 1))) + post.text();
        Post written = new Post(topic.id(), author,
                post.speaksFor().isEmpty() ? null : organisations.named(post.speaksFor(), author, at), markdown,
                text.render(markdown), key(example, before.size() + 1), at);
        posts.persist(written);
        written.publish(topic.place(at), at);
        posts.flush();
        standings.count(author, 1, at);
        return written;
    }

    private void mark(ExampleTopic example, Topic topic, List<Post> written) {
        entityManager.createNativeQuery("""
            update forum_topic set is_example = true, is_pinned = :pinned,
            closed_at = case when :closed then last_post_at end where id = :topic""")
                .setParameter("pinned", example.isPinned()).setParameter("closed", example.isClosed())
                .setParameter("topic", topic.id()).executeUpdate();
        for (int i = 0; i < written.size(); i++) {
            ExamplePost post = example.posts().get(i);
            if (post.hidden() != null) {
                entityManager.createNativeQuery(
                        "update forum_post set status = 'HIDDEN', hidden_reason = :reason where id = :post")
                        .setParameter("reason", post.hidden()).setParameter("post", written.get(i).id())
                        .executeUpdate();
            }
            Long author = written.get(i).authorId();
            Long id = written.get(i).id();
            written.stream().map(Post::authorId).filter(one -> !Objects.equals(one, author)).distinct()
                    .limit(post.thanks()).collect(Collectors.toList())
                    .forEach(reader -> posts.thank(id, Objects.requireNonNull(reader), clock.instant()));
        }
    }

    /** Posts follow each other in a few hours, those of a long conversation over months, and the last one before now. */
    private static Instant at(Instant opened, Instant now, int number, int count) {
        Duration most = Duration.between(opened, now).dividedBy(count + 1L);
        Duration between = count > TopicSheet.PAGE
                ? most.multipliedBy(2).dividedBy(3)
                : most.compareTo(BETWEEN) < 0 ? most : BETWEEN;
        return opened.plus(between.multipliedBy(number)).plusSeconds(number * 37L % 60);
    }

    private long member(String name, Instant now) {
        return members.named(name, Folding.slug(name), now);
    }

    private static String key(ExampleTopic example, int position) {
        return "exemple-" + example.code() + "-" + position;
    }
}
