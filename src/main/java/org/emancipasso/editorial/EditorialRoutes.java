package org.emancipasso.editorial;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of texts that administrators change. */
public final class EditorialRoutes {

    /** For templates: {@code {editorialRoutes.texts}}. */
    @TemplateGlobal(name = "editorialRoutes")
    public static final EditorialRoutes ROUTES = new EditorialRoutes();

    static final String TEXTS = SiteRoutes.TEAM + "/textes";

    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private EditorialRoutes() {
    }

    /** All texts. */
    public String texts() {
        return TEXTS;
    }

    /** One text, and where a form changes it. */
    public String text(String code) {
        return TEXTS + "/" + code;
    }

    /** Where a form brings an older version back. */
    public String restore(String code) {
        return text(code) + "/retour";
    }
}
