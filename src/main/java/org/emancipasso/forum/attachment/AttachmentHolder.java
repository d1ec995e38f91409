package org.emancipasso.forum.attachment;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members attached: theirs to take away, and to have removed or cut from them with their texts. */
@Singleton
class AttachmentHolder implements PersonalDataHolder {

    private final AttachmentRepository attachments;
    private final AttachmentMessages say;

    AttachmentHolder(AttachmentRepository attachments, AttachmentMessages say) {
        this.attachments = attachments;
        this.say = say;
    }

    @Override
    public String name() {
        return "forum-attachments";
    }

    @Override
    public Set<String> tables() {
        return Set.of("forum_attachment");
    }

    @Override
    public void export(long member, PersonalData out) {
        List<Attachment> mine = attachments.ofMember(member);
        out.section(say.title(), mine.stream().map(file -> Row.empty().with(say.exportName(), file.name())
                .with(say.exportPath(), file.path())).toList());
        mine.forEach(file -> out.file(file.name(), attachments.content(file.id(), false, 0, file.weight())));
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        if (texts == TextsChoice.DELETE) {
            attachments.removeAll(member);
        } else {
            attachments.disown(member);
        }
    }
}
