package org.emancipasso.forum.draft;

import java.util.List;

/**
 * What stands around a text that is being written: its place and key, what is attached, what became of the last file.
 *
 * @param hasRoom whether more may be attached
 * @param problem why the last file is not attached; empty when it is
 * @param saved « Brouillon enregistré le … »; empty when there is none
 * @param help how much may be attached
 */
public record Desk(String place, String key, List<Piece> pieces, boolean hasRoom, String problem, String saved,
        String help) {

    /**
     * Something attached.
     *
     * @param small where its picture is; empty for what is none
     * @param facts « 120 ko »
     * @param mayRemove not what hangs on a post already: that goes with its line in the text
     */
    public record Piece(String token, String name, String path, String small, String facts, boolean mayRemove) {}
}
