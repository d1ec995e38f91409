package org.emancipasso.forum.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What became of an act.
 *
 * @param problem none when it is done
 * @param topic where to go on: the new one, or the one that holds the posts
 */
record Acted(@Nullable Problem problem, long topic) {

    /** Why nothing was done. */
    enum Problem {
        /** Not there, or not in a state where this means anything. */
        GONE,
        NO_CATEGORY,
        NO_TARGET,
        BAD_TITLE,
        BAD_POSITIONS,
        /** Posts changed places since the form was made. */
        RENUMBERED
    }

    static Acted on(long topic) {
        return new Acted(null, topic);
    }

    static Acted not(Problem problem, long topic) {
        return new Acted(problem, topic);
    }
}
