package org.emancipasso.mail;

import jakarta.inject.Singleton;

/** A type of letter that one may refuse, since no feature has one yet. */
@Singleton
class News implements LetterTemplate {

    static final String NAME = "nouvelles-d-essai";
    static final long MEMBER = 12;

    private static final String SUBJECT = "Des nouvelles à lire : « été »";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Nouvelles d’essai";
    }

    @Override
    public Letter example() {
        return to("camille@example.org");
    }

    static Letter to(String address) {
        return Letter.refusable(EmailAddress.of(address), SUBJECT, TrialLetter.Templates.trial(), NAME, MEMBER);
    }
}
