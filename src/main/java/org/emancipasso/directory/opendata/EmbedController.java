package org.emancipasso.directory.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.SearchPage;
import org.emancipasso.directory.SearchPages;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.WebConfig;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The results of a search on somebody else's page. */
@Singleton
@Path(OpenDataRoutes.EMBED)
@PermitAll
@Blocking
class EmbedController {

    private final SearchPages search;
    private final EmbedStyle style;
    private final WebConfig web;
    private final Pages pages;

    EmbedController(SearchPages search, EmbedStyle style, WebConfig web, Pages pages) {
        this.search = search;
        this.style = style;
        this.web = web;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "opendata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance embed(SearchPage page, String baseUrl, EmbedStyle style);
    }

    @GET
    public Response embed(@Context HttpServerRequest http, @Context Request request) {
        SearchPage page = search.page(QueryParameters.parse(http.query()));
        Response answer = page.degraded()
                ? pages.passing(200, Templates.embed(page, web.baseUrl(), style))
                : pages.open(request, Templates.embed(page, web.baseUrl(), style));
        return Response.fromResponse(answer).header("Content-Security-Policy", style.policy()).build();
    }
}
