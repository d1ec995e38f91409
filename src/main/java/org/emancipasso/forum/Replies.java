package org.emancipasso.forum;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;

/** Answers that do not come by the page of their topic. In the caller's transaction; what may be is the same as there. */
@ApplicationScoped
public class Replies {

    private final PostRepository posts;
    private final TopicRepository topics;
    private final PostingService posting;
    private final ForumMessages say;

    Replies(PostRepository posts, TopicRepository topics, PostingService posting, ForumMessages say) {
        this.posts = posts;
        this.topics = topics;
        this.posting = posting;
        this.say = say;
    }

    /**
     * The topic that somebody answers.
     *
     * @param path where it is
     */
    public record Place(long topicId, String title, String path) {}

    /** What can be wrong with a text. */
    public enum Fault {
        EMPTY,
        TOO_LONG
    }

    /** What became of an answer: see {@link Posted}. */
    public record Made(long postId, boolean isHeld) {}

    /** Where a post is by now, whatever topic it was in; nowhere when the topic is not theirs to see. */
    public Optional<Place> place(Actor actor, long post) {
        return posts.findByIdOptional(post).flatMap(found -> topics.sheet(found.topicId()))
                .filter(topic -> TopicPolicy.maySee(Optional.of(actor), topic))
                .map(topic -> new Place(topic.id(), topic.title(),
                        ForumRoutes.ROUTES.topic(topic.id(), topic.title())));
    }

    /** What is wrong with a text, as a form would say it. */
    public Optional<Fault> fault(String text) {
        PostForm form = PostForm.of(text, "", "");
        return form.problems(say).isEmpty()
                ? Optional.empty()
                : Optional.of(form.text().isEmpty() ? Fault.EMPTY : Fault.TOO_LONG);
    }

    /** Whether somebody wrote exactly this there before, as machines do that answer each other. */
    public boolean isRepeated(Actor actor, Place place, String text) {
        return posts.hasSaid(actor.id(), place.topicId(), PostForm.of(text, "", "").text());
    }

    /**
     * Answers; once, whatever else was answered with the same key. Empty when it may not be: closed, gone meanwhile.
     *
     * @param key of what was attached, too
     */
    public Optional<Made> reply(Actor actor, Place place, String text, String key) {
        return posting.reply(actor, place.topicId(), PostForm.of(text, "", key))
                .map(posted -> new Made(posted.postId(), posted.isHeld()));
    }
}
