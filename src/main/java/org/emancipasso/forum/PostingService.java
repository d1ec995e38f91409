package org.emancipasso.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;

/** Opens topics and answers them: the only writer of new posts. */
@ApplicationScoped
class PostingService {

    private final TopicRepository topics;
    private final PostRepository posts;
    private final CategoryRepository categories;
    private final TagRepository tags;
    private final StandingRepository standings;
    private final Placement placement;
    private final Spokespeople spokespeople;
    private final PostText text;
    private final ReviewQueue queue;
    private final ForumConfig config;
    private final Event<PostWritten> written;
    private final Clock clock;

    PostingService(TopicRepository topics, PostRepository posts, CategoryRepository categories, TagRepository tags,
            StandingRepository standings, Placement placement, Spokespeople spokespeople, PostText text,
            ReviewQueue queue, ForumConfig config, Event<PostWritten> written, Clock clock) {
        this.topics = topics;
        this.posts = posts;
        this.categories = categories;
        this.tags = tags;
        this.standings = standings;
        this.placement = placement;
        this.spokespeople = spokespeople;
        this.text = text;
        this.queue = queue;
        this.config = config;
        this.written = written;
        this.clock = clock;
    }

    /** Opens a topic; the same form makes one, however often it is sent. Empty when it may not be. */
    @Transactional
    Optional<Posted> open(Actor actor, long categoryId, TopicForm form) {
        topics.holdForm(actor.id(), form.post().key());
        Sent sent = sent(actor, form.post());
        if (sent.made().isPresent()) {
            return sent.made().map(this::posted);
        }
        return categories.find(categoryId).filter(category -> CategoryPolicy.mayCreate(Optional.of(actor), category))
                .map(category -> {
                    Instant now = clock.instant();
                    Topic topic = new Topic(category.id(), form.title(), form.answers(), actor.id(), now);
                    topics.persistAndFlush(topic);
                    tags.tag(topic.id(), form.tagList());
                    return add(actor, topic, sent.form(), now);
                });
    }

    /** Answers a topic, in the same way. Empty when it may not be: closed meanwhile, gone, out of sight. */
    @Transactional
    Optional<Posted> reply(Actor actor, long topicId, PostForm form) {
        topics.holdForm(actor.id(), form.key());
        Sent sent = sent(actor, form);
        if (sent.made().isPresent()) {
            return sent.made().map(this::posted);
        }
        return topics.locked(topicId).filter(topic -> categories.find(topic.categoryId())
                .filter(category -> TopicPolicy.mayReply(Optional.of(actor), category, topic.status(),
                        topic.isClosed()))
                .isPresent()).map(topic -> add(actor, topic, sent.form(), clock.instant()));
    }

    /** A form, and what it made before. */
    private record Sent(PostForm form, Optional<Post> made) {}

    /** Other words in a form that was sent before are another post: a page that was gone back to, a second tab. */
    private Sent sent(Actor actor, PostForm form) {
        Optional<Post> made = posts.made(actor.id(), form.key());
        if (made.filter(post -> !post.markdown().equals(form.text())).isEmpty()) {
            return new Sent(form, made);
        }
        PostForm another = form.another();
        return new Sent(another, posts.made(actor.id(), another.key()));
    }

    private Posted add(Actor actor, Topic topic, PostForm form, Instant now) {
        Long organisation = spokespeople.of(actor.id(), form.organisationId()).map(spoken -> spoken.organisation())
                .orElse(null);
        RenderedText rendered = text.render(form.text());
        Post post = new Post(topic.id(), actor.id(), organisation, form.text(), rendered, form.key(), now);
        boolean isHeld = standings.of(actor).isHeld(config, now, rendered.outside());
        if (isHeld) {
            posts.persistAndFlush(post);
        } else {
            placement.place(topic, post, now);
        }
        posts.addTargets(post.id(), rendered.targets());
        written.fire(new PostWritten(post.id(), actor.id(), form.key()));
        if (isHeld) {
            queue.submit(new Submission(PostReview.KIND, post.id(), topic.title(), null));
        }
        return posted(post);
    }

    private Posted posted(Post post) {
        Integer position = post.position();
        return new Posted(post.topicId(), topics.findById(post.topicId()).title(), post.id(),
                position == null ? 0 : position, position == null);
    }
}
