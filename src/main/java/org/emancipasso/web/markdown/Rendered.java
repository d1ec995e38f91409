package org.emancipasso.web.markdown;

import java.util.Set;

/**
 * A text as it is shown. Whoever keeps it renders it again when {@link #VERSION} grows, and when what it names changes: the
 * HTML holds titles of other pages and addresses of members.
 *
 * @param html safe, for {@link Markdown#kept}
 * @param text the words alone, on one line: for the index, extracts and letters
 * @param links every address that is linked, quoted, shown as a card or as a picture; pages of this site by their path
 * @param mentions handles of members who were found, as they were written, without {@code @}
 * @param quoted permalinks of what is quoted; among the links too
 */
public record Rendered(String html, String text, Set<String> links, Set<String> mentions, Set<String> quoted) {

    /** Of the rules that make HTML; grows with each change that is to be seen in texts that were kept. */
    public static final int VERSION = 1;

    public Rendered {
        links = Set.copyOf(links);
        mentions = Set.copyOf(mentions);
        quoted = Set.copyOf(quoted);
    }
}
