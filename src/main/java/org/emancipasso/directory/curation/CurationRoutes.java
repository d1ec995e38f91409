package org.emancipasso.directory.curation;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of what curators look for. */
public final class CurationRoutes {

    /** For templates: {@code {curationRoutes.list}}. */
    @TemplateGlobal(name = "curationRoutes")
    public static final CurationRoutes ROUTES = new CurationRoutes();

    static final String LIST = SiteRoutes.TEAM + "/prestataires";
    static final String VERIFY = "{id:[0-9]{1,18}}/verification";

    private CurationRoutes() {
    }

    /** All listings, the oldest first. */
    public String list() {
        return LIST;
    }

    /** Some of them. */
    String list(String query) {
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** Where a curator says that they checked one. */
    String verify(long id) {
        return LIST + "/" + id + "/verification";
    }
}
