package org.emancipasso.library.topic;

import jakarta.inject.Singleton;

import org.emancipasso.notification.Frequency;
import org.emancipasso.notification.NotificationKind;

/** The team asks whether what somebody wrote may become a resource. */
@Singleton
class LicenceKind implements NotificationKind {

    private final TopicDraftMessages say;

    LicenceKind(TopicDraftMessages say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "ressources-licence";
    }

    @Override
    public String label() {
        return say.kindLabel();
    }

    @Override
    public boolean isRefusable() {
        return true;
    }

    @Override
    public Frequency usually() {
        return Frequency.NOW;
    }

    @Override
    public String advice() {
        return say.kindAdvice();
    }

    @Override
    public String exampleText() {
        return say.news(say.exampleTitle());
    }
}
