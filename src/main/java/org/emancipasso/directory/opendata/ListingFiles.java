package org.emancipasso.directory.opendata;

import jakarta.inject.Singleton;

import org.emancipasso.directory.PublicListingService;
import org.emancipasso.directory.PublicListingService.Batch;
import org.emancipasso.directory.PublicListingService.Selection;
import org.emancipasso.web.export.TextFiles;
import org.emancipasso.web.export.TextPieces;
import org.jboss.resteasy.reactive.RestMulti;

import io.vertx.core.http.HttpServerResponse;

/** Reads a selection piece by piece. */
@Singleton
class ListingFiles {

    private static final int BATCH = 100;

    private final PublicListingService listings;
    private final TextFiles files;

    ListingFiles(PublicListingService listings, TextFiles files) {
        this.listings = listings;
        this.files = files;
    }

    /** A file of any size. */
    RestMulti<byte[]> answer(Selection selection, ListingFormat format, String extension, HttpServerResponse response) {
        return files.answer(() -> new Reading(selection, format), "prestataires", extension, response);
    }

    /** How far a file is. */
    private final class Reading implements TextPieces {
        private final Selection selection;
        private final ListingFormat format;
        private long last;
        private boolean begun;
        private boolean anyWritten;

        Reading(Selection selection, ListingFormat format) {
            this.selection = selection;
            this.format = format;
        }

        @Override
        public Piece next() {
            Batch batch = listings.after(selection, last, BATCH);
            String text = (begun ? "" : format.begin()) + format.write(batch.listings(), !anyWritten)
                    + (batch.isLast() ? format.end() : "");
            last = batch.last();
            begun = true;
            anyWritten |= !batch.listings().isEmpty();
            return new Piece(text, !batch.isLast());
        }
    }
}
