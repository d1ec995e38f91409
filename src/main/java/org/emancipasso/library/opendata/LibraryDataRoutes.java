package org.emancipasso.library.opendata;

import org.emancipasso.library.LibraryCriteria;
import org.emancipasso.library.LibraryRoutes;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the open data of the library. */
public final class LibraryDataRoutes {

    /** For templates: {@code {libraryDataRoutes.csv(criteria)}}. */
    @TemplateGlobal(name = "libraryDataRoutes")
    public static final LibraryDataRoutes ROUTES = new LibraryDataRoutes();

    static final String CSV = "/ressources.csv";
    static final String ATOM = "/ressources.atom";
    static final String API = "/api/v1/resources";

    private LibraryDataRoutes() {
    }

    /** The results of a search as a table. */
    public String csv(LibraryCriteria criteria) {
        return CSV + LibraryRoutes.ROUTES.query(criteria);
    }

    /** The results of a search as a feed. */
    public String atom(LibraryCriteria criteria) {
        return ATOM + LibraryRoutes.ROUTES.query(criteria);
    }

    /** The results of a search for programs. */
    public String api(LibraryCriteria criteria) {
        return API + LibraryRoutes.ROUTES.query(criteria);
    }
}
