package org.emancipasso.forum;

import java.util.Optional;

import org.emancipasso.account.Actor;
import org.jspecify.annotations.Nullable;

/** Who may say that they share a need. */
final class VoicePolicy {

    private VoicePolicy() {
    }

    /** Whether those who share what is asked there are counted. */
    static boolean isCounted(Category category) {
        return category.questions() == Questions.POOLED_NEED;
    }

    /** Whoever might answer, except who asked. */
    static boolean mayGive(Optional<Actor> actor, Category category, TopicStatus status, boolean isClosed,
            @Nullable Long author) {
        return isCounted(category) && TopicPolicy.mayReply(actor, category, status, isClosed)
                && !TopicPolicy.isAuthor(actor, author);
    }
}
