package org.emancipasso.catalogue;

import org.emancipasso.search.Extract;

/**
 * A tool in a list.
 *
 * @param instead « À la place de … », maybe empty
 * @param difference what changes; empty where that is not shown
 */
public record ToolRow(String name, String url, Extract pitch, String instead, String difference) {}
