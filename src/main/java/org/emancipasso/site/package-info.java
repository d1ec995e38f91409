/** What shows or runs several features at once: home, and the command line. Nobody sees it. */
@NullMarked
package org.emancipasso.site;

import org.jspecify.annotations.NullMarked;
