package org.emancipasso.forum;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What moderators decide of posts that wait. */
@ApplicationScoped
class HeldPostService {

    private final TopicRepository topics;
    private final PostRepository posts;
    private final Placement placement;
    private final Clock clock;

    HeldPostService(TopicRepository topics, PostRepository posts, Placement placement, Clock clock) {
        this.topics = topics;
        this.posts = posts;
        this.placement = placement;
        this.clock = clock;
    }

    /** Shows it, as the last of its topic; not when the topic is not there any more. */
    @Transactional
    boolean publish(long id) {
        Optional<Post> post = posts.findByIdOptional(id);
        Optional<Topic> topic = post.flatMap(found -> topics.locked(found.topicId()))
                .filter(found -> found.status() == TopicStatus.PUBLISHED || found.status() == TopicStatus.HELD);
        if (topic.isEmpty() || !isStillThere(topic.get(), post.get()) || post.get().status() != PostStatus.HELD) {
            return false;
        }
        placement.place(topic.get(), post.get(), clock.instant());
        return true;
    }

    /** Never shows it; nor its topic, if it was to open one. */
    @Transactional
    void refuse(long id) {
        Post post = posts.findById(id);
        Optional<Topic> topic = topics.locked(post.topicId());
        posts.getEntityManager().refresh(post);
        topic.filter(found -> found.status() == TopicStatus.HELD).ifPresent(Topic::refuse);
        post.refuse();
    }

    /** Has it wait again; not once somebody answered, or may have read on. */
    @Transactional
    boolean undo(long id) {
        Post post = posts.findById(id);
        Topic topic = topics.locked(post.topicId()).orElseThrow();
        if (!isStillThere(topic, post)) {
            return false;
        }
        if (post.status() == PostStatus.REFUSED) {
            post.hold();
            topic.hold();
            return true;
        }
        return topic.status() == TopicStatus.PUBLISHED && placement.takeBack(topic, post, clock.instant());
    }

    /** Whether it did not move elsewhere before the topic's row was held. */
    private boolean isStillThere(Topic topic, Post post) {
        posts.getEntityManager().refresh(post);
        return post.topicId() == topic.id();
    }
}
