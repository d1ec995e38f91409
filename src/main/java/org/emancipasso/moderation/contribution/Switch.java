package org.emancipasso.moderation.contribution;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The red button of a form.
 *
 * @param reason as visitors read it; empty while it is open
 * @param until when it opens again by itself; never without
 * @param tripped whether it moved by itself
 */
record Switch(SwitchState state, String reason, Instant since, @Nullable Instant until, boolean tripped) {

    /** One that nobody ever moved. */
    static final Switch NEVER_MOVED = new Switch(SwitchState.OPEN, "", Instant.EPOCH, null, false);

    /** What it is at a moment: its time may be over before anybody tidied up. */
    Switch at(Instant now) {
        return isOver(now) ? new Switch(SwitchState.OPEN, "", until == null ? since : until, null, false) : this;
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
