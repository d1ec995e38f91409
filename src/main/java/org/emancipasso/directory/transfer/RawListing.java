package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Map;

/**
 * A listing as a file says it, not yet understood.
 *
 * @param line where it begins, from 1
 * @param cells what it states; a column that is absent is left as it was
 * @param projects its example projects; empty too when the file does not speak of them
 */
record RawListing(int line, Map<Column, Cell> cells, List<RawProject> projects) {

    /**
     * The values of a column; none is unknown.
     *
     * @param line where it stands
     */
    record Cell(int line, List<String> values) {}

    /**
     * An example project.
     *
     * @param values by key: association, year, summary, result, url
     */
    record RawProject(int line, Map<String, String> values) {}

    /** The single value of a column, empty when there is none. */
    String text(Column column) {
        List<String> values = values(column);
        return values.isEmpty() ? "" : values.getFirst();
    }

    List<String> values(Column column) {
        return cells.containsKey(column) ? cells.get(column).values() : List.of();
    }

    boolean states(Column column) {
        return cells.containsKey(column);
    }

    int lineOf(Column column) {
        return cells.containsKey(column) ? cells.get(column).line() : line;
    }
}
