package org.emancipasso.account.organisation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What an invitation is worth to whoever holds its link. */
final class InvitationPolicy {

    /** How many an organisation, or a member, sends in a day: they write to people who did not ask. */
    static final int MOST_IN_A_DAY = 20;

    /** What to say to them. */
    enum State {
        OPEN,
        /** Another member than the one invited. */
        FOR_ANOTHER,
        USED,
        WITHDRAWN,
        EXPIRED
    }

    private InvitationPolicy() {
    }

    /**
     * What it is worth now.
     *
     * @param mayInvite whether who invited may still do so: what they sent ends with it
     * @param reader the hash of the address of who reads; none when nobody is logged in
     */
    static State state(Invitation invitation, @Nullable String reader, boolean mayInvite, Instant now) {
        if (reader != null && !reader.equals(invitation.addressHash())) {
            return State.FOR_ANOTHER;
        }
        return switch (invitation.ended()) {
            case ACCEPTED -> State.USED;
            case WITHDRAWN -> State.WITHDRAWN;
            case EXPIRED -> State.EXPIRED;
            case null -> {
                if (!mayInvite) {
                    yield State.WITHDRAWN;
                }
                yield now.isBefore(invitation.expiresAt()) ? State.OPEN : State.EXPIRED;
            }
        };
    }
}
