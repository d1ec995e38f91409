package org.emancipasso.forum.search;

import jakarta.inject.Singleton;

import org.emancipasso.notification.Frequency;
import org.emancipasso.notification.NotificationKind;

/** News of a search that somebody saved: with the week's, unless they chose otherwise. */
@Singleton
class SavedSearchKind implements NotificationKind {

    private final ForumSearchMessages say;

    SavedSearchKind(ForumSearchMessages say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "entraide-recherches";
    }

    @Override
    public String label() {
        return say.savedLabel();
    }

    @Override
    public boolean isRefusable() {
        return true;
    }

    @Override
    public Frequency usually() {
        return Frequency.WEEKLY;
    }

    @Override
    public String advice() {
        return say.savedAdvice();
    }

    @Override
    public String exampleText() {
        return say.newOnes(2, "2", say.hint());
    }
}
