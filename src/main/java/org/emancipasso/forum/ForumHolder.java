package org.emancipasso.forum;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What a member wrote, thanked for and read in the forum. */
@Singleton
class ForumHolder implements PersonalDataHolder {

    private final WrittenTexts texts;
    private final ForumMessages say;

    ForumHolder(WrittenTexts texts, ForumMessages say) {
        this.texts = texts;
        this.say = say;
    }

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public Set<String> tables() {
        return Set.of("forum_topic", "forum_post", "forum_post_version", "forum_thanks", "forum_read", "forum_member");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportTopics(), texts.topics(member).stream()
                .map(row -> Row.empty().with(say.exportAt(), row.get("at")).with(say.category(), row.get("category"))
                        .with(say.topicTitle(), row.get("title")).with(say.answers(), row.get("answers"))
                        .with(say.exportStatus(), row.get("status")))
                .toList());
        out.section(say.exportPosts(), texts.posts(member).stream()
                .map(row -> post(row).with(say.exportStatus(), row.get("status"))
                        .with(say.exportOrganisation(), row.get("organisation")))
                .toList());
        out.section(say.exportVersions(), texts.versions(member).stream().map(ForumHolder.this::post).toList());
        out.section(say.exportThanks(), texts.thanks(member).stream().map(this::place).toList());
        out.section(say.exportRead(), texts.read(member).stream()
                .map(row -> place(row).with(say.exportPosition(), row.get("position"))).toList());
        out.section(say.exportStanding(), standing(member));
    }

    @Override
    public void erase(long member, TextsChoice choice) {
        texts.unname(member, choice);
        if (choice == TextsChoice.DELETE) {
            texts.remove(member);
        }
        texts.cut(member);
    }

    private List<Row> standing(long member) {
        return texts.standing(member).stream().map(row -> Row.empty().with(say.exportAccepted(), row.get("accepted"))
                .with(say.exportFirst(), row.get("first"))).toList();
    }

    private Row post(Tuple row) {
        return place(row).with(say.text(), row.get("text"));
    }

    private Row place(Tuple row) {
        return Row.empty().with(say.exportAt(), row.get("at")).with(say.exportTopic(), row.get("title"))
                .with(say.exportPost(), row.get("post"));
    }
}
