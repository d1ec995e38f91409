/**
 * The vocabulary that the directory, the library and the forum share: free tools that one practises, proprietary tools that
 * one leaves, and the words of the taxonomies. Publishes {@link org.emancipasso.catalogue.Tool},
 * {@link org.emancipasso.catalogue.ReplacedTool}, {@link org.emancipasso.catalogue.Catalogue} and
 * {@link org.emancipasso.catalogue.Vocabularies}; asks {@link org.emancipasso.catalogue.WordUser} what a word describes;
 * knows no feature.
 */
@NullMarked
package org.emancipasso.catalogue;

import org.jspecify.annotations.NullMarked;
