package org.emancipasso.supervision;

import java.util.List;

/**
 * Four numbers, and the addresses that somebody asked for.
 *
 * @param isAsked whether a list is asked for
 * @param next address of the next page of it; empty on the last
 * @param json the same for programs
 */
record SupervisionPage(List<Number> numbers, String host, boolean isAsked, List<Row> rows, String next, String json) {

    /** How many addresses are in a state. */
    record Number(String code, String label, long count, String url, boolean isAsked) {}

    /** An address. */
    record Row(String address, String url, List<String> facts, List<SupervisionRepository.Use> uses) {}
}
