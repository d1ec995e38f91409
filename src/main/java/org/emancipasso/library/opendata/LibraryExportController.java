package org.emancipasso.library.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

import org.emancipasso.library.PublicItemService;
import org.emancipasso.library.PublicItemService.Batch;
import org.emancipasso.library.PublicItemService.Selection;
import org.emancipasso.web.export.TextFiles;
import org.emancipasso.web.export.TextPieces;
import org.jboss.resteasy.reactive.RestMulti;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The results of a search as a table, at any size. */
@Singleton
@Path(LibraryDataRoutes.CSV)
@PermitAll
@Blocking
class LibraryExportController {

    private static final int BATCH = 100;

    private final LibraryDataQuery query;
    private final PublicItemService items;
    private final TextFiles files;

    LibraryExportController(LibraryDataQuery query, PublicItemService items, TextFiles files) {
        this.query = query;
        this.items = items;
        this.files = files;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public RestMulti<byte[]> csv(@Context HttpServerRequest http) {
        Selection selection = query.selection(http);
        return files.answer(() -> new Reading(selection), "ressources", "csv", http.response());
    }

    /** How far a file is. */
    private final class Reading implements TextPieces {
        private final Selection selection;
        private long last;
        private boolean begun;

        Reading(Selection selection) {
            this.selection = selection;
        }

        @Override
        public Piece next() {
            Batch batch = items.after(selection, last, BATCH);
            String text = (begun ? "" : ItemTable.header()) + ItemTable.rows(batch.items());
            last = batch.last();
            begun = true;
            return new Piece(text, !batch.isLast());
        }
    }
}
