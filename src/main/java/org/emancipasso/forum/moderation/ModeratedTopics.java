package org.emancipasso.forum.moderation;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.account.Role;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Reviewable;
import org.jspecify.annotations.Nullable;

/** Topics, as what one may report and moderators may hide. Their titles are told to nobody who could not read them. */
@ApplicationScoped
class ModeratedTopics implements Moderatable {

    private final ConversationRepository topics;
    private final ConversationService service;
    private final Members members;
    private final ConversationMessages say;

    ModeratedTopics(ConversationRepository topics, ConversationService service, Members members,
            ConversationMessages say) {
        this.topics = topics;
        this.service = service;
        this.members = members;
        this.say = say;
    }

    @Override
    public String type() {
        return ForumRoutes.MODERATED_TOPIC;
    }

    @Override
    public String label() {
        return say.topicLabel();
    }

    @Override
    public Reviewable.Space space() {
        return Reviewable.Space.FORUM;
    }

    @Override
    public boolean isConversation() {
        return true;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.MODERATOR, Role.ADMIN);
    }

    @Override
    public boolean mayDecide(long id, Actor actor) {
        return topics.topic(id).filter(topic -> Long.valueOf(actor.id()).equals(topic.authorId())).isEmpty();
    }

    @Override
    public Optional<Moderated> find(long id) {
        return topics.topic(id).filter(topic -> topic.isThere() && !topic.isDeleted()).map(topic -> new Moderated(
                topic.isPublished() && topics.isForAll(id) ? topic.title() : say.topicNumber(id),
                ForumRoutes.ROUTES.topic(id, ""), !topic.isPublished(), null,
                Optional.ofNullable(topic.authorId()).flatMap(members::address)));
    }

    @Override
    public boolean hide(long id, String reason, Actor actor) {
        return service.hide(id, reason);
    }

    @Override
    public boolean restore(long id, String reason, @Nullable Actor actor) {
        return service.unhide(id, reason);
    }
}
