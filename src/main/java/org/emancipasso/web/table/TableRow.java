package org.emancipasso.web.table;

import java.util.List;
import java.util.Map;

/**
 * A row as a file says it, not yet understood.
 *
 * @param line where it begins, from 1
 * @param values by column; a column that the file does not have is not in it
 */
public record TableRow(int line, Map<String, List<String>> values) {

    /** The values of a column. */
    public List<String> all(String column) {
        return values.getOrDefault(column, List.of());
    }

    /** The value of a column; empty when it has none. */
    public String first(String column) {
        return all(column).isEmpty() ? "" : all(column).getFirst();
    }
}
