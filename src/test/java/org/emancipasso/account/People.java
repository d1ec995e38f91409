package org.emancipasso.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.Browser;
import org.emancipasso.web.SessionCookie;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Members who are logged in, without the login server: what it would say of them is said here. */
public final class People {

    /** A browser that members are usually seen with. */
    public static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    /** Who says who they are. */
    public static final String ISSUER = "https://login.test/realms/emancipasso";

    private People() {
    }

    /** Somebody who has just logged in, with a second factor, and has neither a name nor accepted anything. */
    public static Browser newcomer(String who, String... roles) {
        return new Browser(cookie(who, true, roles));
    }

    /** Somebody with a name, who accepted the terms of use. */
    public static Browser member(String who, String... roles) {
        return new Browser(memberCookie(who, roles));
    }

    /** The cookie of somebody with a name, who accepted the terms of use: for what happens beside their browser. */
    public static String memberCookie(String who, String... roles) {
        String cookie = cookie(who, true, roles);
        CDI.current().select(MemberService.class).get().welcome(actor(cookie), who);
        return cookie;
    }

    /** Whether there is such an account. */
    public static boolean exists(String who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CDI.current().select(MemberRepository.class).get().count("subject", who)) > 0;
    }

    /** Whether a cookie still opens anything. */
    public static boolean isIn(String cookie) {
        return CDI.current().select(SessionService.class).get().recognise(token(cookie)).isPresent();
    }

    /** Whether somebody may log in. */
    public static boolean mayLogIn(String who) {
        return CDI.current().select(SessionService.class).get().open(login(who, true)).isPresent();
    }

    /** The address of somebody. */
    public static String address(String who) {
        return who.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + "@exemple.org";
    }

    /** The cookie of a new session of somebody of staff, for a real browser. */
    public static String staffCookie(String who, String... roles) {
        return cookie(who, true, roles);
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
        String token = CDI.current().select(SessionService.class).get().open(login(device, who, secondFactor, roles))
                .orElseThrow().token();
        return SessionCookie.of(token, Duration.ofHours(1)).getName() + "=" + token;
    }

    /** What the login server says of somebody. */
    static Login login(String who, boolean secondFactor, String... roles) {
        return login(FIREFOX, who, secondFactor, roles);
    }

    private static Login login(String device, String who, boolean secondFactor, String... roles) {
        return new Login(ISSUER, who, address(who), Set.of(roles), "provider-" + who, "id-token", secondFactor,
                CDI.current().select(Clock.class).get().instant(), device);
    }

    /** Who holds a cookie. */
    public static Actor actor(String cookie) {
        return CDI.current().select(SessionService.class).get().recognise(token(cookie)).orElseThrow();
    }

    static String token(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    /** The number of a member. */
    public static long id(String who) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(MemberRepository.class).get()
                .find("subject", who).singleResult().id());
    }

    /** Has somebody's agreement be one to terms of another day. */
    public static void forgetTerms(String who) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(MemberRepository.class).get()
                .update("termsVersion = '2020-01' where subject = ?1", who));
    }

    /** Suspends somebody, as staff will. */
    public static void suspend(String who) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(MemberRepository.class).get()
                .find("subject", who).singleResult().suspend(null));
    }
}
