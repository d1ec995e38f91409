package org.emancipasso.directory.alert;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchCriteria;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of the weekly letter. */
public final class AlertRoutes {

    /** For templates: {@code {alertRoutes.form}}. */
    @TemplateGlobal(name = "alertRoutes")
    public static final AlertRoutes ROUTES = new AlertRoutes();

    static final String FORM = "/prestataires/nouveautes";
    static final String TOKEN = "{token:[A-Za-z0-9_-]{1,400}}";

    /** The parameter of a page that says what was just done. */
    static final String DONE = "fait";

    private AlertRoutes() {
    }

    /** Where one asks for it. */
    public String form() {
        return FORM;
    }

    /** The same with what a search asks for. */
    public String formFor(SearchCriteria criteria) {
        return FORM + DirectoryRoutes.ROUTES.search(criteria.withPage(1))
                .substring(DirectoryRoutes.ROUTES.search().length());
    }

    /** Where one changes what one is told of. */
    public String alert(String token) {
        return FORM + "/" + token;
    }

    /** Where a form ends it. */
    public String stop(String token) {
        return alert(token) + "/arreter";
    }

    /** Below it, every address is for one person. */
    public String alerts() {
        return FORM + "/";
    }
}
