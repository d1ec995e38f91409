package org.emancipasso.forum;

import java.util.Optional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what with a topic and its posts. */
final class TopicPolicy {

    private TopicPolicy() {
    }

    /** Whoever looks after what people write. */
    static boolean isModerator(Optional<Actor> actor) {
        return actor.filter(someone -> someone.is(Role.MODERATOR) || someone.is(Role.ADMIN)).isPresent();
    }

    /** What is held is its author's and moderators'; what was taken off moderators'. */
    static boolean maySee(Optional<Actor> actor, TopicSheet topic) {
        return CategoryPolicy.maySee(actor, topic.category()) && switch (topic.status()) {
            case PUBLISHED -> true;
            case HELD, REFUSED -> isModerator(actor) || isAuthor(actor, topic.authorId());
            case HIDDEN, DELETED, MERGED -> isModerator(actor);
        };
    }

    /** A topic that is closed takes no more answers, whoever asks: reopening it is an act of its own. */
    static boolean mayReply(Optional<Actor> actor, Category category, TopicStatus status, boolean isClosed) {
        return status == TopicStatus.PUBLISHED && !isClosed && CategoryPolicy.mayReply(actor, category);
    }

    /** Its author, who knows, and moderators when the author is gone. */
    static boolean maySolve(Optional<Actor> actor, @Nullable Long topicAuthor) {
        return isReady(actor) && (isAuthor(actor, topicAuthor) || isModerator(actor));
    }

    /** One's own words; nobody puts words in another's mouth. */
    static boolean mayEdit(Optional<Actor> actor, @Nullable Long author, PostStatus status, boolean isClosed) {
        return isReady(actor) && isAuthor(actor, author)
                && (status == PostStatus.PUBLISHED && !isClosed || status == PostStatus.HELD);
    }

    /** Whoever is here thanks others, not themselves. */
    static boolean mayThank(Optional<Actor> actor, @Nullable Long author, PostStatus status) {
        return isReady(actor) && !isAuthor(actor, author) && status == PostStatus.PUBLISHED;
    }

    /** What is not shown any more: moderators read it, and its author what was hidden. */
    static boolean mayUnfold(Optional<Actor> actor, @Nullable Long author, PostStatus status) {
        return switch (status) {
            case HIDDEN -> isModerator(actor) || isAuthor(actor, author);
            case DELETED -> isModerator(actor);
            case HELD, PUBLISHED, REFUSED -> false;
        };
    }

    /** Was shown to whoever asks, and is taken off. */
    static boolean isGone(Optional<Actor> actor, TopicSheet topic) {
        return CategoryPolicy.maySee(actor, topic.category()) && !isModerator(actor)
                && (topic.status() == TopicStatus.HIDDEN || topic.status() == TopicStatus.DELETED);
    }

    static boolean isAuthor(Optional<Actor> actor, @Nullable Long author) {
        return author != null && actor.filter(someone -> someone.id() == author).isPresent();
    }

    private static boolean isReady(Optional<Actor> actor) {
        return actor.filter(Actor::isReady).isPresent();
    }
}
