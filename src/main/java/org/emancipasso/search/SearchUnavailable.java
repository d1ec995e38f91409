package org.emancipasso.search;

/** The engine did not answer, or not in time; the caller degrades to what the database can do. */
public class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** It answers, but not yet with what it should hold. */
    public SearchUnavailable(String reason) {
        super(reason);
    }

    /** Keeps the reason for the log. */
    public SearchUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
