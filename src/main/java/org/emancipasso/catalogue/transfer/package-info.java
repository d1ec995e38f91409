/** Reads files of tools: CSV, YAML and JSON, by a mapping (docs/import-tools.md). Part of {@code catalogue}. */
@NullMarked
package org.emancipasso.catalogue.transfer;

import org.jspecify.annotations.NullMarked;
