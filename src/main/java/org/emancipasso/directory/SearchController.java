package org.emancipasso.directory;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.CriteriaReader.Reading;
import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.territory.Commune;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jboss.logging.Logger;

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

    private static final Logger LOG = Logger.getLogger(SearchController.class);
    private static final int SUGGESTED_PLACES = 8;

    private final CriteriaReader reader;
    private final ProviderSearch search;
    private final ProviderRepository providers;
    private final IndexLifecycle index;
    private final SearchPages searchPages;
    private final Territories territories;
    private final Pages pages;

    SearchController(CriteriaReader reader, ProviderSearch search, ProviderRepository providers,
            IndexLifecycle index, SearchPages searchPages, Territories territories, Pages pages) {
        this.reader = reader;
        this.search = search;
        this.providers = providers;
        this.index = index;
        this.searchPages = searchPages;
        this.territories = territories;
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
        Reading reading = reader.read(QueryParameters.parse(http.query()));
        Hits hits = hits(reading.criteria());
        SearchPage page = searchPages.page(reading, hits);
        if (reading.criteria().page() > SearchPages.lastPage(hits)) {
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
        String typed = QueryParameters.cut(QueryParameters.parse(http.query()).first(DirectoryRoutes.NEAR),
                CriteriaReader.LONGEST_PLACE);
        List<String> places = typed.length() < 2
                ? List.of()
                : territories.suggest(typed, SUGGESTED_PLACES).stream().map(Commune::label).toList();
        return pages.open(request, Templates.suggestions(places));
    }

    /** The engine's answer; the database's while the engine is away. */
    private Hits hits(SearchCriteria criteria) {
        if (criteria.page() > SearchCriteria.LAST_PAGE) {
            return hits(criteria.withPage(1));
        }
        if (!index.isReady()) {
            return providers.search(criteria);
        }
        try {
            return search.search(criteria);
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, the database does: %s", e.getMessage());
            return providers.search(criteria);
        }
    }
}
