package org.emancipasso.account;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.Browser;
import org.emancipasso.web.SessionCookie;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Members who are logged in, without the login server: what it would say of them is said here. */
public final class People {

    /** A browser that members are usually seen with. */
    public static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static final String ISSUER = "https://login.test/realms/emancipasso";

    private People() {
    }

    /** Somebody who has just logged in, with a second factor, and has neither a name nor accepted anything. */
    public static Browser newcomer(String who, String... roles) {
        return new Browser(cookie(who, true, roles));
    }

    /** Somebody with a name, who accepted the terms of use. */
    public static Browser member(String who, String... roles) {
        String cookie = cookie(who, true, roles);
        CDI.current().select(MemberService.class).get().welcome(actor(cookie), who);
        return new Browser(cookie);
    }

    /** Somebody who has just logged in with a browser that calls itself so. */
    public static void logIn(String who, String device, String... roles) {
        cookieOn(device, who, true, roles);
    }

    /** The cookie of a new session of somebody's. */
    public static String cookie(String who, boolean secondFactor, String... roles) {
        return cookieOn(FIREFOX, who, secondFactor, roles);
    }

    private static String cookieOn(String device, String who, boolean secondFactor, String... roles) {
        Login login = new Login(ISSUER, who, who + "@exemple.org", Set.of(roles), "provider-" + who, "id-token",
                secondFactor, device);
        String token = CDI.current().select(SessionService.class).get().open(login).token();
        return SessionCookie.of(token, Duration.ofHours(1)).getName() + "=" + token;
    }

    /** Who holds a cookie. */
    static Actor actor(String cookie) {
        return CDI.current().select(SessionService.class).get().recognise(token(cookie)).orElseThrow();
    }

    static String token(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    /** Suspends somebody, as staff will. */
    static void suspend(String who) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(MemberRepository.class).get()
                .find("subject", who).singleResult().suspend());
    }
}
