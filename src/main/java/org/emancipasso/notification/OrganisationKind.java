package org.emancipasso.notification;

import jakarta.inject.Singleton;

/** What happens in the organisations that one is part of. */
@Singleton
class OrganisationKind implements NotificationKind {

    static final String NAME = "organisation";

    private final NotificationMessages say;

    OrganisationKind(NotificationMessages say) {
        this.say = say;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return say.organisationLabel();
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
        return "";
    }

    @Override
    public String exampleText() {
        return say.organisationExample();
    }
}
