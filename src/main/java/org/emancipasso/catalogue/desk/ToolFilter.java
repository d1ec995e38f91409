package org.emancipasso.catalogue.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.catalogue.ToolState;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a curator looks for; what is not understood is left out.
 *
 * @param words of its name, its spellings or what it replaces; maybe empty
 * @param state none for any
 * @param leaves the code of what it replaces, or empty
 * @param need the code of a need; {@link #NONE} for those without; or empty
 * @param page from 1
 */
record ToolFilter(String words, @Nullable ToolState state, String leaves, String need, int page) {

    static final String NONE = "aucun";
    private static final int LONGEST = 100;

    static ToolFilter of(QueryParameters parameters) {
        String leaves = parameters.first("remplace");
        String need = parameters.first("besoin");
        String page = parameters.first("page");
        return new ToolFilter(QueryParameters.cut(parameters.first("q"), LONGEST),
                state(parameters.first("etat")).orElse(null), code(leaves), code(need),
                page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    /** How a state is called in an address. */
    static String code(ToolState state) {
        return switch (state) {
            case DRAFT -> "brouillon";
            case DESCRIBED -> "decrit";
            case WITHDRAWN -> "retire";
        };
    }

    ToolFilter withPage(int other) {
        return new ToolFilter(words, state, leaves, need, other);
    }

    /** What follows the address; empty when nothing is asked. */
    String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", words);
        asked.put("etat", Optional.ofNullable(state).map(ToolFilter::code).orElse(""));
        asked.put("remplace", leaves);
        asked.put("besoin", need);
        asked.put("page", page == 1 ? "" : Integer.toString(page));
        return asked.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<ToolState> state(String typed) {
        return Stream.of(ToolState.values()).filter(state -> code(state).equals(typed)).findFirst();
    }

    private static String code(String typed) {
        return typed.matches("[a-z0-9-]{1,100}") ? typed : "";
    }
}
