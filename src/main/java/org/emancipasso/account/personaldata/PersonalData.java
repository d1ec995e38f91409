package org.emancipasso.account.personaldata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/** What the features write down of one member, section by section. */
public final class PersonalData {

    private final List<Section> sections = new ArrayList<>();
    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    private String holder = "";

    /**
     * Some facts of one kind.
     *
     * @param holder who wrote it down
     * @param title French
     */
    public record Section(String holder, String title, List<Row> rows) {}

    /**
     * Facts that belong together.
     *
     * @param facts by what they are, in French: text, numbers, booleans, instants, lists of text
     */
    public record Row(Map<String, Object> facts) {

        /** Nothing yet. */
        public static Row empty() {
            return new Row(new LinkedHashMap<>());
        }

        /** One fact more; none when it is not known, or empty. */
        public Row with(String label, @Nullable Object value) {
            if (value != null && !"".equals(value) && !(value instanceof Collection<?> many && many.isEmpty())) {
                facts.put(label, value);
            }
            return this;
        }
    }

    /** Adds a section; one without rows says that nothing is kept. */
    public void section(String title, List<Row> rows) {
        sections.add(new Section(holder, title, List.copyOf(rows)));
    }

    /** Adds a file; its name is made harmless, and another one when it is taken. */
    public void file(String name, byte[] content) {
        String safe = FileNames.safe(name);
        String free = safe;
        for (int number = 2; files.containsKey(free); number++) {
            free = number + "-" + safe;
        }
        files.put(free, content.clone());
    }

    /** Who writes from now on. */
    void writtenBy(String name) {
        holder = name;
    }

    /** All that was written down. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    SequencedMap<String, byte[]> files() {
        return files;
    }
}
