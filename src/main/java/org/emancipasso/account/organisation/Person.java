package org.emancipasso.account.organisation;

import java.time.Instant;

/** Somebody in an organisation, by the name that others see. */
record Person(long member, String name, Part part, boolean speaks, Instant joinedAt) {

    boolean isResponsible() {
        return part == Part.RESPONSIBLE;
    }
}
