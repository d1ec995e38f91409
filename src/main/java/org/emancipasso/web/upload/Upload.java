package org.emancipasso.web.upload;

import org.jspecify.annotations.Nullable;

/** What becomes of a file that was sent. */
public sealed interface Upload {

    /**
     * A file to keep.
     *
     * @param name for people, never a path: letters as they were sent, with the extension of the type
     * @param type of the bytes
     * @param picture what is seen of it; none of a document
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Accepted(String name, FileType type, byte[] bytes, @Nullable Drawn picture) implements Upload {}

    /** A file that is not taken. */
    record Refused(Refusal why) implements Upload {}

    /**
     * A picture as it is drawn.
     *
     * @param width in pixels
     * @param height in pixels
     * @param small of the same type, for a page: at most {@value Pictures#SMALL} pixels wide and high; the whole one when it is no
     *        larger
     */
    record Drawn(int width, int height, byte[] small, int smallWidth, int smallHeight) {}
}
