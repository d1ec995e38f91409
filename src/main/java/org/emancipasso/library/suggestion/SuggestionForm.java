package org.emancipasso.library.suggestion;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.contribution.ContributionForm;

/** The form that suggests a resource. */
@Singleton
class SuggestionForm implements ContributionForm {

    static final String CODE = "ressource";

    private final SuggestionService suggestions;
    private final SuggestionMessages say;

    SuggestionForm(SuggestionService suggestions, SuggestionMessages say) {
        this.suggestions = suggestions;
        this.say = say;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return say.title();
    }

    @Override
    public String confirmed(long subject) {
        suggestions.confirm(subject);
        return SuggestionRoutes.ROUTES.thanks(false);
    }
}
