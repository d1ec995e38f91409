package org.emancipasso.directory;

import java.util.List;

import org.emancipasso.directory.SearchPage.Kept;
import org.emancipasso.directory.SearchPage.Link;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * All that the map shows; its drawings and its list say the same.
 *
 * @param title the browser's title
 * @param understood how the query was taken, {@code null} when nothing was asked
 * @param heading how many were found
 * @param allOfFrance how many work in all of France, {@code null} when none does
 * @param list the address of the same search as a list
 * @param france the departments of Europe
 * @param paris those around Paris again, larger; they are links here alone
 * @param overseas the others, each in a box
 * @param regions every department by its region
 * @param nowhere the listings that are in no department, {@code null} when there is none
 */
public record MapPage(
        SearchCriteria criteria,
        String title,
        String canonical,
        List<Notice> notices,
        List<Link> homonyms,
        @Nullable String understood,
        List<Link> chips,
        List<Kept> kept,
        String heading,
        @Nullable String allOfFrance,
        String list,
        List<Drawn> france,
        List<Drawn> paris,
        List<Drawn> overseas,
        List<Region> regions,
        @Nullable Link nowhere,
        boolean degraded) {

    /**
     * A department with its count.
     *
     * @param count as printed
     * @param label « Loire-Atlantique : 12 structures »
     * @param shade from 0, none, to 5, many
     * @param url its listings, {@code null} when there is none
     */
    public record Place(String name, String count, String label, int shade, @Nullable String url) {}

    /**
     * A department with its outline.
     *
     * @param path as in the {@code d} of SVG
     * @param x where the number stands
     * @param y its middle
     * @param numbered whether the number fits
     * @param linked whether it is a link here
     */
    public record Drawn(Place place, String path, int x, int y, boolean numbered, boolean linked) {}

    /** A region with its departments. */
    public record Region(String name, List<Place> places) {}
}
