package org.emancipasso.web.export;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.emancipasso.web.Compression;
import org.emancipasso.web.export.TextPieces.Piece;
import org.jboss.resteasy.reactive.RestMulti;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/**
 * How a file of any size leaves: its name, its licence, its cache rule, and piece by piece, each only when its reader has taken the
 * one before. A client that stops reading holds one piece of text, no thread and no connection to the database. All files together
 * get two threads, in turn, so that a thousand of them leave the pages alone.
 */
@Singleton
public class TextFiles {

    /** How long anyone may keep an answer: as long as a page. */
    public static final String SHARED = "public, max-age=60";

    private static final int AT_ONCE = 2;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DataConfig config;
    private final Clock clock;
    private final Executor executor;

    TextFiles(DataConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.executor = ManagedExecutor.builder().maxAsync(AT_ONCE).propagated().cleared(ThreadContext.ALL_REMAINING)
                .build();
    }

    /**
     * A file, named after the day.
     *
     * @param text begins anew for each reader
     * @param name « prestataires »
     * @param extension {@code csv}, or one of a kind of JSON
     */
    public RestMulti<byte[]> answer(Supplier<TextPieces> text, String name, String extension,
            HttpServerResponse response) {
        Compression.allow(response);
        Multi<byte[]> pieces = Multi.createBy().repeating().uni(text,
                reading -> Uni.createFrom().item(reading::next).runSubscriptionOn(executor))
                .whilst(Piece::isFollowed).map(piece -> piece.text().getBytes(StandardCharsets.UTF_8));
        String file = name + "-" + LocalDate.ofInstant(clock.instant(), PARIS) + "." + extension;
        var answer = RestMulti.fromMultiData(pieces).withDemand(1)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL.toString(), SHARED)
                .header(HttpHeaders.VARY.toString(), "Accept-Encoding")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN.toString(), "*")
                .header("Link", "<" + config.licence().url + ">; rel=\"license\"");
        // What Quarkus would put between the pieces of a stream of JSON values; a table wants nothing there.
        return extension.equals("csv") ? answer.build() : answer.encodeAsJsonArray(false).build();
    }
}
