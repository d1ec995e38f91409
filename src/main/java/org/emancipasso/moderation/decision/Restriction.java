package org.emancipasso.moderation.decision;

import org.emancipasso.account.Actor;
import org.emancipasso.moderation.Reviewable;
import org.jspecify.annotations.Nullable;

/** A kind whose subjects take something off the site. */
public interface Restriction extends Reviewable {

    /**
     * Puts back what it took off, whether somebody had confirmed it or not. In the caller's transaction.
     *
     * @return whether it was off the site because of it
     */
    boolean lift(long subject, @Nullable Actor actor);

    /** Whether a second person confirms it within days, or it comes back. */
    default boolean isConfirmedByAnother() {
        return true;
    }

    /** Whether what it took off is back, or off the site for something else. */
    boolean isLifted(long subject);
}
