package org.emancipasso.forum.mailin;

/** An answer that does not become a post; what was begun for it is undone. */
class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. What is said of it: {@link MailInMessages#reason}. */
    enum Reason {
        /** No address of ours, or no seal that is ours; or somebody else writes to it. */
        STRANGER,
        EXPIRED,
        /** Suspended, or leaving. */
        ACCOUNT,
        /** Has no name yet, or did not accept the terms of now. */
        UNREADY,
        TOO_HEAVY,
        TOO_MANY_PARTS,
        EMPTY,
        TOO_LONG,
        TOO_OFTEN,
        /** The same words of theirs are there already: a machine, most likely, that answers another one. */
        REPEATED,
        /** The topic is not theirs to see any more. */
        GONE,
        CLOSED
    }

    private final Reason reason;

    NotPublished(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
