package org.emancipasso.catalogue.search;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.CatalogueRoutes;
import org.emancipasso.catalogue.Named;
import org.emancipasso.catalogue.ToolDetails;
import org.emancipasso.catalogue.ToolMessages;
import org.emancipasso.catalogue.ToolRepository;
import org.emancipasso.catalogue.ToolSheet;
import org.emancipasso.catalogue.search.ToolCriteriaReader.Reading;
import org.emancipasso.catalogue.search.ToolHits.ToolHit;
import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.InvalidParameters;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.Unavailable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The described tools for programs: read only ({@code openapi.yaml}). */
@Singleton
@Path(CatalogueRoutes.API)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
class ToolApi {

    private final ToolCriteriaReader reader;
    private final ToolSearch search;
    private final ToolRepository tools;
    private final Catalogue catalogue;
    private final IndexLifecycle index;
    private final ObjectMapper mapper;
    private final ToolMessages say;
    private final Pages pages;

    ToolApi(ToolCriteriaReader reader, ToolSearch search, ToolRepository tools, Catalogue catalogue,
            IndexLifecycle index, ObjectMapper mapper, ToolMessages say, Pages pages) {
        this.reader = reader;
        this.search = search;
        this.tools = tools;
        this.catalogue = catalogue;
        this.index = index;
        this.mapper = mapper;
        this.say = say;
        this.pages = pages;
    }

    /**
     * A page of results.
     *
     * @param total how many in all
     */
    record FoundTools(List<ToolLine> items, long total) {}

    /**
     * A line of results.
     *
     * @param url its page
     * @param api all that is said of it, for programs
     * @param replaces names of what one leaves for it
     */
    record ToolLine(String code, String name, String url, String api, String pitch, String licence,
            List<String> replaces) {}

    /**
     * All that is said of a tool.
     *
     * @param difference what changes for whoever comes from what it replaces; empty when it replaces nothing
     * @param needs codes
     * @param describedAt when it was first shown
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record WholeTool(String code, String name, String url, String pitch, String difference, String licence,
            String website, List<String> needs, List<Named> replaces, List<String> spellings, Instant describedAt,
            Instant updatedAt) {}

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        Reading reading = reader.read(QueryParameters.parse(http.query()));
        Map<String, String> refused = new LinkedHashMap<>();
        reading.misread().forEach(misread -> refused.putIfAbsent(misread.parameter(), misread.reason()));
        if (reading.criteria().page() > ToolCriteria.LAST_PAGE) {
            refused.put(CatalogueRoutes.PAGE, say.pageTooFar(ToolCriteria.LAST_PAGE));
        }
        if (!refused.isEmpty()) {
            throw new InvalidParameters(refused);
        }
        if (!index.isReady()) {
            throw new Unavailable(new SearchUnavailable("The index is being built"));
        }
        try {
            ToolHits hits = search.search(reading.criteria());
            return answer(request,
                    new FoundTools(hits.hits().stream().map(ToolApi::line).toList(), hits.total()));
        } catch (SearchUnavailable e) {
            throw new Unavailable(e);
        }
    }

    @GET
    @Path("{code:[a-z0-9-]{1,100}}")
    public Response tool(String code, @Context Request request) {
        return answer(request, whole(tools.described(catalogue.currentTool(code))
                .orElseThrow(NotFoundException::new)));
    }

    private Response answer(Request request, Object value) {
        try {
            return pages.openToPrograms(request, mapper.writeValueAsString(value), MediaType.APPLICATION_JSON);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToolLine line(ToolHit hit) {
        return new ToolLine(hit.code(), hit.name(), absolute(CatalogueRoutes.ROUTES.tool(hit.id(), hit.name())),
                absolute(CatalogueRoutes.ROUTES.api(hit.code())), hit.pitch(), hit.licence(), hit.replaces());
    }

    private static WholeTool whole(ToolSheet tool) {
        ToolDetails details = tool.details();
        return new WholeTool(tool.code(), tool.name(), absolute(tool.path()), details.pitch(), details.difference(),
                details.licence(), details.website(), details.categories(),
                tool.replaced(), details.spellings(),
                Objects.requireNonNullElse(tool.describedAt(), tool.shownAt()), tool.shownAt());
    }

    private static String absolute(String path) {
        return CatalogueRoutes.ROUTES.absolute(path);
    }
}
