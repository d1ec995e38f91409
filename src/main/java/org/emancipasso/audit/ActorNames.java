package org.emancipasso.audit;

import java.util.Collection;
import java.util.Map;

/** What those who did things are called: told by the feature that knows members. */
public interface ActorNames {

    /** By the number of their account; empty for who chose no name; who has left is not there. */
    Map<Long, String> names(Collection<Long> ids);
}
