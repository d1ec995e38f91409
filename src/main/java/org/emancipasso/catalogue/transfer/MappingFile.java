package org.emancipasso.catalogue.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.web.table.UnreadableTable;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** What a file calls things, as YAML: {@code list}, {@code columns} and {@code categories} (docs/import-tools.md). */
final class MappingFile {

    private MappingFile() {
    }

    static Mapping of(String text, ToolFileMessages say) throws UnreadableTable {
        Map<?, ?> root = root(text, say);
        Map<String, List<String>> columns = lists(root.get("columns"));
        for (String column : columns.keySet()) {
            if (!Mapping.COLUMNS.contains(column)) {
                throw new UnreadableTable(1, say.unknownColumn(column,
                        String.join(", ", Mapping.COLUMNS.stream().sorted().toList())));
            }
        }
        Object list = root.get("list");
        return new Mapping(list == null ? Mapping.LIST : list.toString(),
                columns.isEmpty() ? Mapping.OURS.columns() : columns,
                root.containsKey("categories") ? lists(root.get("categories")) : null);
    }

    private static Map<?, ?> root(String text, ToolFileMessages say) throws UnreadableTable {
        try {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(text) instanceof Map<?, ?> root) {
                return root;
            }
        } catch (YAMLException e) {
            throw new UnreadableTable(0, say.badMapping());
        }
        throw new UnreadableTable(1, say.badMapping());
    }

    private static Map<String, List<String>> lists(@Nullable Object node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> lists.put(String.valueOf(key), (value instanceof List<?> many
                    ? many.stream()
                    : Stream.ofNullable(value)).map(Object::toString).map(String::strip).toList()));
        }
        return lists;
    }
}
