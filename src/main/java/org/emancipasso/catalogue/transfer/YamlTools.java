package org.emancipasso.catalogue.transfer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Tools, and mappings, as YAML, or as the JSON that is YAML too. Values are read as text: nothing is built of them. */
final class YamlTools {

    private static final int MOST = 20_000;
    private static final int LARGEST = 1 << 24;

    private final ToolFileMessages say;

    YamlTools(ToolFileMessages say) {
        this.say = say;
    }

    /** The tools of a file; what is no tool is among the problems. */
    List<RawTool> tools(String text, Mapping mapping, List<FileProblem> problems) throws UnreadableFile {
        Node root = root(text);
        Node list = root instanceof MappingNode map ? value(map, mapping.list()) : root;
        if (!(list instanceof SequenceNode sequence)) {
            throw new UnreadableFile(1, say.noList(mapping.list()));
        }
        if (sequence.getValue().size() > MOST) {
            throw new UnreadableFile(1, say.tooMany(MOST));
        }
        List<RawTool> tools = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            if (node instanceof MappingNode tool) {
                tools.add(new RawTool(line(node), values(tool, mapping)));
            } else {
                problems.add(new FileProblem(line(node), "", say.notATool()));
            }
        }
        return tools;
    }

    /** What a file calls things. */
    Mapping mapping(String text) throws UnreadableFile {
        if (!(root(text) instanceof MappingNode root)) {
            throw new UnreadableFile(1, say.badMapping());
        }
        Map<String, List<String>> columns = lists(value(root, "columns"));
        for (String column : columns.keySet()) {
            if (!Mapping.COLUMNS.contains(column)) {
                throw new UnreadableFile(1, say.unknownColumn(column,
                        String.join(", ", Mapping.COLUMNS.stream().sorted().toList())));
            }
        }
        Node categories = value(root, "categories");
        String list = Optional.ofNullable(value(root, "list")).map(this::texts).filter(texts -> !texts.isEmpty())
                .map(List::getFirst).orElse(Mapping.LIST);
        return new Mapping(list, columns.isEmpty() ? Mapping.OURS.columns() : columns,
                categories == null ? null : lists(categories));
    }

    private Node root(String text) throws UnreadableFile {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new UnreadableFile(0, say.empty());
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new UnreadableFile(mark == null ? 0 : mark.getLine() + 1, say.broken());
        } catch (YAMLException e) {
            throw new UnreadableFile(0, say.broken());
        }
    }

    private Map<String, List<String>> values(MappingNode tool, Mapping mapping) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (NodeTuple entry : tool.getValue()) {
            String key = key(entry);
            if (mapping.keys().contains(key)) {
                values.put(key, texts(entry.getValueNode()));
            }
        }
        return values;
    }

    private Map<String, List<String>> lists(@Nullable Node node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> lists.put(key(entry), texts(entry.getValueNode())));
        }
        return lists;
    }

    private List<String> texts(Node node) {
        return switch (node) {
            case ScalarNode scalar when !scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isBlank() -> List
                    .of(scalar.getValue().strip());
            case SequenceNode sequence -> sequence.getValue().stream().filter(ScalarNode.class::isInstance)
                    .flatMap(item -> texts(item).stream()).toList();
            default -> List.of();
        };
    }

    private static @Nullable Node value(MappingNode map, String key) {
        return map.getValue().stream().filter(entry -> key(entry).equals(key)).map(NodeTuple::getValueNode).findFirst()
                .orElse(null);
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
