package org.emancipasso.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.search.Folding;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the free tools; the only place that writes one. */
public final class CatalogueRoutes {

    /** For templates: {@code {catalogueRoutes.tools}}. */
    @TemplateGlobal(name = "catalogueRoutes")
    public static final CatalogueRoutes ROUTES = new CatalogueRoutes();

    /** All tools, and the search among them. */
    public static final String TOOLS = "/outils";
    public static final String Q = "q";
    public static final String NEED = "besoin";
    public static final String LEAVES = "quitter";
    public static final String PAGE = "page";

    static final String CODE = "{code:[a-z0-9-]{1,100}}";
    static final String ID = "{id:[0-9]{1,18}}";
    static final String EVERY_TOOL = "/a-z";
    static final String NEEDS = "/categories";
    static final String ALTERNATIVES = "/alternatives";
    static final String ALTERNATIVE = "/alternative-a";
    static final String ATOM = TOOLS + ".atom";
    public static final String API = "/api/v1/tools";

    private CatalogueRoutes() {
    }

    /** The tools by need. */
    public String tools() {
        return TOOLS;
    }

    /** What some words find. */
    public String searchFor(String words) {
        return TOOLS + "?" + Q + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** All from A to Z. */
    public String everyTool() {
        return TOOLS + EVERY_TOOL;
    }

    /** Those for a need. */
    public String need(String code) {
        return TOOLS + NEEDS + "/" + code;
    }

    /** What one may leave, and for what. */
    public String alternatives() {
        return TOOLS + ALTERNATIVES;
    }

    /** What takes the place of something that one leaves. */
    public String alternative(String code) {
        return TOOLS + ALTERNATIVE + "/" + code;
    }

    /** The page of a tool. */
    public String tool(long id, String name) {
        String slug = Folding.slug(name);
        return TOOLS + "/" + id + (slug.isEmpty() ? "" : "-" + slug);
    }

    /** Where somebody says that their organisation uses a tool. */
    public String use(long id) {
        return TOOLS + "/" + id + "/usage";
    }

    /** The new ones, for feed readers. */
    public String atom() {
        return ATOM;
    }

    /** All, for programs. */
    public String api() {
        return API;
    }

    /** One, for programs. */
    public String api(String code) {
        return API + "/" + code;
    }

    /** The same path on any site that links here. */
    public String absolute(String path) {
        return SiteRoutes.ROUTES.absolute(path);
    }
}
