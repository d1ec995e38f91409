package org.emancipasso.forum.follow;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.emancipasso.notification.Frequency;
import org.emancipasso.notification.NotificationKind;

/** The kinds of news of those who follow. At once for who chose nothing: they asked to be told, by writing or by a choice. */
@Singleton
class FollowKinds {

    private final FollowMessages say;

    FollowKinds(FollowMessages say) {
        this.say = say;
    }

    /** One. */
    private record Kind(String name, String label, String advice, String exampleText) implements NotificationKind {

        @Override
        public boolean isRefusable() {
            return true;
        }

        @Override
        public Frequency usually() {
            return Frequency.NOW;
        }
    }

    /** Somebody answered. */
    @Produces
    @Singleton
    @Named("entraide-reponses")
    NotificationKind reply() {
        return new Kind("entraide-reponses", say.replyLabel(), say.replyAdvice(),
                say.replyText(say.exampleName(), say.exampleTitle()));
    }

    /** Somebody asked. */
    @Produces
    @Singleton
    @Named("entraide-conversations")
    NotificationKind topic() {
        return new Kind("entraide-conversations", say.topicLabel(), say.topicAdvice(),
                say.topicText(say.exampleName(), say.exampleTitle()));
    }

    /** Somebody named them. */
    @Produces
    @Singleton
    @Named("entraide-mentions")
    NotificationKind mention() {
        return new Kind("entraide-mentions", say.mentionLabel(), "",
                say.mentionText(say.exampleName(), say.exampleTitle()));
    }

    /** What they wrote helped. */
    @Produces
    @Singleton
    @Named("entraide-solutions")
    NotificationKind solution() {
        return new Kind("entraide-solutions", say.solutionLabel(), say.solutionAdvice(),
                say.solutionText(say.exampleTitle()));
    }
}
