package org.emancipasso.library.topic;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** The licences that members were asked for. */
@Singleton
class LicenceHolder implements PersonalDataHolder {

    private final TopicDraftService drafts;
    private final TopicDraftMessages say;

    LicenceHolder(TopicDraftService drafts, TopicDraftMessages say) {
        this.drafts = drafts;
        this.say = say;
    }

    @Override
    public String name() {
        return "library-licences";
    }

    @Override
    public Set<String> tables() {
        return Set.of("library_licence");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTitle(), drafts.asked(member).stream()
                .map(asked -> Row.empty().with(say.exportItem(), asked.title()).with(say.exportAsked(), asked.at())
                        .with(say.exportAnswer(), say.answered(asked.answer())))
                .toList());
    }

    /** What they wrote is in the conversation, which its own holder looks after; here their name goes. */
    @Override
    public void erase(long member, TextsChoice texts) {
        drafts.forget(member);
    }
}
