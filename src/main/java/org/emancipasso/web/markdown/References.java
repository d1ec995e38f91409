package org.emancipasso.web.markdown;

import java.util.Map;
import java.util.Set;

/**
 * What a text may name on this site. Each question is asked once for a text, with all that it names, and not at all when it
 * names nothing: a text costs a query of each kind, however long it is. What is not answered stays the words that it was, so that
 * whoever answers also decides what everybody may see.
 */
public interface References {

    /** Nobody, and nothing. */
    References NONE = new References() {
    };

    /** The public address of the site, without a final slash; links that begin with it are ours. */
    default String site() {
        return "";
    }

    /** Whether a path is the permalink of something that can be quoted. */
    default boolean isQuotable(@SuppressWarnings("unused") String path) {
        return false;
    }

    /**
     * The path of each member's page.
     *
     * @param handles at most {@value Reader#MOST_NAMED}, as they were written, without {@code @}
     */
    default Map<String, String> members(@SuppressWarnings("unused") Set<String> handles) {
        return Map.of();
    }

    /**
     * What a link that stands alone is shown as.
     *
     * @param paths at most {@value Reader#MOST_NAMED}, with their query and fragment
     */
    default Map<String, Card> cards(@SuppressWarnings("unused") Set<String> paths) {
        return Map.of();
    }

    /**
     * The pictures of ours that everybody who reads the text may see.
     *
     * @param paths at most {@value Reader#MOST_NAMED}
     */
    default Map<String, Picture> pictures(@SuppressWarnings("unused") Set<String> paths) {
        return Map.of();
    }

    /**
     * A page of ours in a few words.
     *
     * @param text one line more; maybe empty
     */
    record Card(String title, String text) {}

    /**
     * A picture of ours.
     *
     * @param source path of what is drawn in the text, maybe a smaller one; the whole one is a click away
     * @param width in pixels of what is drawn
     * @param height in pixels of what is drawn
     */
    record Picture(String source, int width, int height) {}
}
