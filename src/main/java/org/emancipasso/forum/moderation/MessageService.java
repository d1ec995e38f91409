package org.emancipasso.forum.moderation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.forum.PostChanged;
import org.emancipasso.forum.StandingRepository;
import org.jspecify.annotations.Nullable;

/** What moderators do with one post: its place stays, a line stands there. What its author took back stays taken back. */
@ApplicationScoped
class MessageService {

    private static final String SUBJECT = "forum-post";

    private final ConversationRepository topics;
    private final StandingRepository standings;
    private final Removals removals;
    private final Event<PostChanged> changed;
    private final AuditLog log;
    private final Clock clock;

    MessageService(ConversationRepository topics, StandingRepository standings, Removals removals,
            Event<PostChanged> changed, AuditLog log, Clock clock) {
        this.topics = topics;
        this.standings = standings;
        this.removals = removals;
        this.changed = changed;
        this.log = log;
        this.clock = clock;
    }

    /** Hides it by a decision; in the caller's transaction. */
    @Transactional
    boolean hide(long id, String reason) {
        Optional<HeldPost> post = topics.holdPost(id).filter(HeldPost::isPublished);
        post.ifPresent(found -> show(found, HeldTopic.HIDDEN, reason, false));
        return post.isPresent();
    }

    /** Shows it again; not what is hidden for another reason. */
    @Transactional
    boolean unhide(long id, String reason) {
        Optional<HeldPost> post = topics.holdPost(id)
                .filter(found -> found.isHidden() && reason.equals(found.hiddenReason()));
        post.ifPresent(found -> show(found, HeldTopic.PUBLISHED, null, false));
        return post.isPresent();
    }

    /** Deletes it, once; not the first of a topic. */
    @Transactional
    boolean delete(Actor actor, long id, String reason) {
        Optional<HeldPost> post = topics.holdPost(id).filter(found -> !found.isFirst())
                .filter(found -> found.isPublished() || found.isDeleted());
        post.filter(HeldPost::isPublished).ifPresent(found -> {
            show(found, HeldTopic.DELETED, null, true);
            log.record(new AuditEntry(actor.id(), "forum-post.delete", SUBJECT, "" + id, reason,
                    Map.of("status", found.status()), Map.of("status", HeldTopic.DELETED)));
            removals.decide(Removals.POST, id, found.topicTitle(), reason, actor);
        });
        return post.isPresent();
    }

    /** Says that one knows who wrote a post, or no more: what they write is shown without being read first. Not of oneself. */
    @Transactional
    boolean vouch(Actor actor, long id, boolean isKnown) {
        Optional<Long> author = topics.post(id).flatMap(post -> Optional.ofNullable(post.authorId()))
                .filter(member -> member != actor.id());
        author.filter(member -> standings.vouch(member, isKnown ? actor.id() : null))
                .ifPresent(member -> log.record(AuditEntry.of(actor.id(),
                        isKnown ? "forum-member.vouch" : "forum-member.unvouch", "member", member, null)));
        return author.isPresent();
    }

    /** Shows again what staff deleted. */
    @Transactional
    boolean restore(Actor actor, long id, String reason) {
        removals.hold(Removals.POST, id);
        boolean isBack = undelete(id, actor);
        if (isBack) {
            topics.post(id).ifPresent(post -> removals.takeBack(Removals.POST, id, post.topicTitle(), reason, actor));
        }
        return isBack;
    }

    /** The same, when somebody contests it. */
    @Transactional
    boolean undelete(long id, @Nullable Actor actor) {
        Optional<HeldPost> post = topics.holdPost(id).filter(found -> found.isDeleted() && found.isByStaff());
        post.ifPresent(found -> {
            show(found, HeldTopic.PUBLISHED, null, false);
            log.record(new AuditEntry(actor == null ? null : actor.id(), "forum-post.restore", SUBJECT, "" + id,
                    null, Map.of("status", found.status()), Map.of("status", HeldTopic.PUBLISHED)));
        });
        return post.isPresent();
    }

    private void show(HeldPost post, String status, @Nullable String reason, boolean isByStaff) {
        topics.showPost(post, status, reason, isByStaff);
        Long author = post.authorId();
        if (author != null) {
            standings.count(author, status.equals(HeldTopic.PUBLISHED) ? 1 : -1, clock.instant());
        }
        changed.fire(new PostChanged(post.id(), post.topicId()));
    }
}
