package org.emancipasso.directory.opendata;

import java.util.List;

import org.emancipasso.directory.PublicListing;

/** A file of listings, written in pieces so that its size does not matter. */
interface ListingFormat {

    /** What comes before the first listing. */
    String begin();

    /**
     * The next listings.
     *
     * @param first whether none came before
     */
    String write(List<PublicListing> listings, boolean first);

    /** What comes after the last listing. */
    String end();
}
