package org.emancipasso.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.search.Folding;
import org.emancipasso.territory.Commune;
import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the directory; the only place that writes one. */
public final class DirectoryRoutes {

    /** For templates: {@code {directoryRoutes.everyListing}}. */
    @TemplateGlobal(name = "directoryRoutes")
    public static final DirectoryRoutes ROUTES = new DirectoryRoutes();

    static final String SEARCH = "/prestataires";
    static final String MAP = SEARCH + "/carte";
    static final String RANKING = "/comment-nous-classons";

    /** Where curators say whose a listing is. */
    static final String OWNERSHIP = SiteRoutes.TEAM + "/prestataires/{id:[0-9]{1,18}}/organisation";

    /** What listings are called where they are reported or hidden. */
    static final String MODERATED = "fiche";

    static final String Q = "q";
    static final String NEAR = "pres-de";
    static final String RADIUS = "rayon";
    static final String SORT = "tri";
    static final String PAGE = "page";

    private DirectoryRoutes() {
    }

    /** The search page, asking nothing. */
    public String search() {
        return SEARCH;
    }

    /** The search page, asking something; one search has one address. */
    public String search(SearchCriteria criteria) {
        return SEARCH + query(criteria);
    }

    /** Where one writes to a structure, with what was searched for. */
    public String contact(long id, SearchCriteria criteria) {
        return SEARCH + "/" + id + "/ecrire" + need(criteria);
    }

    /** What of a search says something about who searches: the need and the place, as parameters; maybe nothing. */
    public String need(SearchCriteria criteria) {
        SearchCriteria need = new SearchCriteria("", criteria.filters(), "", criteria.place(),
                SearchCriteria.DEFAULT_RADIUS, null, 1);
        for (Facet other : List.of(Facet.MODALITY, Facet.STRUCTURE, Facet.LEAVES, Facet.TOOL, Facet.DEPARTMENT)) {
            need = need.without(other);
        }
        return query(need);
    }

    /** The map, asking nothing. */
    public String map() {
        return MAP;
    }

    /** The map of what a search finds, on all its pages. */
    public String map(SearchCriteria criteria) {
        return MAP + query(criteria.withPage(1));
    }

    /** The search page for some words. */
    public String searchFor(String words) {
        return SEARCH + "?" + Q + "=" + encode(words);
    }

    /** The search page with one filter. */
    public String searchWith(String parameter, String code) {
        return SEARCH + "?" + parameter + "=" + encode(code);
    }

    /** A listing. */
    public String listing(long id, String name) {
        String slug = Folding.slug(name);
        return SEARCH + "/" + id + (slug.isEmpty() ? "" : "-" + slug);
    }

    /** Where anybody corrects a listing. */
    public String correction(long id) {
        return SEARCH + "/" + id + "/corriger";
    }

    /** Where curators say whose a listing is. */
    public String ownership(long id) {
        return OWNERSHIP.replaceFirst("\\{.*\\}", Long.toString(id));
    }

    /** Where one reports a listing. */
    public String report(long id) {
        return ModerationRoutes.ROUTES.report(MODERATED, id);
    }

    /** Where staff hide a listing. */
    public String delist(long id) {
        return ModerationRoutes.ROUTES.delist(MODERATED, id);
    }

    /** Where anybody proposes a listing. */
    public String proposal() {
        return SEARCH + "/proposer";
    }

    /** All listings in alphabetical order. */
    public String everyListing() {
        return SEARCH + "/a-z";
    }

    /** All listings of a letter. */
    public String everyListing(String letter) {
        return everyListing() + "?lettre=" + encode(letter);
    }

    /** How results are ranked. */
    public String ranking() {
        return RANKING;
    }

    /** Names of listings as one types. */
    public String suggestedListings() {
        return SEARCH + "/suggestions/fiches";
    }

    /** Names of places as one types. */
    public String suggestedPlaces() {
        return SEARCH + "/suggestions/lieux";
    }

    private static String query(SearchCriteria criteria) {
        List<String> query = new ArrayList<>();
        add(query, Q, criteria.q());
        for (Facet facet : Facet.values()) {
            criteria.chosen(facet).stream().sorted().forEach(code -> add(query, facet.parameter, code));
        }
        Commune place = criteria.place();
        add(query, NEAR, place == null ? "" : place.label());
        add(query, RADIUS,
                place == null || criteria.radius() == SearchCriteria.DEFAULT_RADIUS ? "" : "" + criteria.radius());
        Sort sort = criteria.sort();
        add(query, SORT, sort == null ? "" : sort.code);
        add(query, PAGE, criteria.page() == 1 ? "" : "" + criteria.page());
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.add(name + "=" + encode(value));
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
