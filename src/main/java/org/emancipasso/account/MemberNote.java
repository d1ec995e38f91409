package org.emancipasso.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a moderator wrote of a member.
 *
 * @param writtenBy nobody once they are erased
 */
record MemberNote(long id, Kind kind, String text, @Nullable Long writtenBy, Instant writtenAt) {

    /** Who reads it. */
    enum Kind {
        /** Moderators; and the member, in the copy of what is kept of them. */
        NOTE,
        /** The member too, by a letter. */
        WARNING
    }
}
