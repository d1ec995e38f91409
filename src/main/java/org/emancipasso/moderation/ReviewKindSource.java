package org.emancipasso.moderation;

import java.util.List;

/** Brings kinds that are not beans themselves: one for each {@link Moderatable}. */
public interface ReviewKindSource {

    /** The same each time. */
    List<Reviewable> kinds();
}
