package org.emancipasso.directory;

import java.util.List;

import org.emancipasso.search.Extract;
import org.emancipasso.search.FacetView;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * All that the search page shows.
 *
 * @param title the browser's title
 * @param understood how the query was taken, {@code null} when nothing was asked
 * @param heading how many were found, in words
 * @param relaxations what to give up, and how many that would give; empty when there is no need
 * @param previous the address of the page before, {@code null} on the first
 * @param position « Page 2 sur 5 », {@code null} when there is one page
 */
public record SearchPage(
        SearchCriteria criteria,
        String title,
        String canonical,
        List<Notice> notices,
        List<Link> homonyms,
        @Nullable String understood,
        List<Link> chips,
        String heading,
        long total,
        List<Row> rows,
        List<FacetView> facets,
        List<Link> relaxations,
        List<Option> radii,
        List<Option> sorts,
        @Nullable String position,
        @Nullable String previous,
        @Nullable String next,
        boolean degraded) {

    /**
     * A link with an optional count.
     *
     * @param count « 14 structures », or {@code null}
     */
    public record Link(String text, String url, @Nullable String count) {}

    /** A parameter that a form keeps without showing it. */
    public record Kept(String name, String value) {

        static List<Kept> of(SearchCriteria criteria, List<Facet> facets) {
            return facets.stream().flatMap(facet -> criteria.chosen(facet).stream()
                    .map(code -> new Kept(facet.parameter, code))).toList();
        }
    }

    /** A choice of a list. */
    public record Option(String value, String label, boolean selected) {}

    /** A line of results. */
    public record Row(
            String name,
            String url,
            boolean example,
            @Nullable Extract pitch,
            @Nullable Extract extract,
            List<String> facts,
            @Nullable String near) {}

    /** Whether anything was found. */
    public boolean isAnyFound() {
        return !rows.isEmpty();
    }

    /** Whether the page asked for comes after the last one. */
    public boolean isBeyondTheEnd() {
        return criteria.page() > 1 && position == null;
    }

    /** The address of the first page of this search. */
    public String firstPage() {
        return DirectoryRoutes.ROUTES.search(criteria.withPage(1));
    }

    /** What no box of the form holds, and the next search keeps. */
    public List<Kept> kept() {
        return Kept.of(criteria, List.of(Facet.DEPARTMENT));
    }

    /** The address of the map of this search. */
    public String map() {
        return DirectoryRoutes.ROUTES.map(criteria);
    }

    /** How many filters are on. */
    public int chosen() {
        return criteria.filters().values().stream().mapToInt(List::size).sum();
    }
}
