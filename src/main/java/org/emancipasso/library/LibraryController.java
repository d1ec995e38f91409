package org.emancipasso.library;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The search page of the library, and what is suggested while one types. */
@Singleton
@Path(LibraryRoutes.SEARCH)
@PermitAll
@Blocking
class LibraryController {

    private final LibrarySearch search;
    private final LibrarySearchPages searchPages;
    private final Keeping keeping;
    private final Pages pages;

    LibraryController(LibrarySearch search, LibrarySearchPages searchPages, Keeping keeping, Pages pages) {
        this.search = search;
        this.searchPages = searchPages;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "library")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance search(LibrarySearchPage page);

        static native TemplateInstance suggestions(List<String> values);
    }

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        // The directory's words are those of every search.
        keeping.keep(LibraryReader.PARAMETERS, Space.LIBRARY, Space.INDEX, Space.DIRECTORY);
        LibrarySearchPage page = searchPages.page(QueryParameters.parse(http.query()));
        if (page.isBeyondTheEnd()) {
            return pages.passing(404, Templates.search(page));
        }
        return page.isDegraded()
                ? pages.passing(200, Templates.search(page))
                : pages.open(request, Templates.search(page));
    }

    @GET
    @Path("suggestions")
    public Response suggestions(@Context HttpServerRequest http, @Context Request request) {
        String typed = QueryParameters.parse(http.query()).first(LibraryRoutes.Q);
        try {
            return pages.open(request, Templates.suggestions(typed.length() < 2 ? List.of() : search.suggest(typed)));
        } catch (SearchUnavailable e) {
            return pages.passing(200, Templates.suggestions(List.of()));
        }
    }
}
