package org.emancipasso.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.quarkus.qute.TemplateGlobal;

/** Every address of accounts. */
public final class AccountRoutes {

    /** For templates: {@code {accountRoutes.logIn}}. */
    @TemplateGlobal(name = "accountRoutes")
    public static final AccountRoutes ROUTES = new AccountRoutes();

    static final String LOG_IN = "/connexion";
    static final String OPENING = "/connexion/ouverture";
    static final String ENDED_ELSEWHERE = "/connexion/fin";
    static final String LOG_OUT = "/deconnexion";
    static final String WELCOME = "/bienvenue";
    static final String TERMS = "/conditions";
    static final String ACCOUNT = "/compte";
    static final String SESSIONS = "/compte/sessions";

    /** The parameter that says where one goes afterwards. */
    static final String RETURN = "retour";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private AccountRoutes() {
    }

    /** Where one logs in, or gets an account. */
    public String logIn() {
        return LOG_IN;
    }

    /** The same, then back. */
    String logIn(ReturnPath after) {
        return returning(LOG_IN, after);
    }

    String opening(ReturnPath after) {
        return returning(OPENING, after);
    }

    /** Where a form logs one out. */
    public String logOut() {
        return LOG_OUT;
    }

    /** Where one chooses a name, then back. */
    String welcome(ReturnPath after) {
        return returning(WELCOME, after);
    }

    /** The terms of use. */
    public String terms() {
        return TERMS;
    }

    /** What one looks after oneself. */
    public String account() {
        return ACCOUNT;
    }

    /** The same, after it was changed. */
    String accountSaved() {
        return ACCOUNT + "?" + DONE + "=oui";
    }

    /** Where one is logged in. */
    public String sessions() {
        return SESSIONS;
    }

    /** Where a form ends a session. */
    public String endSession() {
        return SESSIONS + "/fermer";
    }

    /** Where a form ends all sessions but its own. */
    public String endOtherSessions() {
        return SESSIONS + "/fermer-les-autres";
    }

    private static String returning(String path, ReturnPath after) {
        return path + "?" + RETURN + "=" + URLEncoder.encode(after.value(), StandardCharsets.UTF_8);
    }
}
