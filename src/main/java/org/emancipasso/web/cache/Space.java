package org.emancipasso.web.cache;

import java.util.Arrays;
import java.util.Optional;

/** What pages show, by who changes it; the triggers that migrations make of {@code note_page_change} say which tables are of which. */
public enum Space {
    /** Listings, the words that describe them, and who answers for them. */
    DIRECTORY("directory"),
    /** What the search engine finds: behind the database for a moment after a change. */
    INDEX("index"),
    /** What people write to each other, and who they are. */
    FORUM("forum"),
    /** Resources, and the paths that lead from one to the next. */
    LIBRARY("library"),
    /** Texts that administrators change. */
    TEXTS("texts");

    private final String code;

    Space(String code) {
        this.code = code;
    }

    /** The one that the database calls so; none when a newer version of the platform added it. */
    static Optional<Space> of(String code) {
        return Arrays.stream(values()).filter(space -> space.code.equals(code)).findFirst();
    }
}
