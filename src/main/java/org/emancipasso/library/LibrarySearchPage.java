package org.emancipasso.library;

import java.util.List;

import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetView;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * All that the search page of the library shows.
 *
 * @param title the browser's title
 * @param understood how the query was taken, empty when nothing was asked
 * @param heading how many were found, in words
 * @param relaxations what to give up, and how many that would give; empty when there is no need
 * @param position « Page 2 sur 5 », empty when there is one page
 * @param previous the address of the page before, empty on the first
 */
public record LibrarySearchPage(LibraryCriteria criteria, String title, String canonical, List<Notice> notices,
        String understood, List<Link> chips, String heading, long total, List<ItemRow> rows, List<FacetView> facets,
        List<Link> relaxations, List<Option> sorts, String position, String previous, String next,
        boolean isDegraded) {

    /**
     * A link with an optional count.
     *
     * @param count « 14 ressources », or empty
     */
    public record Link(String text, String url, String count) {}

    /** A choice of a list. */
    public record Option(String value, String label, boolean selected) {}

    /**
     * A line of results.
     *
     * @param kind « Guide »; empty while nobody said
     * @param facts what is worth knowing before one opens it
     */
    public record ItemRow(String title, String url, String kind, @Nullable Extract summary, List<String> facts) {}

    /** Whether anything was found. */
    public boolean isAnyFound() {
        return !rows.isEmpty();
    }

    /** Whether the page asked for comes after the last one. */
    public boolean isBeyondTheEnd() {
        return criteria.page() > 1 && position.isEmpty();
    }

    /** The address of the first page of this search. */
    public String firstPage() {
        return LibraryRoutes.ROUTES.search(criteria.withPage(1));
    }

    /** How many filters are on. */
    public int chosen() {
        return criteria.filters().values().stream().mapToInt(List::size).sum();
    }
}
