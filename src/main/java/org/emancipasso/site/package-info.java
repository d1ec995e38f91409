/**
 * What shows or runs several features at once, or belongs to none: home, the pages owed by law, what crawlers read, and the
 * command line. Nobody sees it.
 */
@NullMarked
package org.emancipasso.site;

import org.jspecify.annotations.NullMarked;
