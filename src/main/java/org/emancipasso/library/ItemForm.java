package org.emancipasso.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Languages;
import org.emancipasso.search.Lookalikes;
import org.jspecify.annotations.Nullable;

/**
 * A resource as people type it: each field's values by parameter, as it is stored while it waits. Fields without a value are not in
 * it.
 */
public record ItemForm(Map<String, List<String>> values) {

    private static final String BETWEEN = ", ";

    /** Nothing typed. */
    public static final ItemForm EMPTY = new ItemForm(Map.of());

    /** What a browser sent: known fields only, on one line where a field has one, without what cannot be seen. */
    public static ItemForm read(Map<String, List<String>> typed) {
        Map<String, List<String>> kept = new TreeMap<>();
        for (ItemField field : ItemField.values()) {
            Stream<String> sent = typed.getOrDefault(field.parameter, List.of()).stream();
            keep(kept, field.parameter, (field.several ? sent.distinct() : sent.limit(1))
                    .map(value -> field == ItemField.SUMMARY ? text(value) : Lookalikes.clean(value)));
        }
        return new ItemForm(kept);
    }

    /** A resource as the form shows it. */
    public static ItemForm of(ItemDetails details) {
        Map<String, List<String>> values = new TreeMap<>();
        put(values, ItemField.TITLE, details.title());
        put(values, ItemField.SUMMARY, details.summary());
        put(values, ItemField.TYPE, details.type());
        put(values, ItemField.ADDRESS, details.address());
        put(values, ItemField.AUTHORS, String.join(BETWEEN, details.authors()));
        put(values, ItemField.PUBLISHER, details.publisher());
        put(values, ItemField.DATED, details.dated());
        put(values, ItemField.LICENCE, details.licence());
        put(values, ItemField.LANGUAGE, details.language() == null ? null : Languages.name(details.language()));
        put(values, ItemField.LEVEL, details.level());
        put(values, ItemField.MINUTES, details.minutes() == null ? null : "" + details.minutes());
        put(values, ItemField.TOOLS, String.join(BETWEEN, details.tools()));
        keep(values, ItemField.AUDIENCES.parameter, details.audiences().stream());
        keep(values, ItemField.SUPPORTS.parameter, details.supports().stream());
        keep(values, ItemField.STAGES.parameter, details.stages().stream());
        keep(values, ItemField.THEMES.parameter, details.themes().stream());
        keep(values, ItemField.ACCESS.parameter, details.access().stream());
        return new ItemForm(values);
    }

    /** The values of a field. */
    public List<String> all(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** The value of a field; empty when it has none. */
    public String first(String parameter) {
        return all(parameter).isEmpty() ? "" : all(parameter).getFirst();
    }

    /** The same. */
    public String first(ItemField field) {
        return first(field.parameter);
    }

    /** The parts of a list that was typed on one line. */
    List<String> parts(ItemField field) {
        return Stream.of(first(field).split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).distinct()
                .toList();
    }

    /** The same resource with some fields as they are elsewhere; a field without a value there has none any more. */
    public ItemForm with(Map<String, List<String>> changed) {
        Map<String, List<String>> merged = new LinkedHashMap<>(values);
        changed.forEach((name, value) -> keep(merged, name, value.stream()));
        return new ItemForm(merged);
    }

    /** What others will read, for the count of links; the address aside. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (ItemField field : List.of(ItemField.TITLE, ItemField.SUMMARY, ItemField.AUTHORS, ItemField.PUBLISHER,
                ItemField.TOOLS)) {
            texts.add(first(field));
        }
        return texts;
    }

    private static void put(Map<String, List<String>> values, ItemField field, @Nullable String value) {
        keep(values, field.parameter, Stream.ofNullable(value));
    }

    private static void keep(Map<String, List<String>> values, String name, Stream<String> sent) {
        List<String> said = sent.filter(value -> !value.isEmpty()).toList();
        if (said.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, said);
        }
    }

    private static String text(String typed) {
        return typed.replace("\r\n", "\n").replaceAll("[\\p{C}&&[^\\n\\t]]", "").replaceAll("[ \\t]+\n", "\n").strip();
    }
}
