package org.emancipasso.account;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/**
 * Notes and warnings. Whoever they are about reads them in their copy (RGPD, art. 15), without the name of who wrote them; they
 * go with the account.
 */
@Singleton
class MemberNoteHolder implements PersonalDataHolder {

    private final MemberNotes notes;
    private final MembersMessages say;

    MemberNoteHolder(MemberNotes notes, MembersMessages say) {
        this.notes = notes;
        this.say = say;
    }

    @Override
    public String name() {
        return "notes-de-moderation";
    }

    @Override
    public Set<String> tables() {
        return Set.of("member_note");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportNotes(), rows(notes.of(member)));
        out.section(say.exportWritten(), rows(notes.by(member)));
    }

    private List<Row> rows(List<MemberNote> found) {
        return found.stream().map(note -> Row.empty().with(say.exportOn(), note.writtenAt())
                .with(say.exportText(), note.text())).toList();
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        notes.forget(member);
    }
}
