package org.emancipasso.supervision;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses somebody wants to see; what is not understood is left out.
 *
 * @param state of any without one
 * @param host of any when empty
 * @param after the last one of the page before; 0 for the first page
 */
record SupervisionFilter(@Nullable AddressState state, String host, long after) {

    static final String STATE = "etat";
    static final String HOST = "hote";
    static final String AFTER = "apres";

    private static final Pattern SITE = Pattern.compile("[a-z0-9.:\\[\\]-]{1,253}");

    static SupervisionFilter of(QueryParameters parameters) {
        String host = parameters.first(HOST).toLowerCase(Locale.ROOT);
        String after = parameters.first(AFTER);
        return new SupervisionFilter(AddressState.of(parameters.first(STATE)).orElse(null),
                SITE.matcher(host).matches() ? host : "", after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0);
    }

    /** Whether a list is asked for at all. */
    boolean isAsked() {
        return state != null || !host.isEmpty();
    }

    /** The same from another address on. */
    SupervisionFilter after(long id) {
        return new SupervisionFilter(state, host, id);
    }

    /** What follows the address of the page; empty when nothing is asked. */
    String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(STATE, state == null ? "" : state.code);
        asked.put(HOST, host);
        asked.put(AFTER, after == 0 ? "" : "" + after);
        return asked.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("&"));
    }
}
