package org.emancipasso.library.desk;

import java.util.List;

/**
 * Resources that curators look for.
 *
 * @param next where the list goes on; empty at its end
 */
record ItemListPage(String words, List<State> states, List<Row> rows, String next) {

    /** A state to choose. */
    record State(String code, String label, boolean selected) {}

    /** A resource. */
    record Row(String title, String url, String state, List<String> facts) {}
}
