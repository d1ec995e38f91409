package org.emancipasso.forum.search;

import java.util.List;

import org.emancipasso.forum.TopicRow;
import org.emancipasso.search.Extract;
import org.emancipasso.web.Notice;

import io.quarkus.qute.RawString;

/**
 * All that the search page of the forum shows.
 *
 * @param q as it was typed
 * @param understood how the query was taken; empty when nothing was asked
 * @param heading how many were found
 * @param reserved topics of categories that whoever reads may see and not everybody
 * @param position « Page 2 sur 5 »; empty when there is one page
 * @param previous the address of the page before; empty on the first
 * @param firstPage of this search
 */
public record TopicSearchPage(String q, List<Notice> notices, String understood, List<Chip> chips, String heading,
        long total, List<FoundRow> rows, List<RawString> reserved, List<FacetView> facets, String position,
        String previous, String next,
        String firstPage, boolean isBeyondTheEnd, boolean isDegraded) {

    /** Something that was asked, and the search without it. */
    public record Chip(String text, String url) {}

    /**
     * A topic that was found.
     *
     * @param post where the post of the extract is; empty when it opens the topic, or there is no extract
     * @param extract at most one
     */
    public record FoundRow(TopicRow topic, String post, List<Extract> extract) {}

    /** Values that one may choose, and how many topics have each. */
    public record FacetView(String id, String title, List<Value> values) {}

    /** One of them, and the search with it, or without. */
    public record Value(String label, String url, long count, boolean selected) {}
}
