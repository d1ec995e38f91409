package org.emancipasso.web;

import java.util.Map;

/** A program asked for something that is not understood; answered 400 with the names of the parameters (RFC 9457). */
public class InvalidParameters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> reasons;

    /**
     * @param reasons a French sentence by parameter, in the order in which they are told
     */
    public InvalidParameters(Map<String, String> reasons) {
        super(String.join(" ", reasons.values()));
        this.reasons = reasons;
    }

    Map<String, String> reasons() {
        return reasons;
    }
}
