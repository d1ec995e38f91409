package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Gives posts their place, and counts them. In the caller's transaction, with the topic's row held. */
@ApplicationScoped
class Placement {

    private final CategoryRepository categories;
    private final StandingRepository standings;
    private final PostRepository posts;
    private final Event<PostPublished> published;
    private final Event<PostChanged> changed;

    Placement(CategoryRepository categories, StandingRepository standings, PostRepository posts,
            Event<PostPublished> published, Event<PostChanged> changed) {
        this.categories = categories;
        this.standings = standings;
        this.posts = posts;
        this.published = published;
        this.changed = changed;
    }

    /** Shows a post, stored before or not, as the last of its topic. */
    void place(Topic topic, Post post, Instant now) {
        int position = topic.place(now);
        post.publish(position, now);
        posts.persistAndFlush(post);
        Long author = post.authorId();
        if (author != null) {
            standings.count(author, 1, now);
        }
        categories.count(topic.categoryId(), position == 1 ? 1 : 0, now);
        published.fire(new PostPublished(post.id(), topic.id(), topic.categoryId(), position, author));
    }

    /** Has a post wait again that was just shown; not when others followed. */
    boolean takeBack(Topic topic, Post post, Instant now) {
        Integer position = post.position();
        if (position == null || position != topic.posts() || !post.isPublished()) {
            return false;
        }
        post.hold();
        posts.flush();
        topic.takeBack(posts.lastAt(topic.id()).orElse(topic.createdAt()));
        Long author = post.authorId();
        if (author != null) {
            standings.count(author, -1, now);
        }
        posts.flush();
        categories.recount(List.of(topic.categoryId()));
        changed.fire(new PostChanged(post.id(), topic.id()));
        return true;
    }
}
