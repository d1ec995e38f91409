/** Files of rows that people give: CSV and YAML, within bounds, as text with lines. Knows no feature. */
@NullMarked
package org.emancipasso.web.table;

import org.jspecify.annotations.NullMarked;
