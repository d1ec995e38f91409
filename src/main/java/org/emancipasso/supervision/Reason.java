package org.emancipasso.supervision;

import org.emancipasso.web.fetch.Trouble;

/** Why a look at an address ended as it did. Those of {@link Trouble} are called as there. */
enum Reason {
    FINE(Outcome.FINE),
    /** The certificate ends soon; the detail is the day. */
    CERTIFICATE_ENDS(Outcome.WARNED),
    /** It leads to another site for good; the detail is where. */
    MOVED(Outcome.WARNED),
    /** What staff expect to read there is not there. */
    TEXT_MISSING(Outcome.WARNED),
    UNKNOWN_HOST(Outcome.FAILED),
    NOT_PUBLIC(Outcome.FAILED),
    UNREACHABLE(Outcome.FAILED),
    SILENT(Outcome.FAILED),
    DROPPED(Outcome.FAILED),
    GARBLED(Outcome.FAILED),
    CERTIFICATE_EXPIRED(Outcome.FAILED),
    CERTIFICATE_EARLY(Outcome.FAILED),
    CERTIFICATE_OF_ANOTHER(Outcome.FAILED),
    CERTIFICATE_UNKNOWN(Outcome.FAILED),
    UNSECURED(Outcome.FAILED),
    /** 404 or 410; the detail says which. */
    NOT_FOUND(Outcome.FAILED),
    /** 500 and more; the detail says which. */
    SERVER_ERROR(Outcome.FAILED),
    /** Another status that shows no page; the detail says which. */
    ODD_STATUS(Outcome.FAILED),
    LOOP(Outcome.FAILED),
    TOO_MANY_REDIRECTS(Outcome.FAILED),
    /** It leads on without saying where. */
    LOST(Outcome.FAILED),
    /** Nobody looked yet. */
    NEVER(Outcome.UNSURE),
    /** The site does not let programs in; the detail is the status. */
    REFUSED_US(Outcome.UNSURE),
    /** robots.txt asks programs not to come. */
    ROBOTS(Outcome.UNSURE),
    /** It leads where nothing is asked: another port, another scheme, credentials; the detail is where. */
    NOT_ASKED(Outcome.UNSURE),
    /** A person looked, and it works. */
    SEEN_FINE(Outcome.FINE),
    /** A person looked, and it is gone. */
    SEEN_OFFLINE(Outcome.FAILED);

    final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    static Reason of(Trouble trouble) {
        return valueOf(trouble.name());
    }
}
