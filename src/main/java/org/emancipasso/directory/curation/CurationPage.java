package org.emancipasso.directory.curation;

import java.util.List;

import org.emancipasso.web.Notice;

/**
 * What a curator sees.
 *
 * @param filters what is asked, as an address says it
 * @param next address of the next page; empty on the last
 */
record CurationPage(String words, List<Option> states, List<Option> ages, List<Option> lacking,
        List<Option> departments, boolean never, boolean alone, boolean silent, String filters, List<Listing> listings,
        String next, List<Notice> notices) {

    /** A choice of a list. */
    record Option(String value, String label, boolean selected) {}

    /**
     * A listing.
     *
     * @param url of its page; empty while it has none
     * @param verify where one says that one checked it; empty for what is not published
     */
    record Listing(String name, String url, List<String> facts, String verify, String ownership) {}
}
