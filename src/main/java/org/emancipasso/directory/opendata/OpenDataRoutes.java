package org.emancipasso.directory.opendata;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchCriteria;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the open data; the only place that writes one. */
public final class OpenDataRoutes {

    /** For templates: {@code {openDataRoutes.page}}. */
    @TemplateGlobal(name = "openDataRoutes")
    public static final OpenDataRoutes ROUTES = new OpenDataRoutes();

    static final String CSV = "/prestataires.csv";
    static final String GEO_JSON = "/prestataires.geojson";
    static final String ATOM = "/prestataires.atom";
    static final String EMBED = "/prestataires/encart";
    static final String REUSE = "/prestataires/reprendre";
    static final String PAGE = "/donnees";
    static final String DUMP = "/donnees/annuaire.json";
    static final String API = "/api";
    static final String OPEN_API = "/api/openapi.json";
    static final String PROVIDERS = "/api/v1/providers";
    static final String TAXONOMIES = "/api/v1/taxonomies";

    private OpenDataRoutes() {
    }

    /** What may be taken away, and under which terms. */
    public String page() {
        return PAGE;
    }

    /** The whole directory in one file. */
    public String dump() {
        return DUMP;
    }

    /** How programs read the directory. */
    public String api() {
        return API;
    }

    /** The same for programs. */
    public String openApi() {
        return OPEN_API;
    }

    /** The words behind the codes. */
    public String taxonomies() {
        return TAXONOMIES;
    }

    /** The results of a search as a table. */
    public String csv(SearchCriteria criteria) {
        return CSV + query(criteria);
    }

    /** The results of a search as a layer for maps. */
    public String geoJson(SearchCriteria criteria) {
        return GEO_JSON + query(criteria);
    }

    /** The results of a search as a feed. */
    public String atom(SearchCriteria criteria) {
        return ATOM + query(criteria);
    }

    /** The results of a search for programs. */
    public String providers(SearchCriteria criteria) {
        return PROVIDERS + query(criteria);
    }

    /** A listing for programs. */
    public String provider(long id) {
        return PROVIDERS + "/" + id;
    }

    /** The results of a search as a list that another site shows. */
    public String embed(SearchCriteria criteria) {
        return EMBED + query(criteria);
    }

    /** How to take the results of a search away, or show them elsewhere. */
    public String reuse(SearchCriteria criteria) {
        return REUSE + query(criteria);
    }

    /** The question mark and what follows it on the search page; empty when nothing is asked. */
    private static String query(SearchCriteria criteria) {
        return DirectoryRoutes.ROUTES.search(criteria).substring(DirectoryRoutes.ROUTES.search().length());
    }
}
