package org.emancipasso.notification;

import jakarta.inject.Singleton;

/** A kind that one may refuse, and that is usually not written about at once. */
@Singleton
class TestKind implements NotificationKind {

    static final String NAME = "essais";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Nouvelles d’essai à choisir";
    }

    @Override
    public boolean isRefusable() {
        return true;
    }

    @Override
    public Frequency usually() {
        return Frequency.NEVER;
    }

    @Override
    public String advice() {
        return "";
    }

    @Override
    public String exampleText() {
        return "Une nouvelle d’essai";
    }
}
