package org.emancipasso.web.fetch;

import java.io.IOException;

/** A site that did not answer, and why. Told to staff alone: others would learn what our network holds. */
public final class NoReply extends IOException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /** Says why. */
    public NoReply(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    /** Why. */
    public Trouble trouble() {
        return trouble;
    }
}
