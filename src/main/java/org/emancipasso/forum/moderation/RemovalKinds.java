package org.emancipasso.forum.moderation;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Members;
import org.emancipasso.moderation.ReviewKindSource;
import org.emancipasso.moderation.Reviewable;

/** The two kinds of what staff deleted. */
@Singleton
class RemovalKinds implements ReviewKindSource {

    private final List<Reviewable> kinds;

    RemovalKinds(ModeratedTopics topics, ModeratedPosts posts, ConversationService conversations,
            MessageService messages, ConversationRepository repository, Members members, ConversationMessages say) {
        kinds = List.of(
                new RemovalKind(Removals.TOPIC, say.removedTopic(), topics, conversations::undelete,
                        id -> repository.topic(id).filter(HeldTopic::isDeleted).isPresent(),
                        id -> repository.topic(id).flatMap(topic -> Optional.ofNullable(topic.authorId()))
                                .flatMap(members::address)),
                new RemovalKind(Removals.POST, say.removedPost(), posts, messages::undelete,
                        id -> repository.post(id).filter(HeldPost::isDeleted).isPresent(),
                        id -> repository.post(id).flatMap(post -> Optional.ofNullable(post.authorId()))
                                .flatMap(members::address)));
    }

    @Override
    public List<Reviewable> kinds() {
        return kinds;
    }
}
