package org.emancipasso.forum;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;

/** Who may read a post, for what hangs on it. */
@Singleton
public class PostAccess {

    private final PostRepository posts;
    private final TopicRepository topics;

    PostAccess(PostRepository posts, TopicRepository topics) {
        this.posts = posts;
        this.topics = topics;
    }

    /** Whether somebody may read it; for its topic as for itself. What was taken off or refused is moderators' only. */
    public boolean mayRead(Optional<Actor> actor, long id) {
        return posts.findByIdOptional(id).filter(post -> isShown(actor, post))
                .flatMap(post -> topics.sheet(post.topicId())).filter(topic -> TopicPolicy.maySee(actor, topic))
                .isPresent();
    }

    /** The same of a post whose topic is seen. */
    static boolean isShown(Optional<Actor> actor, Post post) {
        return post.isPublished() || TopicPolicy.isModerator(actor)
                || post.status() == PostStatus.HELD && TopicPolicy.isAuthor(actor, post.authorId());
    }
}
