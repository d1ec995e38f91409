package org.emancipasso.site;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchPage;
import org.emancipasso.directory.SearchPage.Row;
import org.emancipasso.directory.SearchPages;
import org.emancipasso.forum.search.ForumSearchRoutes;
import org.emancipasso.forum.search.TopicSearchPage;
import org.emancipasso.forum.search.TopicSearchPage.FoundRow;
import org.emancipasso.forum.search.TopicSearchPages;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The search of the whole site: each space searches as it does on its own page, and says how much it has. */
@Singleton
@Path(SiteRoutes.SEARCH)
@PermitAll
@Blocking
class SiteSearchController {

    private static final String Q = "q";
    private static final String SPACE = "espace";
    private static final String DIRECTORY = "annuaire";
    private static final String FORUM = "entraide";

    private final SearchPages listings;
    private final TopicSearchPages topics;
    private final SiteMessages say;
    private final Pages pages;

    SiteSearchController(SearchPages listings, TopicSearchPages topics, SiteMessages say, Pages pages) {
        this.listings = listings;
        this.topics = topics;
        this.say = say;
        this.pages = pages;
    }

    /**
     * A space of the site.
     *
     * @param count « 12 »
     */
    record Tab(String url, String label, String count, boolean chosen) {}

    /**
     * All that the page shows.
     *
     * @param understood how the space that is shown took the words; maybe empty
     * @param all where the space shows everything that it found
     * @param rows of the directory, when it is shown
     * @param found of the forum, when it is
     */
    record SiteSearchPage(String q, List<Tab> tabs, String understood, String heading, String all, List<Row> rows,
            List<FoundRow> found, boolean isDegraded) {

        public boolean isAnyFound() {
            return !rows.isEmpty() || !found.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "site")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance search(SiteSearchPage page);
    }

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        QueryParameters asked = QueryParameters.parse(http.query());
        String q = asked.first(Q);
        SiteSearchPage page = q.isEmpty()
                ? new SiteSearchPage("", List.of(), "", "", "", List.of(), List.of(), false)
                : page(q, asked.first(SPACE));
        return page.isDegraded()
                ? pages.passing(200, Templates.search(page))
                : pages.open(request, Templates.search(page));
    }

    /** The space that was asked for; without one, the directory, unless only the forum knows something. */
    private SiteSearchPage page(String q, String space) {
        QueryParameters words = QueryParameters.of(Map.of(Q, List.of(q)));
        SearchPage directory = listings.page(words);
        TopicSearchPage forum = topics.page(words);
        boolean isForum = space.equals(FORUM)
                || !space.equals(DIRECTORY) && !directory.isAnyFound() && forum.total() > 0;
        List<Tab> tabs = List.of(
                new Tab(SiteRoutes.ROUTES.search(q, DIRECTORY), say.directory(), FrenchNumber.of(directory.total()),
                        !isForum),
                new Tab(SiteRoutes.ROUTES.search(q, FORUM), say.forum(), FrenchNumber.of(forum.total()), isForum));
        String understood = directory.understood();
        return isForum
                ? new SiteSearchPage(q, tabs, forum.understood(), forum.heading(), ForumSearchRoutes.ROUTES.search(q),
                        List.of(), forum.rows(), forum.isDegraded())
                : new SiteSearchPage(q, tabs, understood == null ? "" : understood, directory.heading(),
                        DirectoryRoutes.ROUTES.searchFor(q), directory.rows(), List.of(), directory.degraded());
    }
}
