package org.emancipasso.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.search.Folding;

import io.quarkus.qute.TemplateGlobal;

/** The addresses of the library; the only place that writes one, beside those of its parts. */
public final class LibraryRoutes {

    /** For templates: {@code {libraryRoutes.search}}. */
    @TemplateGlobal(name = "libraryRoutes")
    public static final LibraryRoutes ROUTES = new LibraryRoutes();

    /** What everything of the library is below. */
    public static final String SEARCH = "/ressources";
    /** One of them, and what one does with it. */
    public static final String ITEM = SEARCH + "/{id:[0-9]{1,18}}";

    /** What resources are called where they are reported or hidden. */
    static final String MODERATED = "ressource";

    static final String Q = "q";
    static final String SORT = "tri";
    static final String PAGE = "page";

    private LibraryRoutes() {
    }

    /** The search page, asking nothing. */
    public String search() {
        return SEARCH;
    }

    /** The search page, asking something; one search has one address. */
    public String search(LibraryCriteria criteria) {
        return SEARCH + query(criteria);
    }

    /** The search page for some words. */
    public String searchFor(String words) {
        return SEARCH + "?" + Q + "=" + encode(words);
    }

    /** The search page with one filter. */
    public String searchWith(LibraryFacet facet, String code) {
        return SEARCH + "?" + facet.parameter + "=" + encode(code);
    }

    /** A resource. */
    public String item(long id, String title) {
        String slug = Folding.slug(title);
        return SEARCH + "/" + id + (slug.isEmpty() ? "" : "-" + slug);
    }

    /** Where a video is watched here, once one asks for it. */
    public String watch(long id) {
        return SEARCH + "/" + id + "/regarder";
    }

    /** The file that a resource is. */
    public String file(long id) {
        return SEARCH + "/" + id + "/fichier";
    }

    /** Titles as one types. */
    public String suggestions() {
        return SEARCH + "/suggestions";
    }

    /** Where one reports a resource. */
    public String report(long id) {
        return ModerationRoutes.ROUTES.report(MODERATED, id);
    }

    /** Where staff hide a resource. */
    public String delist(long id) {
        return ModerationRoutes.ROUTES.delist(MODERATED, id);
    }

    /** The question mark and what follows it on the search page; empty when nothing is asked. */
    public String query(LibraryCriteria criteria) {
        List<String> query = new ArrayList<>();
        add(query, Q, criteria.q());
        for (LibraryFacet facet : LibraryFacet.values()) {
            criteria.chosen(facet).stream().sorted().forEach(code -> add(query, facet.parameter, code));
        }
        LibrarySort sort = criteria.sort();
        add(query, SORT, sort == null ? "" : sort.code);
        add(query, PAGE, criteria.page() == 1 ? "" : "" + criteria.page());
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + encode(value));
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
