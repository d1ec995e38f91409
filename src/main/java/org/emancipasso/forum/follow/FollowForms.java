package org.emancipasso.forum.follow;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.forum.Visible;

/** For templates of pages of a member: {@code {inject:follows.topic(page.id)}}. */
@Named("follows")
@RequestScoped
public class FollowForms {

    private final CurrentVisitor visitor;
    private final FollowRepository follows;
    private final FollowMessages say;

    FollowForms(CurrentVisitor visitor, FollowRepository follows, FollowMessages say) {
        this.visitor = visitor;
        this.follows = follows;
        this.say = say;
    }

    /** What whoever asks chose of a topic. */
    public FollowForm topic(long id) {
        FollowState chosen = follows.state(visitor.member().id(), Followed.TOPIC, id);
        return form("sujet-" + id, FollowRoutes.ROUTES.topic(id), say.topicState(), chosen,
                Map.of(FollowState.WATCH, say.watchTopic(), FollowState.TRACK, say.trackTopic()));
    }

    /** What whoever asks chose of a category. */
    public FollowForm category(long id, String code) {
        return category(id, code, say.categoryState(),
                follows.state(visitor.member().id(), Followed.CATEGORY, id));
    }

    /** The same, where there are several. */
    FollowForm category(Visible.Place place, FollowState chosen) {
        return category(place.id(), place.code(), say.stateOf(place.name()), chosen);
    }

    private FollowForm category(long id, String code, String label, FollowState chosen) {
        return form("categorie-" + id, FollowRoutes.ROUTES.category(code), label, chosen,
                Map.of(FollowState.WATCH, say.watchCategory(), FollowState.TRACK, say.trackCategory()));
    }

    private FollowForm form(String id, String action, String label, FollowState chosen,
            Map<FollowState, String> words) {
        return new FollowForm(id, action, label, say.summary(word(chosen, words)), Stream.of(FollowState.values())
                .map(state -> new FollowForm.Choice(state.code, word(state, words), state == chosen)).toList());
    }

    private String word(FollowState state, Map<FollowState, String> words) {
        return words.getOrDefault(state, state == FollowState.MUTE ? say.mute() : say.normal());
    }
}
