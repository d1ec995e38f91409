package org.emancipasso.catalogue.desk;

import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the desk of tools. */
public final class ToolDeskRoutes {

    /** For templates: {@code {toolDeskRoutes.list}}. */
    @TemplateGlobal(name = "toolDeskRoutes")
    public static final ToolDeskRoutes ROUTES = new ToolDeskRoutes();

    static final String LIST = SiteRoutes.TEAM + "/outils";
    static final String ONE = "{id:[0-9]{1,18}}";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";

    private ToolDeskRoutes() {
    }

    /** All tools, and where a form adds one. */
    public String list() {
        return LIST;
    }

    /** Some of them. */
    String list(String query) {
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** Where one tool is described. */
    public String tool(long id) {
        return LIST + "/" + id;
    }

    /** Where its page is taken away. */
    public String withdraw(long id) {
        return tool(id) + "/retirer";
    }

    /** Where two are merged: with the other words. */
    public String merge(String code) {
        return SiteRoutes.TEAM + "/taxonomies/outils/" + code + "#fusion";
    }

    /** What was done to one. */
    String history(long id) {
        return SiteRoutes.TEAM + "/journal?genre=tool&sur=" + id;
    }

    static String done(String address) {
        return address + "?" + DONE + "=oui";
    }
}
