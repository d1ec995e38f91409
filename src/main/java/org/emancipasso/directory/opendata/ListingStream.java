package org.emancipasso.directory.opendata;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.emancipasso.directory.PublicListingService;
import org.emancipasso.directory.PublicListingService.Batch;
import org.emancipasso.directory.PublicListingService.Selection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Reads a selection piece by piece, each only when its reader has taken the one before: a client that stops reading holds
 * one piece of text, no thread and no connection to the database. All exports together get two threads, in turn, so that
 * a thousand of them leave the pages alone.
 */
@Singleton
class ListingStream {

    private static final int AT_ONCE = 2;
    private static final int BATCH = 100;

    private final PublicListingService listings;
    private final Executor executor;

    ListingStream(PublicListingService listings) {
        this.listings = listings;
        this.executor = ManagedExecutor.builder().maxAsync(AT_ONCE).propagated().cleared(ThreadContext.ALL_REMAINING)
                .build();
    }

    /** The text of a file, in pieces. */
    Multi<byte[]> of(Selection selection, ListingFormat format) {
        return Multi.createBy().repeating().uni(() -> new Reading(selection, format),
                reading -> Uni.createFrom().item(reading::next).runSubscriptionOn(executor))
                .whilst(Piece::isFollowed).map(piece -> piece.text().getBytes(StandardCharsets.UTF_8));
    }

    /** A piece of a file. */
    private record Piece(String text, boolean isFollowed) {}

    /** How far a file is. */
    private final class Reading {
        private final Selection selection;
        private final ListingFormat format;
        private long last;
        private boolean begun;
        private boolean anyWritten;

        Reading(Selection selection, ListingFormat format) {
            this.selection = selection;
            this.format = format;
        }

        Piece next() {
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
