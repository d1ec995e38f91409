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

/** Posts, as what one may report and moderators may hide. A line stands where one was. */
@ApplicationScoped
class ModeratedPosts implements Moderatable {

    private final ConversationRepository topics;
    private final MessageService service;
    private final Members members;
    private final ConversationMessages say;

    ModeratedPosts(ConversationRepository topics, MessageService service, Members members,
            ConversationMessages say) {
        this.topics = topics;
        this.service = service;
        this.members = members;
        this.say = say;
    }

    @Override
    public String type() {
        return ForumRoutes.MODERATED_POST;
    }

    @Override
    public String label() {
        return say.postLabel();
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
        return topics.post(id).filter(post -> Long.valueOf(actor.id()).equals(post.authorId())).isEmpty();
    }

    @Override
    public Optional<Moderated> find(long id) {
        return topics.post(id).filter(post -> post.isPublished() || post.isHidden()).map(post -> new Moderated(
                isRead(post) ? say.postOf(String.valueOf(post.position()), post.topicTitle()) : say.postNumber(id),
                ForumRoutes.ROUTES.post(id), !post.isPublished(), null,
                Optional.ofNullable(post.authorId()).flatMap(members::address)));
    }

    private boolean isRead(HeldPost post) {
        return post.isPublished() && topics.isForAll(post.topicId())
                && topics.topic(post.topicId()).filter(HeldTopic::isPublished).isPresent();
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
