package org.emancipasso.directory.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

import org.emancipasso.web.export.DataJson;
import org.jboss.resteasy.reactive.RestMulti;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The results of a search as files, at any size. */
@Singleton
@Path("/")
@PermitAll
@Blocking
class ExportController {

    private final OpenDataQuery query;
    private final ListingFiles files;
    private final DataJson json;

    ExportController(OpenDataQuery query, ListingFiles files, DataJson json) {
        this.query = query;
        this.files = files;
        this.json = json;
    }

    @GET
    @Path(OpenDataRoutes.CSV)
    @Produces("text/csv;charset=UTF-8")
    public RestMulti<byte[]> csv(@Context HttpServerRequest http) {
        return files.answer(query.selection(http), new CsvFormat(), "csv", http.response());
    }

    @GET
    @Path(OpenDataRoutes.GEO_JSON)
    @Produces("application/geo+json")
    public RestMulti<byte[]> geoJson(@Context HttpServerRequest http) {
        return files.answer(query.selection(http), new GeoJsonFormat(json), "geojson", http.response());
    }
}
