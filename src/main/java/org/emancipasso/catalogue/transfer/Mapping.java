package org.emancipasso.catalogue.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.catalogue.ToolField;
import org.emancipasso.web.table.TableRow;
import org.emancipasso.web.table.TableShape;
import org.jspecify.annotations.Nullable;

/**
 * Where a file has what: other catalogues call things otherwise.
 *
 * @param list the key under which the tools are
 * @param columns by our name of a column, those of the file, the first that says something counts; lists are joined
 * @param categories by a word of the file, codes of needs; without, the file has our codes
 */
record Mapping(String list, Map<String, List<String>> columns, @Nullable Map<String, List<String>> categories) {

    static final String CODE = "code";
    static final Set<String> COLUMNS = Stream.concat(Stream.of(CODE), Stream.of(ToolField.values()).map(ToolField::key))
            .collect(Collectors.toUnmodifiableSet());
    static final String LIST = "tools";

    /** Our own words. */
    static final Mapping OURS = new Mapping(LIST, ours(), null);

    private static Map<String, List<String>> ours() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        COLUMNS.forEach(column -> columns.put(column, List.of(column)));
        return columns;
    }

    /** What the file is read as: all keys of a tool that mean something, and those that hold a list. */
    TableShape shape() {
        return new TableShape(list, columns.values().stream().flatMap(List::stream).distinct().sorted().toList(),
                Stream.of(ToolField.values()).filter(ToolField::isList)
                        .flatMap(field -> columns.getOrDefault(field.key(), List.of()).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                true);
    }

    /** What the first of the columns says that says something; empty when none does. */
    String text(TableRow row, String column) {
        return columns.getOrDefault(column, List.of()).stream().map(row::first).filter(value -> !value.isEmpty())
                .findFirst().orElse("");
    }

    /** The different values of all of them. */
    List<String> all(TableRow row, String column) {
        return columns.getOrDefault(column, List.of()).stream().flatMap(key -> row.all(key).stream()).distinct()
                .toList();
    }
}
