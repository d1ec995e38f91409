package org.emancipasso.forum.follow;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;

/** Writes what members choose to follow. Whether they may see it is asked before. */
@ApplicationScoped
class FollowService {

    private final FollowRepository follows;
    private final Clock clock;

    FollowService(FollowRepository follows, Clock clock) {
        this.follows = follows;
        this.clock = clock;
    }

    /** A topic or a category. */
    @Transactional
    void choose(Actor actor, Followed what, long id, FollowState state) {
        follows.choose(actor.id(), what, id, state, clock.instant());
    }

    /** Follows a tag, or no more; false when there is none of that code. */
    @Transactional
    boolean chooseTag(Actor actor, String code, boolean isFollowed) {
        Optional<Long> tag = follows.tag(code);
        tag.ifPresent(id -> {
            if (isFollowed) {
                follows.choose(actor.id(), Followed.TAG, id, FollowState.WATCH, clock.instant());
            } else {
                follows.leaveTag(actor.id(), id);
            }
        });
        return tag.isPresent();
    }

    /** Whether they follow the topics in which they write from now on. */
    @Transactional
    void watchOwn(Actor actor, boolean isWanted) {
        follows.watchOwn(actor.id(), isWanted);
    }
}
