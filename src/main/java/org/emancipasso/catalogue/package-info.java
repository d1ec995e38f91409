/**
 * The vocabulary that the directory, and later the library and the forum, share: free tools that one practises and
 * proprietary tools that one leaves. Publishes {@link org.emancipasso.catalogue.Tool},
 * {@link org.emancipasso.catalogue.ReplacedTool} and {@link org.emancipasso.catalogue.Catalogue}; knows no feature.
 */
@NullMarked
package org.emancipasso.catalogue;

import org.jspecify.annotations.NullMarked;
