package org.emancipasso.supervision;

import org.emancipasso.web.fetch.Trouble;

/**
 * What one look at an address found.
 *
 * @param detail what its reason needs: a status, a day, an address; empty for most
 * @param isSilence whether nothing was heard at all
 */
record Finding(Reason reason, String detail, boolean isSilence) {

    static final Finding FINE = of(Reason.FINE);

    /** Whatever a site says. */
    private static final int LONGEST = 300;

    static Finding of(Reason reason) {
        return new Finding(reason, "", false);
    }

    static Finding of(Reason reason, Object detail) {
        String text = detail.toString().replaceAll("\\p{Cntrl}", "");
        return new Finding(reason, text.length() <= LONGEST ? text : text.substring(0, LONGEST), false);
    }

    static Finding of(Trouble trouble) {
        return new Finding(Reason.of(trouble), "", trouble.isSilence());
    }

    Outcome outcome() {
        return reason.outcome;
    }
}
