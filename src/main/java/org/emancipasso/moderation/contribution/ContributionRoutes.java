package org.emancipasso.moderation.contribution;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address about forms that need no account. */
public final class ContributionRoutes {

    /** For templates: {@code {contributionRoutes.forms}}. */
    @TemplateGlobal(name = "contributionRoutes")
    public static final ContributionRoutes ROUTES = new ContributionRoutes();

    static final String CONFIRMATIONS = "/confirmer";
    static final String CONFIRMATION = CONFIRMATIONS + "/{token:[A-Za-z0-9_-]{1,400}}";
    static final String FORMS = SiteRoutes.TEAM + "/formulaires";
    static final String FORM = FORMS + "/{name:[a-z0-9-]{1,60}}";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private ContributionRoutes() {
    }

    /** Below it, every address is for one person. */
    public String confirmations() {
        return CONFIRMATIONS + "/";
    }

    /** Where whoever got the letter confirms that they sent something. */
    public String confirmation(String token) {
        return CONFIRMATIONS + "/" + token;
    }

    /** Where staff look at all forms. */
    public String forms() {
        return FORMS;
    }

    /** Where staff move the switch of one. */
    public String form(String code) {
        return FORMS + "/" + code;
    }
}
