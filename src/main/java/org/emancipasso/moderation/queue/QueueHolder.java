package org.emancipasso.moderation.queue;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members of staff took and wrote while reviewing. It stays, since decisions rest on it; the name goes. */
@Singleton
class QueueHolder implements PersonalDataHolder {

    private final QueueRepository items;
    private final QueueMessages say;

    QueueHolder(QueueRepository items, QueueMessages say) {
        this.items = items;
        this.say = say;
    }

    @Override
    public String name() {
        return "relecture";
    }

    @Override
    public Set<String> tables() {
        return Set.of("review_item", "review_note", "review_approval");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportNotes(), items.notesBy(member).stream()
                .map(note -> Row.empty().with(say.exportOn(), note.at()).with(say.exportText(), note.text()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        items.forget(member);
    }
}
