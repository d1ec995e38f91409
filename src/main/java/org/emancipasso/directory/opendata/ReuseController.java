package org.emancipasso.directory.opendata;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.directory.SearchPage;
import org.emancipasso.directory.SearchPages;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.WebConfig;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** How to take the results of a search away, or show them elsewhere. */
@Singleton
@Path(OpenDataRoutes.REUSE)
@PermitAll
@Blocking
class ReuseController {

    private final SearchPages search;
    private final OpenDataMessages say;
    private final WebConfig web;
    private final Pages pages;

    ReuseController(SearchPages search, OpenDataMessages say, WebConfig web, Pages pages) {
        this.search = search;
        this.say = say;
        this.web = web;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "opendata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance reuse(SearchPage page, String snippet, List<Format> formats, String canonical);
    }

    /** A way to take the results away. */
    record Format(String name, String use, String url) {}

    @GET
    public Response reuse(@Context HttpServerRequest http, @Context Request request) {
        SearchPage page = search.page(QueryParameters.parse(http.query()));
        SearchCriteria criteria = page.criteria().withPage(1);
        OpenDataRoutes routes = OpenDataRoutes.ROUTES;
        String snippet = say.snippet(web.baseUrl() + routes.embed(criteria), say.snippetTitle());
        List<Format> formats = List.of(
                new Format(say.csvName(), say.csvUse(), routes.csv(criteria)),
                new Format(say.geoJsonName(), say.geoJsonUse(), routes.geoJson(criteria)),
                new Format(say.atomName(), say.atomUse(), routes.atom(criteria)),
                new Format(say.jsonName(), say.jsonUse(), routes.providers(criteria)));
        TemplateInstance template = Templates.reuse(page, snippet, formats,
                web.baseUrl() + routes.reuse(criteria));
        return page.degraded() ? pages.passing(200, template) : pages.open(request, template);
    }
}
