package org.emancipasso.forum.follow;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members follow; what they were told is with the notifications. */
@Singleton
class FollowHolder implements PersonalDataHolder {

    private final FollowRepository follows;
    private final FollowMessages say;

    FollowHolder(FollowRepository follows, FollowMessages say) {
        this.follows = follows;
        this.say = say;
    }

    @Override
    public String name() {
        return "suivis";
    }

    @Override
    public Set<String> tables() {
        return Set.of("forum_follow", "forum_follow_setting");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.title(), follows.all(member).stream()
                .map(choice -> Row.empty().with(say.exportName(), choice.name())
                        .with(say.exportState(), say.state(choice.state().name()))
                        .with(say.exportSince(), choice.since()))
                .toList());
        out.section(say.settingsTitle(),
                List.of(Row.empty().with(say.watchOwn(), follows.watchesOwn(member))));
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        follows.forget(member);
    }
}
