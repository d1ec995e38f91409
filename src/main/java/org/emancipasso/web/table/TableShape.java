package org.emancipasso.web.table;

import java.util.List;
import java.util.Set;

/**
 * What a file of rows may hold.
 *
 * @param list the one key of a YAML file
 * @param columns in their order
 * @param lists those of them that hold several values: separated by {@code |} in a CSV cell
 * @param isOthers whether somebody else wrote it for other ends: what we have no column for is passed over, a YAML file may
 *            have other keys or be the list itself, and any column several values
 */
public record TableShape(String list, List<String> columns, Set<String> lists, boolean isOthers) {

    /** A file that is written for us. */
    public TableShape(String list, List<String> columns, Set<String> lists) {
        this(list, columns, lists, false);
    }
}
