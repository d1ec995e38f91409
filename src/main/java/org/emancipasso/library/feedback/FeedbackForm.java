package org.emancipasso.library.feedback;

import jakarta.inject.Singleton;

import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.moderation.contribution.ContributionForm;

/** The form that says whether a resource helped. */
@Singleton
class FeedbackForm implements ContributionForm {

    static final String CODE = "utile";

    private final FeedbackService feedback;
    private final FeedbackMessages say;

    FeedbackForm(FeedbackService feedback, FeedbackMessages say) {
        this.feedback = feedback;
        this.say = say;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return say.formLabel();
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public String confirmed(long subject) {
        return feedback.confirm(subject).map(FeedbackRoutes.ROUTES::thanks).orElse(LibraryRoutes.ROUTES.search());
    }
}
