package org.emancipasso.web;

/** Something that the answer cannot do without is away for now; answered 503 with when to come back. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the reason for the log. */
    public Unavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
