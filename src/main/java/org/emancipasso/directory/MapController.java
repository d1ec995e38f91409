package org.emancipasso.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.CriteriaReader.Reading;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The map: what a search finds, by department. */
@Singleton
@Path(DirectoryRoutes.MAP)
@PermitAll
@Blocking
class MapController {

    private final CriteriaReader reader;
    private final Finder finder;
    private final MapPages mapPages;
    private final Keeping keeping;
    private final Pages pages;

    MapController(CriteriaReader reader, Finder finder, MapPages mapPages, Keeping keeping, Pages pages) {
        this.reader = reader;
        this.finder = finder;
        this.mapPages = mapPages;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance map(MapPage page);
    }

    @GET
    public Response map(@Context HttpServerRequest http, @Context Request request) {
        Reading reading = reader.read(QueryParameters.parse(http.query()));
        MapPage page = mapPages.page(reading, finder.countDepartments(reading.criteria()));
        keeping.keep(CriteriaReader.PARAMETERS, Space.DIRECTORY, Space.INDEX);
        return page.degraded()
                ? pages.passing(200, Templates.map(page))
                : pages.open(request, Templates.map(page));
    }
}
