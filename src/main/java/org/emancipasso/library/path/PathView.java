package org.emancipasso.library.path;

import java.util.List;

import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

/**
 * All that the page of a path shows.
 *
 * @param kind « Parcours »
 * @param facts how many steps, how long
 * @param url absolute
 */
record PathView(long id, String title, boolean ordered, String kind, List<String> facts, RawString introduction,
        String summary, List<Step> steps, String url) {

    /**
     * A step.
     *
     * @param row the resource; none when it was withdrawn
     * @param title of the resource
     * @param gone why it is not there any more; empty when it is
     */
    record Step(long item, String title, @Nullable ItemRow row, String note, String gone) {}
}
