/**
 * The web kernel: pages and their caching, forms, notices, errors, headers, assets, Markdown. A leaf: it knows no feature.
 */
@NullMarked
package org.emancipasso.web;

import org.jspecify.annotations.NullMarked;
