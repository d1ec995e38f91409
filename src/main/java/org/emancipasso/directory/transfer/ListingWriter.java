package org.emancipasso.directory.transfer;

import java.io.Closeable;

/** Writes listings one after the other, at any number. */
interface ListingWriter extends Closeable {

    void write(ExportedListing listing);
}
