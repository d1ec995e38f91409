package org.emancipasso.forum.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.forum.Category;
import org.emancipasso.forum.CategoryRepository;
import org.emancipasso.forum.PostChanged;
import org.emancipasso.forum.TopicChanged;
import org.emancipasso.forum.TopicMerged;
import org.emancipasso.forum.moderation.Acted.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What moderators do with a topic as a whole, each act once. Rows are held in the order of the whole forum: topics by their
 * numbers, then posts, then categories.
 */
@ApplicationScoped
class ConversationService {

    static final String SUBJECT = "forum-topic";

    private final ConversationRepository topics;
    private final Rearrangement rearrangement;
    private final CategoryRepository categories;
    private final Removals removals;
    private final ConversationLetters letters;
    private final Event<TopicChanged> changed;
    private final Event<TopicMerged> merged;
    private final Event<PostChanged> moved;
    private final AuditLog log;
    private final Clock clock;

    ConversationService(ConversationRepository topics, Rearrangement rearrangement, CategoryRepository categories,
            Removals removals, ConversationLetters letters, Event<TopicChanged> changed, Event<TopicMerged> merged,
            Event<PostChanged> moved, AuditLog log, Clock clock) {
        this.topics = topics;
        this.rearrangement = rearrangement;
        this.categories = categories;
        this.removals = removals;
        this.letters = letters;
        this.changed = changed;
        this.merged = merged;
        this.moved = moved;
        this.log = log;
        this.clock = clock;
    }

    /** Does what a form says; what is so already stays so, and nobody is told. */
    @Transactional
    Acted act(Actor actor, long id, ActForm form) {
        if (form.act() == Act.RESTORE) {
            removals.hold(Removals.TOPIC, id);
        }
        Map<Long, HeldTopic> held = topics.hold(form.act() == Act.MERGE ? both(id, form.targetId()) : Set.of(id));
        HeldTopic topic = held.get(id);
        if (topic == null || !topic.isThere() || !isPossible(topic, form.act())) {
            return Acted.not(Problem.GONE, id);
        }
        return switch (form.act()) {
            case MOVE -> move(actor, topic, form);
            case RENAME -> rename(actor, topic, form);
            case MERGE -> merge(actor, topic, held.get(form.targetId()), form);
            case SPLIT -> split(actor, topic, form);
            case CLOSE -> close(actor, topic, form, true);
            case REOPEN -> close(actor, topic, form, false);
            case PIN -> pin(actor, topic, true);
            case UNPIN -> pin(actor, topic, false);
            case DELETE -> delete(actor, topic, form);
            case RESTORE -> restore(actor, topic, form);
        };
    }

    /** Takes a topic off the site by a decision; in the caller's transaction. */
    @Transactional
    boolean hide(long id, String reason) {
        return show(id, HeldTopic.PUBLISHED, HeldTopic.HIDDEN, reason);
    }

    /** Puts it back; not what is hidden for another reason. */
    @Transactional
    boolean unhide(long id, String reason) {
        topics.hold(List.of(id));
        return topics.hiddenReason(id).filter(reason::equals).isPresent()
                && show(id, HeldTopic.HIDDEN, HeldTopic.PUBLISHED, null);
    }

    /** Puts back what staff deleted, when somebody contests it. */
    @Transactional
    boolean undelete(long id, @Nullable Actor actor) {
        boolean isBack = show(id, HeldTopic.DELETED, HeldTopic.PUBLISHED, null);
        if (isBack) {
            log.record(AuditEntry.of(actor == null ? null : actor.id(), "forum-topic.restore", SUBJECT, id, null));
        }
        return isBack;
    }

    private Acted move(Actor actor, HeldTopic topic, ActForm form) {
        Optional<Category> category = categories.find(form.category());
        if (category.isEmpty()) {
            return Acted.not(Problem.NO_CATEGORY, topic.id());
        }
        long to = category.get().id();
        if (to != topic.categoryId()) {
            topics.move(topic.id(), to);
            categories.recount(both(topic.categoryId(), to));
            record(actor, topic, form, Map.of("category", topic.categoryId()), Map.of("category", to));
            letters.tell(Act.MOVE, topic.authorId(), actor, topic.id(), topic.title(), form.reason());
            changed.fire(new TopicChanged(topic.id()));
        }
        return Acted.on(topic.id());
    }

    private Acted rename(Actor actor, HeldTopic topic, ActForm form) {
        if (!form.isTitled()) {
            return Acted.not(Problem.BAD_TITLE, topic.id());
        }
        if (!form.title().equals(topic.title())) {
            topics.rename(topic.id(), form.title());
            record(actor, topic, form, Map.of("title", topic.title()), Map.of("title", form.title()));
            letters.tell(Act.RENAME, topic.authorId(), actor, topic.id(), form.title(), form.reason());
            changed.fire(new TopicChanged(topic.id()));
        }
        return Acted.on(topic.id());
    }

