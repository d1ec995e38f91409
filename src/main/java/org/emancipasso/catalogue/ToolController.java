package org.emancipasso.catalogue;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.Pages;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The page of a tool. A draft has none; a withdrawn one says why. */
@Singleton
@Path(CatalogueRoutes.TOOLS)
@PermitAll
@Blocking
class ToolController {

    private final ToolRepository tools;
    private final ToolPages toolPages;
    private final Keeping keeping;
    private final Pages pages;

    ToolController(ToolRepository tools, ToolPages toolPages, Keeping keeping, Pages pages) {
        this.tools = tools;
        this.toolPages = toolPages;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "catalogue")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance tool(ToolPage page);

        static native TemplateInstance withdrawn(String name, String reason);
    }

    @GET
    @Path(CatalogueRoutes.ID + "{slug:(-[^/]*)?}")
    public Response tool(long id, String slug, @Context Request request) {
        ToolSheet tool = tools.sheet(id).or(() -> tools.mergedInto(id)).orElseThrow(NotFoundException::new);
        if (tool.isDescribed()) {
            if (!tool.path().equals(CatalogueRoutes.TOOLS + "/" + id + slug)) {
                return Response.status(Response.Status.MOVED_PERMANENTLY)
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                        .header(HttpHeaders.LOCATION, tool.path()).build();
            }
            keeping.keep(Set.of(), Space.DIRECTORY, Space.FORUM, Space.INDEX);
            return pages.open(request, Templates.tool(toolPages.page(tool)));
        }
        if (tool.state() == ToolState.WITHDRAWN && tool.wasShown()) {
            return pages.passing(410, Templates.withdrawn(tool.name(), tool.withdrawalReason()));
        }
        throw new NotFoundException();
    }
}
