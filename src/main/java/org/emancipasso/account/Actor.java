package org.emancipasso.account;

import java.util.Set;

/**
 * Who acts: what policies are asked about.
 *
 * @param id of the member
 * @param email theirs, for their eyes
 * @param displayName empty until one was chosen
 * @param roles of {@link Role}, {@link Role#MEMBER} among them
 * @param isReady has a name and accepted the terms of use of now; without, one reads and looks after one's account only
 * @param lacksSecondFactor has a role that does not count in this session, for want of a second factor
 * @param theme which colours
 * @param session hash of the token of this session
 */
public record Actor(long id, String email, String displayName, Set<String> roles, boolean isReady,
        boolean lacksSecondFactor,
        Theme theme, String session) {

    /** The same as a member like others. */
    Actor withoutRole() {
        return new Actor(id, email, displayName, Set.of(Role.MEMBER), isReady, lacksSecondFactor, theme, session);
    }

    /** Whether this is a role of theirs, here and now. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether they have any of the roles of staff. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role.STAFF::contains);
    }
}
