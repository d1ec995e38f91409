package org.emancipasso.directory;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.directory.unfound.UnfoundSearches;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The search page, and what is suggested while one types. */
@Singleton
@Path(DirectoryRoutes.SEARCH)
@PermitAll
@Blocking
class SearchController {

    private static final int SUGGESTED_PLACES = 8;
    /** What the forms that describe a listing call a place. */
    private static final String COMMUNE = "commune";

    private final ProviderSearch search;
    private final SearchPages searchPages;
    private final Territories territories;
    private final UnfoundSearches unfound;
    private final CurrentVisitor visitor;
    private final Keeping keeping;
    private final Pages pages;

    SearchController(ProviderSearch search, SearchPages searchPages, Territories territories,
            UnfoundSearches unfound, CurrentVisitor visitor, Keeping keeping, Pages pages) {
        this.search = search;
        this.searchPages = searchPages;
        this.territories = territories;
        this.unfound = unfound;
        this.visitor = visitor;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance search(SearchPage page);

        static native TemplateInstance suggestions(List<String> values);
    }

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        SearchPage page = searchPages.page(QueryParameters.parse(http.query()));
        if (!page.isAnyFound() && !page.degraded() && page.criteria().page() == 1 && !visitor.isStaff()) {
            SearchCriteria searched = page.criteria();
            keeping.eachTime(agent -> unfound.count(searched, agent));
        }
        keeping.keep(CriteriaReader.PARAMETERS, Space.DIRECTORY, Space.INDEX);
        if (page.isBeyondTheEnd()) {
            return pages.passing(404, Templates.search(page));
        }
        return page.degraded()
                ? pages.passing(200, Templates.search(page))
                : pages.open(request, Templates.search(page));
    }

    @GET
    @Path("suggestions/fiches")
    public Response suggestedListings(@Context HttpServerRequest http, @Context Request request) {
        String typed = QueryParameters.parse(http.query()).first(DirectoryRoutes.Q);
        try {
            return pages.open(request, Templates.suggestions(typed.length() < 2 ? List.of() : search.suggest(typed)));
        } catch (SearchUnavailable e) {
            return pages.passing(200, Templates.suggestions(List.of()));
        }
    }

    @GET
    @Path("suggestions/lieux")
    public Response suggestedPlaces(@Context HttpServerRequest http, @Context Request request) {
        QueryParameters parameters = QueryParameters.parse(http.query());
        String near = parameters.first(DirectoryRoutes.NEAR);
        String typed = QueryParameters.cut(near.isEmpty() ? parameters.first(COMMUNE) : near,
                CriteriaReader.LONGEST_PLACE);
        List<String> places = typed.length() < 2
                ? List.of()
                : territories.suggest(typed, SUGGESTED_PLACES).stream().map(Commune::label).toList();
        return pages.open(request, Templates.suggestions(places));
    }
}
