package org.emancipasso.forum;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** Which needs a member said they share. */
@Singleton
class VoiceHolder implements PersonalDataHolder {

    private final VoiceRepository voices;
    private final ForumMessages say;

    VoiceHolder(VoiceRepository voices, ForumMessages say) {
        this.voices = voices;
        this.say = say;
    }

    @Override
    public String name() {
        return "voix";
    }

    @Override
    public Set<String> tables() {
        return Set.of("forum_voice");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportVoices(), voices.of(member).stream()
                .map(row -> Row.empty().with(say.exportAt(), row.get("at")).with(say.exportTopic(), row.get("topic"))
                        .with(say.exportOrganisation(), row.get("organisation")))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        voices.forget(member);
    }
}
