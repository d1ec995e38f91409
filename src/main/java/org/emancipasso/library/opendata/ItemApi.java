package org.emancipasso.library.opendata;

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

import org.emancipasso.library.LibraryCriteria;
import org.emancipasso.library.PublicItemService;
import org.emancipasso.web.Pages;
import org.emancipasso.web.export.DataJson;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The library for programs: read only, whole. What a version promises stays ({@code openapi.yaml}). */
@Singleton
@Path(LibraryDataRoutes.API)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
class ItemApi {

    private final LibraryDataQuery query;
    private final PublicItemService items;
    private final DataJson json;
    private final Pages pages;

    ItemApi(LibraryDataQuery query, PublicItemService items, DataJson json, Pages pages) {
        this.query = query;
        this.items = items;
        this.json = json;
        this.pages = pages;
    }

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        LibraryCriteria criteria = query.criteria(http);
        return answer(request, LibraryDataQuery.available(() -> items.search(criteria)));
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response item(long id, @Context Request request) {
        return answer(request, items.published(id).orElseThrow(NotFoundException::new));
    }

    private Response answer(Request request, Object value) {
        return pages.openToPrograms(request, json.write(value), MediaType.APPLICATION_JSON);
    }
}
