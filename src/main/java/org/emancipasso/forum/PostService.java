package org.emancipasso.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.moderation.ReviewQueue;

/** What people do with posts that are there: edit and take back their own, thank, say which one answered. */
@ApplicationScoped
class PostService {

    private final TopicRepository topics;
    private final PostRepository posts;
    private final StandingRepository standings;
    private final ReviewQueue queue;
    private final PostText text;
    private final ForumConfig config;
    private final Event<PostChanged> changed;
    private final Event<SolutionChosen> chosen;
    private final Clock clock;

    /** What became of an edit. */
    enum Edited {
        DONE,
        /** Somebody, or another tab, changed it since the form was opened. */
        CHANGED_MEANWHILE,
        /** It leads to more pages of other sites than they may show without somebody reading that first. */
        NEW_LINKS,
        FORBIDDEN
    }

    PostService(TopicRepository topics, PostRepository posts, StandingRepository standings, ReviewQueue queue,
            PostText text, ForumConfig config, Event<PostChanged> changed, Event<SolutionChosen> chosen, Clock clock) {
        this.topics = topics;
        this.posts = posts;
        this.standings = standings;
        this.queue = queue;
        this.text = text;
        this.config = config;
        this.changed = changed;
        this.chosen = chosen;
        this.clock = clock;
    }

    /**
     * Says something else in a post of one's own; what it said before is kept.
     *
     * @param version of the post that the form was opened with
     */
    @Transactional
    Edited edit(Actor actor, long id, int version, String markdown) {
        Optional<Held> held = hold(id);
        if (held.isEmpty() || !TopicPolicy.mayEdit(Optional.of(actor), held.get().post().authorId(),
                held.get().post().status(), held.get().topic().isClosed())) {
            return Edited.FORBIDDEN;
        }
        Post post = held.get().post();
        if (post.markdown().equals(markdown)) {
            return Edited.DONE;
        }
        if (post.version() != version) {
            return Edited.CHANGED_MEANWHILE;
        }
        RenderedText rendered = text.render(markdown);
        if (post.isPublished() && rendered.outside() > text.render(post.markdown()).outside()
                && standings.of(actor).isHeld(config, clock.instant(), rendered.outside())) {
            return Edited.NEW_LINKS;
        }
        posts.keepVersion(post, actor.id(), clock.instant());
        post.edit(markdown, rendered, clock.instant());
        posts.keepTargets(post.id(), rendered.targets());
        changed.fire(new PostChanged(post.id(), post.topicId()));
        return Edited.DONE;
    }

    /** Takes back a post of one's own; the first of a topic that others have answered stays. */
    @Transactional
    boolean delete(Actor actor, long id) {
        queue.hold(PostReview.KIND, id);
        return hold(id).filter(held -> TopicPolicy.mayEdit(Optional.of(actor), held.post().authorId(),
                held.post().status(), held.topic().isClosed()) && !held.post().isFirst()).map(held -> {
                    Instant now = clock.instant();
                    if (held.post().isPublished()) {
                        if (held.post().id().equals(held.topic().solutionId())) {
                            held.topic().solve(null);
                        }
                        standings.count(actor.id(), -1, now);
                        held.post().delete();
                    } else {
                        queue.withdraw(PostReview.KIND, id);
                        held.post().refuse();
                    }
                    changed.fire(new PostChanged(id, held.topic().id()));
                    return true;
                }).orElse(false);
    }

    /** Says thank you, or takes it back. */
    @Transactional
    boolean thank(Actor actor, long id, boolean isThanks) {
        return hold(id).filter(held -> TopicPolicy.mayThank(Optional.of(actor), held.post().authorId(),
                held.post().status())).map(held -> {
                    if (isThanks) {
                        posts.thank(id, actor.id(), clock.instant());
                    } else {
                        posts.unthank(id, actor.id());
                    }
                    changed.fire(new PostChanged(id, held.topic().id()));
                    return true;
                }).orElse(false);
    }

    /** Says that a post answered the question of its topic, or no more. */
    @Transactional
    boolean solve(Actor actor, long id, boolean isSolution) {
        return hold(id).filter(held -> held.post().isPublished() && !held.post().isFirst()
                && TopicPolicy.maySolve(Optional.of(actor), held.topic().authorId())).map(held -> {
                    if (isSolution) {
                        held.topic().solve(id);
                        if (!TopicPolicy.isAuthor(Optional.of(actor), held.post().authorId())) {
                            chosen.fire(new SolutionChosen(id, held.topic().id()));
                        }
                    } else if (Long.valueOf(id).equals(held.topic().solutionId())) {
                        held.topic().solve(null);
                    }
                    changed.fire(new PostChanged(id, held.topic().id()));
                    return true;
                }).orElse(false);
    }

    private record Held(Topic topic, Post post) {}

    /** A post that nobody else changes, its topic first: everybody takes them in this order. */
    private Optional<Held> hold(long id) {
        return posts.findByIdOptional(id).flatMap(found -> {
            long topicId = found.topicId();
            posts.getEntityManager().detach(found);
            return topics.locked(topicId)
                    .flatMap(topic -> posts.locked(id).filter(post -> post.topicId() == topicId)
                            .map(post -> new Held(topic, post)));
        });
    }
}
