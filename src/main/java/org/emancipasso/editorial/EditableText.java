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
 * @param part of what it is a part, and which
 * @param standard Markdown, what is said unless somebody changed it; maybe empty
 * @param placeholders all that it may name in brackets
 */
public record EditableText(String code, String label, String group, Part part, String standard,
        List<Placeholder> placeholders) {

    /**
     * A text among the several of one page or letter, which are listed on one line.
     *
     * @param whole the page or letter, in French
     * @param name which of its texts this is, in French
     */
    public record Part(String whole, String name) {}

    /** One that stands alone. */
    public static EditableText alone(String code, String label, String group, String standard,
            List<Placeholder> placeholders) {
        return new EditableText(code, label, group, new Part(label, label), standard, placeholders);
    }

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
