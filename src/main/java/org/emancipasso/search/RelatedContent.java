package org.emancipasso.search;

import java.util.List;

/** What a space of the site has to say about a text: each feature that is searched has a bean of this type. */
public interface RelatedContent {

    /** The spaces of the site, in the order in which they are shown. */
    enum Space {
        FORUM,
        LIBRARY,
        DIRECTORY
    }

    /** Where it is from. */
    Space space();

    /** What stands above it, in French. */
    String title();

    /**
     * What is public and closest to a text, the closest first. The spaces are asked at once, each but the forum outside of the
     * visitor's request.
     *
     * @throws SearchUnavailable when the engine does not answer
     */
    List<Related> related(String text, int most);

    /**
     * Something that may help.
     *
     * @param fact what is worth knowing before one opens it; maybe empty
     * @param contact where one writes to somebody; empty when there is nobody
     */
    record Related(String title, String url, String fact, String contact) {}
}
