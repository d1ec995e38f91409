package org.emancipasso.catalogue.search;

import java.util.List;

import org.emancipasso.catalogue.ToolRow;
import org.emancipasso.web.Notice;

/**
 * All that a page of results shows.
 *
 * @param q as it was typed
 * @param understood how the words were taken; empty when there are none
 * @param heading how many were found
 * @param position « Page 2 sur 5 »; empty when there is one page
 * @param previous the address of the page before; empty on the first
 */
public record ToolSearchPage(String q, List<Notice> notices, String understood, List<Chip> chips, String heading,
        long total, List<ToolRow> rows, List<FacetView> facets, String position, String previous, String next,
        String firstPage, boolean isBeyondTheEnd, boolean isDegraded) {

    /** Something that was asked, and the search without it. */
    public record Chip(String text, String url) {}

    /** Values that one may choose, and how many tools have each. */
    public record FacetView(String id, String title, List<Value> values) {}

    /** One of them, and the search with it, or without. */
    public record Value(String label, String url, long count, boolean selected) {}
}
