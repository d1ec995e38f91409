package org.emancipasso.web.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

/** Rows as YAML: one key, a list of mappings. Values are read as text: nothing is built of them. */
final class YamlTable {

    private static final int LARGEST = 1 << 24;
    private static final int DEEPEST = 10;

    private final TableMessages say;
    private final TableShape shape;
    private final List<TableProblem> problems;

    YamlTable(TableMessages say, TableShape shape, List<TableProblem> problems) {
        this.say = say;
        this.shape = shape;
        this.problems = problems;
    }

    List<TableRow> read(String text) throws UnreadableTable {
        SequenceNode list = list(root(text));
        if (list.getValue().size() > TableFile.MOST) {
            throw new UnreadableTable(1, say.tooMany(TableFile.MOST));
        }
        List<TableRow> rows = new ArrayList<>();
        for (Node node : list.getValue()) {
            if (node instanceof MappingNode row) {
                rows.add(new TableRow(line(node), values(row)));
            } else {
                problems.add(new TableProblem(line(node), "", say.notARow()));
            }
        }
        return rows;
    }

    private SequenceNode list(Node root) throws UnreadableTable {
        List<NodeTuple> entries = root instanceof MappingNode map ? map.getValue() : List.of();
        Node list = shape.isOthers() && root instanceof SequenceNode
                ? root
                : entries.stream().filter(entry -> key(entry).equals(shape.list())).map(NodeTuple::getValueNode)
                        .findFirst().orElse(root);
        if (!(list instanceof SequenceNode sequence) || !shape.isOthers() && entries.size() != 1) {
            throw new UnreadableTable(1, say.noList(shape.list()));
        }
        return sequence;
    }

    private Node root(String text) throws UnreadableTable {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new UnreadableTable(0, say.empty());
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new UnreadableTable(mark == null ? 0 : mark.getLine() + 1, say.broken());
        } catch (YAMLException e) {
            throw new UnreadableTable(0, say.broken());
        }
    }

    private Map<String, List<String>> values(MappingNode row) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (NodeTuple entry : row.getValue()) {
            String key = key(entry);
            if (shape.isOthers()) {
                if (shape.columns().contains(key)) {
                    values.putIfAbsent(key, texts(key, entry.getValueNode()));
                }
            } else if (!shape.columns().contains(key)) {
                problems.add(new TableProblem(line(entry.getKeyNode()), key,
                        say.unknownColumn(key, String.join(", ", shape.columns()))));
            } else if (values.put(key, texts(key, entry.getValueNode())) != null) {
                problems.add(new TableProblem(line(entry.getKeyNode()), key, say.repeatedColumn(key)));
            }
        }
        return values;
    }

    private List<String> texts(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()
                    ? List.of()
                    : List.of(scalar.getValue().strip());
        }
        if (node instanceof SequenceNode list && (shape.isOthers() || shape.lists().contains(key))
                && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return list.getValue().stream().flatMap(item -> texts(key, item).stream()).toList();
        }
        if (!shape.isOthers()) {
            problems.add(new TableProblem(line(node), key, say.textExpected()));
        }
        return List.of();
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
