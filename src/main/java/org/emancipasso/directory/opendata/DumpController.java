package org.emancipasso.directory.opendata;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.directory.PublicListingService.Selection;
import org.emancipasso.web.export.DataConfig;
import org.emancipasso.web.export.DataJson;
import org.jboss.resteasy.reactive.RestMulti;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The whole directory in one file, read from the database: never older than it, and never empty when it is not. */
@Singleton
@Path(OpenDataRoutes.DUMP)
@PermitAll
@Blocking
class DumpController {

    private final ListingFiles files;
    private final DataJson json;
    private final DataConfig config;
    private final Vocabularies vocabularies;
    private final Clock clock;

    DumpController(ListingFiles files, DataJson json, DataConfig config, Vocabularies vocabularies, Clock clock) {
        this.files = files;
        this.json = json;
        this.config = config;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RestMulti<byte[]> dump(@Context HttpServerRequest http) {
        DumpFormat format = new DumpFormat(json, config.licence(), Taxonomies.of(vocabularies.current()),
                clock.instant());
        return files.answer(Selection.ALL, format, "json", http.response());
    }
}
