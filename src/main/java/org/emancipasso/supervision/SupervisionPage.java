package org.emancipasso.supervision;

import java.util.List;

/**
 * Four numbers, and the addresses that somebody asked for.
 *
 * @param state the code of the one that is asked for; empty without
 * @param isAsked whether a list is asked for
 * @param next address of the next page of it; empty on the last
 * @param json the same for programs
 */
record SupervisionPage(List<Number> numbers, String state, String host, boolean isAsked, List<Row> rows,
        String next, String json) {

    /** How many addresses are in a state. */
    record Number(String code, String label, long count, String url, boolean isAsked) {}

    /**
     * An address.
     *
     * @param code of its state
     */
    record Row(String address, String url, String code, String state, List<String> facts,
            List<SupervisionRepository.Use> uses) {}
}
