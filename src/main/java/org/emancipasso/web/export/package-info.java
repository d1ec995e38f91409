/**
 * What leaves for spreadsheets, programs and feed readers: files of any size, JSON, feeds, and the terms under which they may be
 * taken. Knows no feature.
 */
@NullMarked
package org.emancipasso.web.export;

import org.jspecify.annotations.NullMarked;
