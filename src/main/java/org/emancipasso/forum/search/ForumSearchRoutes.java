package org.emancipasso.forum.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.forum.ForumRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Where one searches the forum. */
public final class ForumSearchRoutes {

    /** For templates: {@code {forumSearchRoutes.search}}. */
    @TemplateGlobal(name = "forumSearchRoutes")
    public static final ForumSearchRoutes ROUTES = new ForumSearchRoutes();

    static final String SEARCH = "/forum/recherche";
    static final String SIMILAR = "/forum/ressemble";

    static final String SAVED = "/forum/suivis/recherches";

    static final String Q = "q";
    /** The parameter of a page that says that something was just done. */
    static final String DONE = "fait";
    static final String PAGE = "page";
    static final String TITLE = "titre";

    private ForumSearchRoutes() {
    }

    /** The search of the forum, asking nothing. */
    public String search() {
        return SEARCH;
    }

    /** A page of what a text finds, from 1; one search has one address. */
    public String search(String text, int page) {
        return SEARCH + (text.isEmpty() ? "" : "?" + Q + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                + (page == 1 ? "" : (text.isEmpty() ? "?" : "&") + PAGE + "=" + page);
    }

    /** The first page of it. */
    public String search(String text) {
        return search(text, 1);
    }

    /** The searches that one follows. */
    public String saved() {
        return SAVED;
    }

    /** The same, to follow one. */
    public String save(String text) {
        return SAVED + "?" + Q + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where a form goes that follows one no more. */
    public String forget() {
        return SAVED + "/retirer";
    }

    /** What resembles a title that is being typed: a piece of a page. */
    public String similar() {
        return SIMILAR;
    }

    /** The listings that a topic may be looking for: a piece of a page. */
    public String listings(long topic) {
        return SIMILAR + "/" + topic;
    }

    /** The same as a page. */
    public String listingsPage(long topic) {
        return listings(topic) + "/page";
    }

    static String post(long id) {
        return ForumRoutes.ROUTES.post(id);
    }
}
