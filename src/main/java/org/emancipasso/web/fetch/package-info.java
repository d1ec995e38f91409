/** Asks sites outside for small public files, so that nobody can have the platform ask its own network (OWASP SSRF). */
@NullMarked
package org.emancipasso.web.fetch;

import org.jspecify.annotations.NullMarked;