    private Acted merge(Actor actor, HeldTopic topic, @Nullable HeldTopic target, ActForm form) {
        if (target == null || !target.isPublished() || target.id() == topic.id()) {
            return Acted.not(Problem.NO_TARGET, topic.id());
        }
        List<Long> posts = rearrangement.merge(topic.id(), target.id(), form.isByDate());
        categories.recount(both(topic.categoryId(), target.categoryId()));
        record(actor, topic, form, Map.of("posts", topic.posts()), Map.of("into", target.id()));
        letters.tell(Act.MERGE, topic.authorId(), actor, target.id(), target.title(), form.reason());
        merged.fire(new TopicMerged(topic.id(), target.id()));
        tellMoved(posts, topic.id(), target.id());
        return Acted.on(target.id());
    }

    private Acted split(Actor actor, HeldTopic topic, ActForm form) {
        SortedSet<Integer> chosen = form.chosen(topic.posts());
        Optional<Category> category = categories.find(form.category());
        if (form.renumbered() != topic.renumbered()) {
            return Acted.not(Problem.RENUMBERED, topic.id());
        }
        if (!form.isTitled()) {
            return Acted.not(Problem.BAD_TITLE, topic.id());
        }
        if (category.isEmpty()) {
            return Acted.not(Problem.NO_CATEGORY, topic.id());
        }
        if (chosen.isEmpty() || !rearrangement.isAnyShown(topic.id(), chosen)) {
            return Acted.not(Problem.BAD_POSITIONS, topic.id());
        }
        long created = rearrangement.split(topic, chosen, category.get().id(), form.title());
        categories.recount(both(topic.categoryId(), category.get().id()));
        record(actor, topic, form, Map.of("posts", topic.posts()),
                Map.of("posts", topic.posts() - chosen.size(), "split-off", created));
        topics.authors(created).forEach(author -> letters.tell(Act.SPLIT, author, actor, created, form.title(),
                form.reason()));
        tellMoved(rearrangement.placed(created), topic.id(), created);
        return Acted.on(created);
    }

    private Acted close(Actor actor, HeldTopic topic, ActForm form, boolean isClosed) {
        if (topic.isClosed() != isClosed) {
            topics.close(topic.id(), isClosed ? clock.instant() : null);
            record(actor, topic, form, Map.of("closed", topic.isClosed()), Map.of("closed", isClosed));
            if (isClosed) {
                letters.tell(Act.CLOSE, topic.authorId(), actor, topic.id(), topic.title(), form.reason());
            }
            changed.fire(new TopicChanged(topic.id()));
        }
        return Acted.on(topic.id());
    }

    private Acted pin(Actor actor, HeldTopic topic, boolean isPinned) {
        if (topic.isPinned() != isPinned) {
            topics.pin(topic.id(), isPinned);
            log.record(new AuditEntry(actor.id(), isPinned ? "forum-topic.pin" : "forum-topic.unpin", SUBJECT,
                    "" + topic.id(), null, Map.of("pinned", topic.isPinned()), Map.of("pinned", isPinned)));
            changed.fire(new TopicChanged(topic.id()));
        }
        return Acted.on(topic.id());
    }

    private Acted delete(Actor actor, HeldTopic topic, ActForm form) {
        if (show(topic.id(), HeldTopic.PUBLISHED, HeldTopic.DELETED, null)) {
            record(actor, topic, form, Map.of("status", topic.status()), Map.of("status", HeldTopic.DELETED));
            removals.decide(Removals.TOPIC, topic.id(), topic.title(), form.reason(), actor);
        }
        return Acted.on(topic.id());
    }

    private Acted restore(Actor actor, HeldTopic topic, ActForm form) {
        if (show(topic.id(), HeldTopic.DELETED, HeldTopic.PUBLISHED, null)) {
            record(actor, topic, form, Map.of("status", topic.status()), Map.of("status", HeldTopic.PUBLISHED));
            removals.takeBack(Removals.TOPIC, topic.id(), topic.title(), form.reason(), actor);
        }
        return Acted.on(topic.id());
    }

    /** What is hidden comes back by a decision, and what is deleted is restored first. */
    private static boolean isPossible(HeldTopic topic, Act act) {
        return topic.isPublished() || topic.isDeleted() && (act == Act.RESTORE || act == Act.DELETE);
    }

    private boolean show(long id, String from, String to, @Nullable String reason) {
        HeldTopic topic = topics.hold(List.of(id)).get(id);
        if (topic == null || !topic.status().equals(from)) {
            return false;
        }
        topics.show(id, to, reason);
        categories.recount(Set.of(topic.categoryId()));
        changed.fire(new TopicChanged(id));
        return true;
    }

    /** The same twice is one. */
    private static Set<Long> both(long one, long other) {
        return new TreeSet<>(List.of(one, other));
    }

    private void tellMoved(List<Long> posts, long from, long into) {
        posts.forEach(post -> moved.fire(new PostChanged(post, into)));
        changed.fire(new TopicChanged(from));
        changed.fire(new TopicChanged(into));
    }

    private void record(Actor actor, HeldTopic topic, ActForm form, Map<String, ?> before, Map<String, ?> after) {
        log.record(new AuditEntry(actor.id(), "forum-topic." + form.act().name().toLowerCase(
                Locale.ROOT), SUBJECT, "" + topic.id(), form.reason().isEmpty() ? null : form.reason(),
                before, after));
    }
}
