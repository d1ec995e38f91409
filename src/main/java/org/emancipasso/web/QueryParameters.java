package org.emancipasso.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of a URL, whatever a person, a program or an attacker put there: a broken escape is text, a control
 * character is a space, nothing throws.
 */
public final class QueryParameters {

    private static final int MOST = 200;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Reads the part of a URL after the question mark; {@code null} is no parameter. */
    public static QueryParameters parse(@Nullable String rawQuery) {
        QueryParameters parameters = new QueryParameters();
        if (rawQuery != null) {
            String[] pairs = rawQuery.split("&", MOST + 1);
            for (int i = 0; i < Math.min(pairs.length, MOST); i++) {
                String[] pair = pairs[i].split("=", 2);
                String value = decode(pair.length == 2 ? pair[1] : "");
                if (!pair[0].isEmpty() && !value.isEmpty()) {
                    parameters.values.computeIfAbsent(decode(pair[0]), _ -> new ArrayList<>()).add(value);
                }
            }
        }
        return parameters;
    }

    /** The same of a form that was sent. */
    public static QueryParameters of(Map<String, List<String>> form) {
        QueryParameters parameters = new QueryParameters();
        form.entrySet().stream().limit(MOST).forEach(field -> parameters.values.put(field.getKey(),
                field.getValue().stream().map(QueryParameters::printable).toList()));
        return parameters;
    }

    /** The first value of a parameter, stripped; empty when it is absent. */
    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /** The different values of a parameter, stripped. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty())
                .distinct().toList();
    }

    /** The names present. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The beginning of a value, on one line: what is longer than anybody types is not looked at. */
    public static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest).strip();
    }

    private static String decode(String text) {
        try {
            return printable(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return printable(text);
        }
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    }
}
