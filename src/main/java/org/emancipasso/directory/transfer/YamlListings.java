package org.emancipasso.directory.transfer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.emancipasso.directory.transfer.RawListing.Cell;
import org.emancipasso.directory.transfer.RawListing.RawProject;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** The YAML format: everything a listing says. Read as a tree of text with lines; no object is ever built from a file. */
final class YamlListings {

    static final Set<String> PROJECT_KEYS = Set.of("association", "year", "summary", "result", "url");

    /** The one key of a file. */
    static final String ROOT = "providers";

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private final List<Problem> problems;
    private final TransferMessages say;

    private YamlListings(List<Problem> problems, TransferMessages say) {
        this.problems = problems;
        this.say = say;
    }

    /** Reads all listings; what cannot be one is among the problems. */
    static List<RawListing> read(String text, List<Problem> problems, TransferMessages say) {
        try {
            return new YamlListings(problems, say).root(text);
        } catch (MarkedYAMLException e) {
            problems.add(new Problem(e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1, "",
                    say.brokenYaml()));
        } catch (ReaderException e) {
            problems.add(new Problem(lineOf(e.getPosition(), text), "", say.controlCharacter()));
        } catch (YAMLException e) {
            problems.add(new Problem(0, "", say.brokenYaml()));
        }
        return List.of();
    }

    private List<RawListing> root(String text) {
        Yaml yaml = new Yaml(options());
        YamlScreen screen = new YamlScreen(say);
        Optional<Problem> foreign = screen.firstLongLine(text)
                .or(() -> screen.firstProblem(yaml.parse(new StringReader(text))));
        if (foreign.isPresent()) {
            problems.add(foreign.get());
            return List.of();
        }
        Node root = yaml.compose(new StringReader(text));
        if (!(root instanceof MappingNode mapping) || mapping.getValue().size() != 1
                || !ROOT.equals(text(mapping.getValue().getFirst().getKeyNode()))
                || !(mapping.getValue().getFirst().getValueNode() instanceof SequenceNode listings)) {
            problems.add(new Problem(root == null ? 0 : line(root), "", say.noProviders()));
            return List.of();
        }
        List<RawListing> read = new ArrayList<>();
        listings.getValue().forEach(node -> entries(node).ifPresent(entries -> read.add(listing(node, entries))));
        return read;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) SourceFile.LARGEST_MEGABYTES * 1024 * 1024);
        options.setNestingDepthLimit(YamlScreen.DEEPEST);
        return options;
    }

    private RawListing listing(Node node, Map<String, Node> entries) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        List<RawProject> projects = new ArrayList<>();
        entries.forEach((key, value) -> {
            Column column = Column.of(key).orElse(null);
            if (column == null) {
                problems.add(new Problem(line(value), key, say.unknownKey(key)));
            } else if (column == Column.PROJECTS) {
                cells.put(column, new Cell(line(value), List.of()));
                items(key, value).forEach(item -> entries(item).ifPresent(found -> projects.add(project(item, found))));
            } else {
                cells.put(column, new Cell(line(value), column.isList() ? texts(key, value) : single(key, value)));
            }
        });
        return new RawListing(line(node), cells, projects);
    }

    private RawProject project(Node node, Map<String, Node> entries) {
        Map<String, String> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            if (!PROJECT_KEYS.contains(key)) {
                problems.add(new Problem(line(value), key, say.unknownKey(key)));
            } else {
                single(key, value).forEach(text -> values.put(key, text));
            }
        });
        return new RawProject(line(node), values);
    }

    /** The entries of a mapping; a problem when the node is not one. */
    private Optional<Map<String, Node>> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(new Problem(line(node), "", say.mappingExpected()));
            return Optional.empty();
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (key == null) {
                problems.add(new Problem(line(tuple.getKeyNode()), "", say.mappingExpected()));
            } else if (entries.put(key, tuple.getValueNode()) != null) {
                problems.add(new Problem(line(tuple.getKeyNode()), key, say.repeatedKey(key)));
            }
        }
        return Optional.of(entries);
    }

    private List<Node> items(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (!isNull(node)) {
            problems.add(new Problem(line(node), key, say.listExpected()));
        }
        return List.of();
    }

    private List<String> texts(String key, Node node) {
        return items(key, node).stream().flatMap(item -> single(key, item).stream()).toList();
    }

    private List<String> single(String key, Node node) {
        if (isNull(node)) {
            return List.of();
        }
        String text = text(node);
        if (text == null) {
            problems.add(new Problem(line(node), key, say.textExpected()));
            return List.of();
        }
        return text.isBlank() ? List.of() : List.of(LINE_END.matcher(text.strip()).replaceAll("\n"));
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static int lineOf(int position, String text) {
        return 1 + (int) text.codePoints().limit(position).filter(character -> character == '\n').count();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
