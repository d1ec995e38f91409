package org.emancipasso.forum.search;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** The searches that a member saved. */
@Singleton
class SavedSearchHolder implements PersonalDataHolder {

    private final SavedSearchRepository searches;
    private final ForumSearchMessages say;

    SavedSearchHolder(SavedSearchRepository searches, ForumSearchMessages say) {
        this.searches = searches;
        this.say = say;
    }

    @Override
    public String name() {
        return "recherches";
    }

    @Override
    public Set<String> tables() {
        return Set.of("forum_saved_search");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.savedTitle(), searches.of(member).stream()
                .map(saved -> Row.empty().with(say.label(), saved.query()).with(say.savedOn(), saved.savedAt()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        searches.forget(member);
    }
}
