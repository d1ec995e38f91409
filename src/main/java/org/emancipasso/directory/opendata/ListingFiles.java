package org.emancipasso.directory.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.inject.Singleton;

import org.emancipasso.directory.PublicListingService.Selection;
import org.emancipasso.web.Compression;
import org.jboss.resteasy.reactive.RestMulti;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** How a file of listings leaves: its name, its licence, its cache rule, and piece by piece. */
@Singleton
class ListingFiles {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ListingStream stream;
    private final DataConfig config;
    private final Clock clock;

    ListingFiles(ListingStream stream, DataConfig config, Clock clock) {
        this.stream = stream;
        this.config = config;
        this.clock = clock;
    }

    /** A file of any size, named after the day. */
    RestMulti<byte[]> answer(Selection selection, ListingFormat format, String extension, HttpServerResponse response) {
        Compression.allow(response);
        String name = "prestataires-" + LocalDate.ofInstant(clock.instant(), PARIS) + "." + extension;
        var file = RestMulti.fromMultiData(stream.of(selection, format)).withDemand(1)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL.toString(), OpenDataQuery.SHARED)
                .header(HttpHeaders.VARY.toString(), "Accept-Encoding")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN.toString(), "*")
                .header("Link", "<" + config.licence().url + ">; rel=\"license\"");
        // What Quarkus would put between the pieces of a stream of JSON values; a table wants nothing there.
        return format instanceof CsvFormat ? file.build() : file.encodeAsJsonArray(false).build();
    }
}
