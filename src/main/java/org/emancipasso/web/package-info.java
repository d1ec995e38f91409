/**
 * The web kernel: pages and their caching, forms, notices, errors, headers, assets; below it, Markdown and the files that people
 * send. A leaf: it knows no feature.
 */
@NullMarked
package org.emancipasso.web;

import org.jspecify.annotations.NullMarked;
