package org.emancipasso.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.account.Role;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Reviewable;

/** First posts of somebody new, in the queue. Nobody edits another's words: they are shown as they are, or not. */
@Singleton
class PostReview implements Reviewable {

    static final String KIND = "forum-post";

    private final PostRepository posts;
    private final TopicRepository topics;
    private final HeldPostService held;
    private final Members members;
    private final ForumMessages say;
    private final QuestionWords questions;

    PostReview(PostRepository posts, TopicRepository topics, HeldPostService held, Members members,
            ForumMessages say, QuestionWords questions) {
        this.posts = posts;
        this.topics = topics;
        this.held = held;
        this.members = members;
        this.say = say;
        this.questions = questions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.heldPost();
    }

    @Override
    public Space space() {
        return Space.FORUM;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.MODERATOR, Role.ADMIN);
    }

    @Override
    public int minutes() {
        return 2;
    }

    @Override
    public boolean mayDecide(long subject, Actor actor) {
        return posts.findByIdOptional(subject).filter(post -> TopicPolicy.isAuthor(Optional.of(actor),
                post.authorId())).isEmpty();
    }

    @Override
    public Optional<Review> review(long subject) {
        return posts.findByIdOptional(subject).filter(post -> post.status() != PostStatus.DELETED)
                .flatMap(post -> topics.sheet(post.topicId()).map(topic -> review(post, topic)));
    }

    private Review review(Post post, TopicSheet topic) {
        String answers = topic.status() == TopicStatus.PUBLISHED
                ? ""
                : questions.asText(topic.category().questions(), topic.answers());
        return new Review(topic.title(), ForumRoutes.ROUTES.topic(topic.id(), topic.title()),
                List.of(Field.fact("categorie", say.category(), topic.category().name()),
                        Field.fact("reponses", say.answers(), answers),
                        Field.fact("texte", say.text(), post.markdown())),
                List.of(), post.authorId());
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("hors-sujet", say.reasonOffTopic(), say.charter()),
                new PresetReason("publicite", say.reasonAdvertising(), say.charter()),
                new PresetReason("irrespect", say.reasonDisrespect(), say.charter()),
                new PresetReason("personnel", say.reasonPersonal(), say.charter()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        return held.publish(subject) ? Map.of() : Map.of("", say.cannotPublish());
    }

    @Override
    public void refuse(long subject, Actor actor) {
        held.refuse(subject);
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return held.undo(subject);
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return posts.findByIdOptional(subject).flatMap(post -> Optional.ofNullable(post.authorId()))
                .flatMap(members::address);
    }
}
