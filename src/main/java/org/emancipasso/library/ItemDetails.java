package org.emancipasso.library;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that a resource says, as it is stored: codes and plain text. Unknown is {@code null} or an empty list.
 *
 * @param summary our own words, at most 2,000 characters
 * @param type of {@link CodeList#TYPE}
 * @param address where it is; none of a file that is kept here
 * @param dated a year, a month or a day (ISO 8601)
 * @param licence of {@link CodeList#LICENCE}
 * @param language ISO 639
 * @param audiences of {@link CodeList#AUDIENCE}
 * @param level of {@link CodeList#LEVEL}
 * @param minutes how long it takes
 * @param tools names
 * @param access of {@link CodeList#ACCESS}
 */
public record ItemDetails(String title, @Nullable String summary, @Nullable String type, @Nullable String address,
        List<String> authors, @Nullable String publisher, @Nullable String dated, @Nullable String licence,
        @Nullable String language, List<String> audiences, @Nullable String level, @Nullable Integer minutes,
        List<String> stages, List<String> supports, List<String> themes, List<String> tools, List<String> access) {

    /** The same with the names of the tools as the catalogue writes them. */
    ItemDetails naming(List<String> names) {
        return new ItemDetails(title, summary, type, address, authors, publisher, dated, licence, language, audiences,
                level, minutes, stages, supports, themes, names, access);
    }

    /** Whether it says what publication asks for, apart from where it is. */
    public boolean isDescribed() {
        return summary != null && type != null;
    }
}
