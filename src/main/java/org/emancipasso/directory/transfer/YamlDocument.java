package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.directory.ExampleProject;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes listings whole as YAML, each as an item of the one list. */
final class YamlDocument implements ListingWriter {

    private final Writer out;
    private final Yaml yaml;
    private boolean begun;

    YamlDocument(Writer out) {
        this.out = out;
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        this.yaml = new Yaml(new ReadableText(options), options);
    }

    @Override
    public void write(ExportedListing listing) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            if (column == Column.PROJECTS) {
                entries.put(column.key(), listing.projects().stream().map(YamlDocument::project).toList());
            } else if (column != Column.CONTACT_EMAIL || listing.withContact()) {
                List<String> values = listing.values(column);
                entries.put(column.key(), column.isList() ? values : values.isEmpty() ? null : values.getFirst());
            }
        }
        begin("\n");
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

    private void begin(String then) {
        if (!begun) {
            put(YamlListings.ROOT + ":" + then);
            begun = true;
        }
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
        begin(" []\n");
        out.close();
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
