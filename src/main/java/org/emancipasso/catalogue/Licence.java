package org.emancipasso.catalogue;

import java.util.Set;

/**
 * A licence as a page says it.
 *
 * @param text as somebody wrote it
 */
record Licence(String text) {

    /** The usual ones, by the identifiers of spdx.org/licenses. */
    private static final Set<String> KNOWN = Set.of("0BSD", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-2.0",
            "Artistic-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0",
            "CECILL-2.1", "CECILL-B", "CECILL-C", "EPL-2.0", "EUPL-1.2", "GPL-2.0-only", "GPL-2.0-or-later",
            "GPL-3.0-only", "GPL-3.0-or-later", "ISC", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only",
            "LGPL-3.0-or-later", "MIT", "MPL-1.1", "MPL-2.0", "ODbL-1.0", "OSL-3.0", "PostgreSQL", "Unlicense",
            "Zlib", "ZPL-2.1");

    /** Where its text is; empty when it is said in other words. */
    String url() {
        return KNOWN.contains(text) ? "https://spdx.org/licenses/" + text + ".html" : "";
    }
}
