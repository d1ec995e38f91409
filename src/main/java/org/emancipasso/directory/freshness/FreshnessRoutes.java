package org.emancipasso.directory.freshness;

import org.emancipasso.directory.DirectoryRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address about how old listings are. */
public final class FreshnessRoutes {

    /** For templates: {@code {freshnessRoutes.page}}. */
    @TemplateGlobal(name = "freshnessRoutes")
    public static final FreshnessRoutes ROUTES = new FreshnessRoutes();

    static final String PAGE = "/prestataires/fraicheur";
    static final String LINKS = "/ma-fiche";
    static final String LINK = LINKS + "/{token:[A-Za-z0-9_-]{1,400}}";
    static final String SEND_LINK = "/prestataires/{id:[0-9]{1,18}}/lien";
    static final String KEEP = "/prestataires/{id:[0-9]{1,18}}/a-jour";

    /** The parameter of the correction form that holds the token of a letter. */
    public static final String TOKEN = "cle";

    static final String DONE = "fait";
    static final String ACTION = "geste";
    static final String CAPACITY = "disponibilite";
    static final String WEEKS = "semaines";

    private FreshnessRoutes() {
    }

    /** What is public of the age of listings. */
    public String page() {
        return PAGE;
    }

    /** What all links of letters begin with; for robots. */
    public String links() {
        return LINKS + "/";
    }

    /** Where whoever has the letter says that a listing is right, without logging in. */
    public String link(String token) {
        return LINKS + "/" + token;
    }

    /** Where the letter's correction form is. */
    public String correction(long id, String token) {
        return DirectoryRoutes.ROUTES.correction(id) + "?" + TOKEN + "=" + token;
    }

    /** Where somebody asks for such a letter. */
    public String sendLink(long id) {
        return SEND_LINK.replaceFirst("\\{.*\\}", Long.toString(id));
    }

    /** Where members who speak for a structure, and curators, look after its listing. */
    public String keep(long id) {
        return KEEP.replaceFirst("\\{.*\\}", Long.toString(id));
    }
}
