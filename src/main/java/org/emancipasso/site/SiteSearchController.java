package org.emancipasso.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.CatalogueRoutes;
import org.emancipasso.catalogue.ToolRow;
import org.emancipasso.catalogue.search.ToolSearchPage;
import org.emancipasso.catalogue.search.ToolSearchPages;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchPage;
import org.emancipasso.directory.SearchPage.Row;
import org.emancipasso.directory.SearchPages;
import org.emancipasso.forum.search.ForumSearchRoutes;
import org.emancipasso.forum.search.TopicSearchPage;
import org.emancipasso.forum.search.TopicSearchPage.FoundRow;
import org.emancipasso.forum.search.TopicSearchPages;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.library.LibrarySearchPage;
import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.emancipasso.library.LibrarySearchPages;
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
    private static final String LIBRARY = "ressources";
    private static final String FORUM = "entraide";
    private static final String TOOLS = "outils";

    private final SearchPages listings;
    private final LibrarySearchPages items;
    private final TopicSearchPages topics;
    private final ToolSearchPages tools;
    private final SiteMessages say;
    private final Pages pages;

    SiteSearchController(SearchPages listings, LibrarySearchPages items, TopicSearchPages topics, ToolSearchPages tools,
            SiteMessages say, Pages pages) {
        this.listings = listings;
        this.items = items;
        this.topics = topics;
        this.tools = tools;
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
     * @param items of the library, when it is
     * @param found of the forum, when it is
     * @param tools free tools, when they are
     */
    record SiteSearchPage(String q, List<Tab> tabs, String understood, String heading, String all, List<Row> rows,
            List<ItemRow> items, List<FoundRow> found, List<ToolRow> tools, boolean isDegraded) {

        public boolean isAnyFound() {
            return !rows.isEmpty() || !items.isEmpty() || !found.isEmpty() || !tools.isEmpty();
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
                ? new SiteSearchPage("", List.of(), "", "", "", List.of(), List.of(), List.of(), List.of(),
                        false)
                : page(q, asked.first(SPACE));
        return page.isDegraded()
                ? pages.passing(200, Templates.search(page))
                : pages.open(request, Templates.search(page));
    }

    /** The space that was asked for; without one, the first that knows something. */
    private SiteSearchPage page(String q, String asked) {
        QueryParameters words = QueryParameters.of(Map.of(Q, List.of(q)));
        SearchPage directory = listings.page(words);
        LibrarySearchPage library = items.page(words);
        TopicSearchPage forum = topics.page(words);
        ToolSearchPage described = tools.page(words);
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put(DIRECTORY, directory.total());
        totals.put(LIBRARY, library.total());
        totals.put(FORUM, forum.total());
        totals.put(TOOLS, described.total());
        String space = totals.containsKey(asked)
                ? asked
                : totals.entrySet().stream().filter(entry -> entry.getValue() > 0).map(Map.Entry::getKey).findFirst()
                        .orElse(DIRECTORY);
        List<Tab> tabs = totals.entrySet().stream().map(entry -> new Tab(SiteRoutes.ROUTES.search(q, entry.getKey()),
                label(entry.getKey()), FrenchNumber.of(entry.getValue()), entry.getKey().equals(space))).toList();
        return switch (space) {
            case FORUM -> new SiteSearchPage(q, tabs, forum.understood(), forum.heading(),
                    ForumSearchRoutes.ROUTES.search(q), List.of(), List.of(), forum.rows(), List.of(),
                    forum.isDegraded());
            case LIBRARY -> new SiteSearchPage(q, tabs, library.understood(), library.heading(),
                    LibraryRoutes.ROUTES.searchFor(q), List.of(), library.rows(), List.of(), List.of(),
                    library.isDegraded());
            case TOOLS -> new SiteSearchPage(q, tabs, described.understood(), described.heading(),
                    CatalogueRoutes.ROUTES.searchFor(q), List.of(), List.of(), List.of(), described.rows(),
                    described.isDegraded());
            default -> new SiteSearchPage(q, tabs, Objects.requireNonNullElse(directory.understood(), ""),
                    directory.heading(), DirectoryRoutes.ROUTES.searchFor(q), directory.rows(), List.of(), List.of(),
                    List.of(), directory.degraded());
        };
    }

    private String label(String space) {
        return switch (space) {
            case FORUM -> say.forum();
            case LIBRARY -> say.library();
            case TOOLS -> say.tools();
            default -> say.directory();
        };
    }
}
