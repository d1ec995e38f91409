package org.emancipasso.mail;

/**
 * What became of one attempt to send a letter.
 *
 * @param error where the conversation broke, and the codes of the server; never its words, which may hold an address
 */
record Attempt(Result result, String error) {

    static final Attempt SENT = new Attempt(Result.SENT, "");

    /** What follows from it. */
    enum Result {
        /** The server took the letter. */
        SENT,
        /** The server was not there, or let nobody in: no letter's fault. */
        AWAY,
        /** Not now, or nobody knows: try again. */
        LATER,
        /** Never, and not because of the address. */
        REFUSED,
        /** The address does not exist. */
        BAD_ADDRESS
    }

    /** Whether trying other letters is of use. */
    boolean isAway() {
        return result == Result.AWAY;
    }
}
