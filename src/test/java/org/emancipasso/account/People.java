package org.emancipasso.account;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.Browser;
import org.emancipasso.web.SessionCookie;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Members who are logged in, without the login server: what it would say of them is said here. */
public final class People {

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

    /** The cookie of a new session of somebody of staff, for a real browser. */
    public static String staffCookie(String who, String... roles) {
        return cookie(who, true, roles);
    }

    /** The cookie of a new session of somebody's. */
    static String cookie(String who, boolean secondFactor, String... roles) {
        Login login = new Login(ISSUER, who, email(who), Set.of(roles), "provider-" + who, "id-token",
                secondFactor, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
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

    /** The number of a member. */
    public static long id(String who) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(MemberRepository.class).get()
                .find("subject", who).singleResult().id());
    }

    /** The address of somebody of that name. */
    public static String email(String who) {
        return who + "@exemple.org";
    }

    /** Has somebody's agreement be one to terms of another day. */
    public static void forgetTerms(String who) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(MemberRepository.class).get()
                .update("termsVersion = '2020-01' where subject = ?1", who));
    }

    /** Suspends somebody, as staff will. */
    public static void suspend(String who) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(MemberRepository.class).get()
                .find("subject", who).singleResult().suspend());
    }
}
