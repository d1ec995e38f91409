/**
 * Listings in and out of files: CSV for spreadsheets, YAML whole. A file is validated whole before anything is written.
 * Part of {@code directory}; the commands behind {@code bin/import}, {@code bin/export} and {@code bin/withdraw}.
 */
@NullMarked
package org.emancipasso.directory.transfer;

import org.jspecify.annotations.NullMarked;
