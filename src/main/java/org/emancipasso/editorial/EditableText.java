package org.emancipasso.editorial;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A text that administrators may change.
 *
 * @param code {@code [a-z0-9.-]{1,80}}, unique and for good: it is stored
 * @param label where it is read, in French
 * @param group the heading under which it is listed, in French
 * @param standard Markdown, what is said unless somebody changed it; maybe empty
 * @param placeholders all that it may name in brackets
 */
public record EditableText(String code, String label, String group, String standard,
        List<Placeholder> placeholders) {

    /**
     * Something that the platform writes in the place of {@code [name]}.
     *
     * @param name letters, digits, spaces and hyphens
     * @param meaning what it is, in French
     * @param required whether the text must name it
     * @param value what stands there now; for a letter, in its example
     */
    public record Placeholder(String name, String meaning, boolean required, Supplier<String> value) {

        /** One that may be left out. */
        public static Placeholder optional(String name, String meaning, Supplier<String> value) {
            return new Placeholder(name, meaning, false, value);
        }
    }

    /** What its placeholders stand for now. */
    Map<String, String> values() {
        return placeholders.stream()
                .collect(Collectors.toMap(Placeholder::name, placeholder -> placeholder.value().get()));
    }
}
