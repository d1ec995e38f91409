package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.transfer.RawListing.Cell;
import org.emancipasso.directory.transfer.RawListing.RawProject;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** The YAML format: everything a listing says. Read as a tree of text with lines; no object is ever built from a file. */
final class YamlListings {

    static final Set<String> PROJECT_KEYS = Set.of("association", "year", "summary", "result", "url");

    private static final String ROOT = "providers";

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
                    say.brokenYaml(e.getProblem() == null ? "" : e.getProblem())));
        } catch (YAMLException e) {
            problems.add(new Problem(0, "", say.brokenYaml(e.getMessage().lines().findFirst().orElse(""))));
        }
        return List.of();
    }

    private List<RawListing> root(String text) {
        Yaml yaml = new Yaml(options());
        for (Event event : yaml.parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                problems.add(new Problem(event.getStartMark().getLine() + 1, "", say.noAliases()));
                return List.of();
            }
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
        options.setNestingDepthLimit(10);
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
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Writes listings whole, each as an item of the one list. */
    static final class Document implements ListingWriter {
        private final Writer out;
        private final Yaml yaml;

        Document(Writer out) {
            this.out = out;
            DumperOptions options = new DumperOptions();
            options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
            options.setAllowUnicode(true);
            options.setSplitLines(false);
            this.yaml = new Yaml(new ReadableText(options), options);
            put(ROOT + ":\n");
        }

        @Override
        public void write(ExportedListing listing) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            for (Column column : Column.values()) {
                if (column == Column.PROJECTS) {
                    entries.put(column.key(), listing.projects().stream().map(Document::project).toList());
                } else if (column != Column.CONTACT_EMAIL || listing.withContact()) {
                    List<String> values = listing.values(column);
                    entries.put(column.key(), column.isList() ? values : values.isEmpty() ? null : values.getFirst());
                }
            }
            put(yaml.dump(List.of(entries)));
        }

        private static Map<String, @Nullable Object> project(ExampleProject project) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            entries.put("association", project.association());
            entries.put("year", project.year());
            entries.put("summary", project.summary());
            entries.put("result", project.result());
            entries.put("url", project.url());
            return entries;
        }

        private void put(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Several lines stay several lines. */
    private static final class ReadableText extends Representer {
        ReadableText(DumperOptions options) {
            super(options);
            var plain = representers.get(String.class);
            representers.put(String.class, value -> value instanceof String text && text.contains("\n")
                    ? representScalar(Tag.STR, text, DumperOptions.ScalarStyle.LITERAL)
                    : plain.representData(value));
        }
    }
}
