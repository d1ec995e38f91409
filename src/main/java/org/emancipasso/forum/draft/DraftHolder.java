package org.emancipasso.forum.draft;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members have begun to write: nobody else read it, all of it goes. */
@Singleton
class DraftHolder implements PersonalDataHolder {

    private final DraftRepository drafts;
    private final DraftMessages say;

    DraftHolder(DraftRepository drafts, DraftMessages say) {
        this.drafts = drafts;
        this.say = say;
    }

    @Override
    public String name() {
        return "forum-drafts";
    }

    @Override
    public Set<String> tables() {
        return Set.of("forum_draft");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.title(), drafts.ofMember(member).stream().map(DraftRepository.Listed::draft)
                .map(draft -> Row.empty().with(say.exportWhen(), draft.savedAt())
                        .with(say.exportTitle(), draft.field("titre")).with(say.exportText(), draft.field(Draft.TEXT)))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        drafts.removeAll(member);
    }
}
