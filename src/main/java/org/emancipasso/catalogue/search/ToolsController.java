package org.emancipasso.catalogue.search;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.CatalogueRoutes;
import org.emancipasso.catalogue.Need;
import org.emancipasso.catalogue.Needs;
import org.emancipasso.catalogue.ToolMessages;
import org.emancipasso.catalogue.ToolRepository;
import org.emancipasso.catalogue.ToolRow;
import org.emancipasso.catalogue.ToolRows;
import org.emancipasso.catalogue.ToolSheet;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where one begins to choose a tool: by need, or by words. */
@Singleton
@Path(CatalogueRoutes.TOOLS)
@PermitAll
@Blocking
class ToolsController {

    private static final int NEWEST = 6;
    private static final int FIRST = 3;

    private final ToolSearchPages searchPages;
    private final ToolRepository tools;
    private final ToolRows rows;
    private final Needs needs;
    private final ToolMessages say;
    private final Keeping keeping;
    private final Pages pages;

    ToolsController(ToolSearchPages searchPages, ToolRepository tools, ToolRows rows, Needs needs, ToolMessages say,
            Keeping keeping, Pages pages) {
        this.searchPages = searchPages;
        this.tools = tools;
        this.rows = rows;
        this.needs = needs;
        this.say = say;
        this.keeping = keeping;
        this.pages = pages;
    }

    /** A need, and how many tools serve it, with the first of them. */
    record NeedCard(Need need, String names) {}

    /** What one sees before one asks anything. */
    record ToolsPage(List<NeedCard> needs, List<ToolRow> newest) {}

    @CheckedTemplate(basePath = "catalogue")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance tools(ToolsPage page, String canonical);

        static native TemplateInstance results(ToolSearchPage page);
    }

    @GET
    public Response tools(@Context HttpServerRequest http, @Context Request request) {
        keeping.keep(ToolCriteriaReader.PARAMETERS, Space.DIRECTORY, Space.INDEX);
        QueryParameters asked = QueryParameters.parse(http.query());
        if (asked.names().isEmpty()) {
            return pages.open(request, Templates.tools(page(), CatalogueRoutes.ROUTES.absolute(CatalogueRoutes.TOOLS)));
        }
        ToolSearchPage page = searchPages.page(asked);
        if (page.isBeyondTheEnd()) {
            return pages.passing(404, Templates.results(page));
        }
        return page.isDegraded()
                ? pages.passing(200, Templates.results(page))
                : pages.open(request, Templates.results(page));
    }

    private ToolsPage page() {
        List<ToolSheet> described = tools.described();
        List<NeedCard> cards = needs.all().stream().map(need -> {
            List<ToolSheet> serving = described.stream()
                    .filter(tool -> tool.details().categories().contains(need.code())).toList();
            return new NeedCard(need, serving.isEmpty()
                    ? ""
                    : say.counted(say.count(serving.size(), FrenchNumber.of(serving.size())), serving.stream()
                            .limit(FIRST).map(ToolSheet::name).collect(Collectors.joining(", "))
                            + (serving.size() > FIRST ? "…" : "")));
        }).filter(card -> !card.names().isEmpty()).toList();
        return new ToolsPage(cards, tools.newest(NEWEST).stream().map(rows::row).toList());
    }
}
