package org.emancipasso.mail;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address about letters. */
public final class MailRoutes {

    /** For templates: {@code {mailRoutes.letters}}. */
    @TemplateGlobal(name = "mailRoutes")
    public static final MailRoutes ROUTES = new MailRoutes();

    static final String REFUSALS = "/courriels";
    static final String REFUSAL = REFUSALS + "/{token:[A-Za-z0-9_-]{1,400}}";
    static final String LETTERS = SiteRoutes.TEAM + "/courriels";
    static final String LETTER = LETTERS + "/{name:[a-z0-9-]{1,60}}";
    static final String DRAWN = LETTER + "/rendu";
    static final String SEND = LETTER + "/envoi";
    static final String RETRY = LETTERS + "/{id:[0-9]{1,18}}/relance";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private MailRoutes() {
    }

    /** Where one refuses letters of a kind. */
    public String refusal(String token) {
        return REFUSALS + "/" + token;
    }

    /** Below it, every address is for one person. */
    public String refusals() {
        return REFUSALS + "/";
    }

    /** Where staff look at letters. */
    public String letters() {
        return LETTERS;
    }

    /** One type of letter. */
    public String letter(String name) {
        return LETTERS + "/" + name;
    }

    /** The same, as its reader sees it. */
    public String drawn(String name) {
        return letter(name) + "/rendu";
    }

    /** Where a form sends an example to whoever asks. */
    public String send(String name) {
        return letter(name) + "/envoi";
    }

    /** Where a form has a parked letter tried again. */
    public String retry(long id) {
        return LETTERS + "/" + id + "/relance";
    }

    /** Back where staff look at letters, after something was done. */
    String lettersAfter(String done) {
        return LETTERS + "?" + DONE + "=" + done;
    }
}
