package org.emancipasso.moderation.contribution;

import jakarta.inject.Singleton;

/** A form of no feature. */
@Singleton
class TrialForm implements ContributionForm {

    static final String CODE = "essai";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return "Formulaire d’essai";
    }

    @Override
    public int mostLinks() {
        return 1;
    }

    @Override
    public String confirmed(long subject) {
        return "/contact?envoi=" + subject;
    }
}
