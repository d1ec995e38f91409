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

    static final String PUBLIC_PROFILES = "/membres";
    static final String MEMBERS = "/equipe/membres";

    /** The parameter that says what one wants to change at the provider: {@link AccountAction}. */
    static final String ACTION = "action";
    /** The parameter of a second try, so that there is no third. */
    static final String SECOND_FACTOR = "second-facteur";
    /** What is kept of a member. */
    public static final String PERSONAL_DATA = "/compte/donnees";
    /** Where a member leaves for good. */
    public static final String ERASURE = "/compte/effacement";

    /** The parameter that says where one goes afterwards. */
    static final String RETURN = "retour";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";
    /** The parameter of the login that has a member log in although they are. */
    static final String AGAIN = "encore";

    /** Where administrators see who has a role. */
    static final String ROLES = "/equipe/roles";

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

    /** The same for somebody who is logged in: before what cannot be undone. */
    public String logInAgain(String after) {
        return logIn(ReturnPath.of(after)) + "&" + AGAIN + "=oui";
    }

    String opening(ReturnPath after) {
        return returning(OPENING, after);
    }

    /** The same once more, for want of a second factor. */
    String openingWithSecondFactor(ReturnPath after) {
        return opening(after) + "&" + SECOND_FACTOR + "=oui";
    }

    /** The same, to change something at the provider. */
    String opening(AccountAction action) {
        return opening(ReturnPath.of(ACCOUNT)) + "&" + ACTION + "=" + action.value();
    }

    /** Where one changes the address of the account. */
    public String changeEmail() {
        return LOG_IN + "?" + ACTION + "=" + AccountAction.EMAIL.value();
    }

    /** Where one changes one's password. */
    public String changePassword() {
        return LOG_IN + "?" + ACTION + "=" + AccountAction.PASSWORD.value();
    }

    /** Where one sets up codes as a second factor. */
    public String setUpCode() {
        return LOG_IN + "?" + ACTION + "=" + AccountAction.CODE.value();
    }

    /** Where one sets up a passkey. */
    public String setUpKey() {
        return LOG_IN + "?" + ACTION + "=" + AccountAction.KEY.value();
    }

    /** What a member shows to everybody. */
    public String publicProfile(long id) {
        return PUBLIC_PROFILES + "/" + id;
    }

    /** Where staff look for members. */
    public String members() {
        return MEMBERS;
    }

    /** The account of one member, for staff. */
    public String member(long id) {
        return MEMBERS + "/" + id;
    }

    /** Where a form of staff closes an account. */
    public String suspend(long id) {
        return member(id) + "/suspendre";
    }

    /** Where a form of staff opens it again. */
    public String reinstate(long id) {
        return member(id) + "/rouvrir";
    }

    /** Where moderators write something down of a member, or warn them. */
    public String note(long id) {
        return member(id) + "/noter";
    }

    /** The same, where the provider asks for the password whatever it remembers (OpenID Connect Core §3.1.2.1). */
    String openingAgain(ReturnPath after) {
        return opening(after) + "&prompt=login";
    }

    /** The same, then back to a path of this site. */
    public String logInThen(String after) {
        return logIn(ReturnPath.of(after));
    }

    /** Where one chooses a name and accepts the terms, then back to a path of this site. */
    public String welcomeThen(String after) {
        return welcome(ReturnPath.of(after));
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

    /** What is kept of a member. */
    public String personalData() {
        return PERSONAL_DATA;
    }

    /** Where a member leaves for good, or changes their mind. */
    public String erasure() {
        return ERASURE;
    }

    private static String returning(String path, ReturnPath after) {
        return path + "?" + RETURN + "=" + URLEncoder.encode(after.value(), StandardCharsets.UTF_8);
    }

    /** Who has a role. */
    public String roles() {
        return ROLES;
    }
}
