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
        if (topic.isEmpty() || post.get().status() != PostStatus.HELD) {
            return false;
        }
        placement.place(topic.get(), post.get(), clock.instant());
        return true;
    }

    /** Never shows it; nor its topic, if it was to open one. */
    @Transactional
    void refuse(long id) {
        Post post = posts.findById(id);
        topics.locked(post.topicId()).filter(topic -> topic.status() == TopicStatus.HELD).ifPresent(Topic::refuse);
        post.refuse();
    }

    /** Has it wait again; not once somebody answered, or may have read on. */
    @Transactional
    boolean undo(long id) {
        Post post = posts.findById(id);
        Topic topic = topics.locked(post.topicId()).orElseThrow();
        if (post.status() == PostStatus.REFUSED) {
            post.hold();
            topic.hold();
            return true;
        }
        return placement.takeBack(topic, post, clock.instant());
    }
}
