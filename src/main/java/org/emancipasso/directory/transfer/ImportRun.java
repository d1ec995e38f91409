package org.emancipasso.directory.transfer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A file that somebody imports from the browser. */
record ImportRun(long id, State state, @Nullable Long author, String fileName, boolean lenient, Instant createdAt,
        int written, ImportFindings findings) {

    /** How far it is. */
    enum State {
        /** Nothing of it can be written. */
        REFUSED,
        /** It was read, and waits for somebody to say yes. */
        CHECKED,
        RUNNING,
        DONE,
        /** Something of ours failed; nothing was written. */
        FAILED,
        ABANDONED,
        /** The process that wrote it stopped. */
        INTERRUPTED
    }

    public boolean isChecked() {
        return state == State.CHECKED;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
