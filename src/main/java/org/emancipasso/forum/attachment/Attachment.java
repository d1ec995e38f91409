package org.emancipasso.forum.attachment;

import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.search.Folding;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a post, or beside a form that is being filled.
 *
 * @param token names it in addresses; nobody guesses it
 * @param authorId nobody once they are erased
 * @param postId of which it hangs; none before that is written
 * @param type as it is sent out (RFC 6838)
 * @param weight in bytes
 * @param digest of its bytes
 * @param width of the small picture, in pixels; none of what is no picture
 */
public record Attachment(long id, String token, @Nullable Long authorId, @Nullable Long postId, String name,
        String type, int weight, String digest, @Nullable Integer width, @Nullable Integer height) {

    private static final int KILO = 1_000;
    /** Of a name in an address: it stands in the text. */
    private static final int LONGEST = 30;
    private static final String NAMELESS = "piece";

    public boolean isPicture() {
        return width != null;
    }

    /** Where it is. */
    public String path() {
        int point = name.lastIndexOf('.');
        String slug = Folding.slug(name.substring(0, point));
        return ForumRoutes.PIECES + "/" + token + "/" + (slug.isEmpty() ? NAMELESS : QueryParameters.cut(slug, LONGEST))
                + name.substring(point);
    }

    /** Where the small one of a picture is. */
    public String smallPath() {
        return path() + "?" + SMALL + "=oui";
    }

    /** How it is written in a text: as a picture, or as a link. */
    public String markdown() {
        return (isPicture() ? "![" : "[") + name.replaceAll("[\\[\\]\\\\]", "") + "](" + path() + ")";
    }

    /** In thousands of bytes, at least one. */
    public int kilobytes() {
        return Math.max(1, weight / KILO);
    }

    /** A text without it. */
    public static String cut(String text, String token) {
        return text.replaceAll("!?\\[[^\\[\\]\n]*]\\(" + ForumRoutes.PIECES + "/" + token + "/[^)\\s]*\\)[ \t]*\n?", "")
                .strip();
    }

    static final String SMALL = "petite";
}
