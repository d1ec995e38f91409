package org.emancipasso.library.suggestion;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.library.ItemField;
import org.emancipasso.library.ItemForm;

/** What members suggested while they were logged in. */
@Singleton
class SuggestionHolder implements PersonalDataHolder {

    private final SuggestionService suggestions;
    private final SuggestionMessages say;

    SuggestionHolder(SuggestionService suggestions, SuggestionMessages say) {
        this.suggestions = suggestions;
        this.say = say;
    }

    @Override
    public String name() {
        return "library-suggestions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("library_suggestion_sender");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTitle(), suggestions.of(member).stream()
                .map(sender -> Row.empty().with(say.exportWhen(), sender.createdAt())
                        .with(say.exportName(), new ItemForm(sender.fields()).first(ItemField.TITLE))
                        .with(say.exportNote(), sender.note()))
                .toList());
    }

    /** What they suggested is somebody else's work, and stays; who did, goes. */
    @Override
    public void erase(long member, TextsChoice texts) {
        suggestions.forget(member);
    }
}
