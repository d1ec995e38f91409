package org.emancipasso.directory.opendata;

import java.util.List;

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

import org.emancipasso.directory.Hits;
import org.emancipasso.directory.ProviderHit;
import org.emancipasso.directory.ProviderSearch;
import org.emancipasso.directory.PublicListingService;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.Pages;
import org.emancipasso.web.Unavailable;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.export.DataJson;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The directory for programs: read only. What a version promises stays; what breaks it gets another number ({@code openapi.yaml}). */
@Singleton
@Path(OpenDataRoutes.PROVIDERS)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
class ProviderApi {

    private final OpenDataQuery query;
    private final ProviderSearch search;
    private final PublicListingService listings;
    private final IndexLifecycle index;
    private final DataJson json;
    private final WebConfig web;
    private final Pages pages;

    ProviderApi(OpenDataQuery query, ProviderSearch search, PublicListingService listings, IndexLifecycle index,
            DataJson json, WebConfig web, Pages pages) {
        this.query = query;
        this.search = search;
        this.listings = listings;
        this.index = index;
        this.json = json;
        this.web = web;
        this.pages = pages;
    }

    /**
     * A page of results.
     *
     * @param total how many in all
     */
    record Found(List<ProviderSummary> items, long total) {}

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        SearchCriteria criteria = query.criteria(http);
        if (!index.isReady()) {
            throw new Unavailable(new SearchUnavailable("The index is being built"));
        }
        try {
            Hits hits = search.search(criteria);
            return answer(request, new Found(hits.hits().stream().map(this::summary).toList(), hits.total()));
        } catch (SearchUnavailable e) {
            throw new Unavailable(e);
        }
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response provider(long id, @Context Request request) {
        return answer(request, listings.published(id).orElseThrow(NotFoundException::new));
    }

    private Response answer(Request request, Object value) {
        return pages.openToPrograms(request, json.write(value), MediaType.APPLICATION_JSON);
    }

    private ProviderSummary summary(ProviderHit hit) {
        return ProviderSummary.of(hit, web.baseUrl());
    }
}
