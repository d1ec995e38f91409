package org.emancipasso.forum;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How well somebody is known here: nobody else sees it.
 *
 * @param accepted posts of theirs that were shown
 * @param firstAcceptedAt when the first was; never
 * @param isVouchedFor staff, or speaks for an organisation that is proven, or a moderator knows them
 */
record Standing(int accepted, @Nullable Instant firstAcceptedAt, boolean isVouchedFor) {

    /** The three levels. */
    enum Level {
        NEW,
        KNOWN,
        TRUSTED
    }

    /** By time and accepted posts. */
    Level level(ForumConfig config, Instant now) {
        Instant first = firstAcceptedAt;
        if (first == null) {
            return isVouchedFor ? Level.KNOWN : Level.NEW;
        }
        if (accepted >= config.trustedPosts() && !now.isBefore(first.plus(config.trustedAfter()))) {
            return Level.TRUSTED;
        }
        boolean isKnown = accepted >= config.knownPosts() && !now.isBefore(first.plus(config.knownAfter()));
        return isKnown || isVouchedFor ? Level.KNOWN : Level.NEW;
    }

    /**
     * Whether somebody reads what they write before it is shown: the first posts of those who are new, and what leads to other
     * sites, from those who are new any, from those who are known many.
     *
     * @param outside how many pages of other sites it links to
     */
    boolean isHeld(ForumConfig config, Instant now, int outside) {
        return !isVouchedFor && (accepted < config.held() || switch (level(config, now)) {
            case NEW -> outside > 0;
            case KNOWN -> outside > config.knownLinks();
            case TRUSTED -> false;
        });
    }
}
