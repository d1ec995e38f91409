package org.emancipasso.notification;

import jakarta.inject.Singleton;

/** What somebody may do on the site changed. */
@Singleton
class RoleKind implements NotificationKind {

    static final String NAME = "role";

    private final NotificationMessages say;

    RoleKind(NotificationMessages say) {
        this.say = say;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return say.roleLabel();
    }

    @Override
    public boolean isRefusable() {
        return false;
    }

    @Override
    public Frequency usually() {
        return Frequency.NOW;
    }

    @Override
    public String advice() {
        return say.roleAdvice();
    }

    @Override
    public String exampleText() {
        return say.roleText(say.moderator());
    }
}
