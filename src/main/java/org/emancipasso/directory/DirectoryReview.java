package org.emancipasso.directory;

import java.util.Set;

import org.emancipasso.account.Role;
import org.emancipasso.moderation.Reviewable;

/** What waits in the queue for those who look after the directory. */
public interface DirectoryReview extends Reviewable {

    @Override
    default Space space() {
        return Space.DIRECTORY;
    }

    @Override
    default Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
