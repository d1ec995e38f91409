package org.emancipasso.directory.opendata;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.opendata.OpenApiDocument.Operation;
import org.emancipasso.web.Pages;
import org.emancipasso.web.WebConfig;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** How programs read the directory, for the people who write them. */
@Singleton
@Path("/")
@PermitAll
@Blocking
class ApiController {

    private final OpenApiDocument document;
    private final WebConfig web;
    private final Pages pages;

    ApiController(OpenApiDocument document, WebConfig web, Pages pages) {
        this.document = document;
        this.web = web;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "opendata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance api(List<Operation> operations, String baseUrl, String canonical);
    }

    @GET
    @Path(OpenDataRoutes.API)
    public Response page(@Context Request request) {
        return pages.open(request, Templates.api(document.operations(), web.baseUrl(),
                web.baseUrl() + OpenDataRoutes.API));
    }

    @GET
    @Path(OpenDataRoutes.OPEN_API)
    public Response openApi(@Context Request request) {
        return pages.openToPrograms(request, document.json(), MediaType.APPLICATION_JSON);
    }
}
