package org.emancipasso.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a tool, in words; empty is unknown.
 *
 * @param pitch what it is for, in a sentence or two
 * @param difference what changes for whoever comes from what it replaces
 * @param licence an identifier of SPDX, or words
 * @param website its makers' own
 * @param categories codes of {@link Needs}
 * @param replaces names of what one leaves for it
 * @param spellings what else it is called
 */
public record ToolDetails(String name, String pitch, String difference, String licence, String website,
        List<String> categories, List<String> replaces, List<String> spellings) {

    /** A tool of which only the name is known. */
    public static ToolDetails named(String name) {
        return new ToolDetails(name, "", "", "", "", List.of(), List.of(), List.of());
    }

    /** The same with what only another says. */
    ToolDetails completedBy(ToolDetails other) {
        return new ToolDetails(name, first(pitch, other.pitch), first(difference, other.difference),
                first(licence, other.licence), first(website, other.website), both(categories, other.categories),
                both(replaces, other.replaces), both(spellings, other.spellings));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Each once, however it is written. */
    private static List<String> both(List<String> one, List<String> other) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(value -> all.putIfAbsent(Catalogue.code(value), value));
        return List.copyOf(all.values());
    }

    /** Whether it says the same, whatever the order in which it does. */
    boolean says(ToolDetails other) {
        return differing(other).keySet().stream().allMatch(ToolField.REPLACES.key()::equals)
                && codes(replaces).equals(codes(other.replaces));
    }

    private static Set<String> codes(List<String> names) {
        return names.stream().map(Catalogue::code).collect(Collectors.toSet());
    }

    /** What differs from another, for the log. */
    Map<String, Object> differing(ToolDetails other) {
        Map<String, Object> own = values();
        Map<String, Object> others = other.values();
        own.entrySet().removeIf(value -> value.getValue().equals(others.get(value.getKey())));
        return own;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(ToolField.NAME.key(), name);
        values.put(ToolField.PITCH.key(), pitch);
        values.put(ToolField.DIFFERENCE.key(), difference);
        values.put(ToolField.LICENCE.key(), licence);
        values.put(ToolField.WEBSITE.key(), website);
        values.put(ToolField.CATEGORIES.key(), categories);
        values.put(ToolField.REPLACES.key(), replaces);
        values.put(ToolField.SPELLINGS.key(), spellings);
        return values;
    }
}
