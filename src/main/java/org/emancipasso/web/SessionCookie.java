package org.emancipasso.web;

import java.time.Duration;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** The one cookie of the site: who logged in. Its prefix makes browsers refuse it from any other host (RFC 6265bis §4.1.3). */
public final class SessionCookie {

    public static final String NAME = "__Host-session";

    private SessionCookie() {
    }

    /** Holds a token for so long. */
    public static NewCookie of(String token, Duration lifetime) {
        return new NewCookie.Builder(NAME).value(token).path("/").secure(true).httpOnly(true).sameSite(SameSite.LAX)
                .maxAge((int) lifetime.toSeconds()).build();
    }

    /** Holds nothing any more. */
    public static NewCookie gone() {
        return of("", Duration.ZERO);
    }
}
