package org.emancipasso.directory.contact;

import java.util.List;

/**
 * A message as pages and letters show it.
 *
 * @param facts what was chosen: kinds of help, stage, size, place, when
 * @param words the association's own, maybe empty
 */
record MessageView(String provider, String association, String writer, List<Fact> facts, String words) {

    /** Something that was chosen. */
    record Fact(String label, String value) {}
}
