package org.emancipasso.catalogue.transfer;

import java.util.List;
import java.util.Map;

/**
 * A tool as a file says it, not yet understood.
 *
 * @param line where it begins, from 1
 * @param values by the key of the file
 */
record RawTool(int line, Map<String, List<String>> values) {

    /** The first value of the first of some keys that says something; empty when none does. */
    String text(List<String> keys) {
        return keys.stream().flatMap(key -> values.getOrDefault(key, List.of()).stream()).findFirst().orElse("");
    }

    /** The different values of some keys. */
    List<String> all(List<String> keys) {
        return keys.stream().flatMap(key -> values.getOrDefault(key, List.of()).stream()).distinct().toList();
    }
}
