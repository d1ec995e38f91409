package org.emancipasso.web.table;

import java.util.List;
import java.util.Set;

/**
 * What a file of rows may hold.
 *
 * @param list the one key of a YAML file
 * @param columns in their order
 * @param lists those of them that hold several values: separated by {@code |} in a CSV cell
 */
public record TableShape(String list, List<String> columns, Set<String> lists) {}
