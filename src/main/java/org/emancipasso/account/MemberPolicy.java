package org.emancipasso.account;

import java.util.List;

/** Who may close whose account. */
final class MemberPolicy {

    private MemberPolicy() {
    }

    /**
     * Moderators close accounts of members, admins those of staff too; nobody their own, so that the platform never loses
     * its last admin by a slip.
     */
    static boolean maySuspend(Actor actor, long member, List<String> roles) {
        if (member == actor.id()) {
            return false;
        }
        return roles.isEmpty()
                ? actor.is(Role.MODERATOR) || actor.is(Role.ADMIN)
                : actor.is(Role.ADMIN);
    }
}
