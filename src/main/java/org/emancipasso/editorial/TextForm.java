package org.emancipasso.editorial;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emancipasso.editorial.EditableText.Placeholder;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was typed.
 *
 * @param base id of the version that whoever writes has seen
 */
record TextForm(String text, String reason, String base) {

    static final int LONGEST = 5_000;

    private static final int LONGEST_REASON = 300;
    private static final Pattern NAMED = Pattern.compile("\\[([\\p{L}\\d][\\p{L}\\d -]{0,40})]");

    static TextForm of(@Nullable String text, @Nullable String reason, @Nullable String base) {
        return new TextForm(text == null
                ? ""
                : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]", " ")
                        .strip(),
                reason == null ? "" : reason.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip(),
                base == null ? "" : base);
    }

    /** The same, having seen what somebody else made of the text. */
    TextForm at(long other) {
        return new TextForm(text, reason, Long.toString(other));
    }

    /** The version as a number; of none when it is none. */
    long number() {
        return base.matches("[0-9]{1,18}") ? Long.parseLong(base) : -1;
    }

    /** What is wrong with the text; empty when nothing is. */
    String problem(EditableText of, EditorialMessages say) {
        if (text.length() > LONGEST) {
            return say.tooLong(LONGEST);
        }
        Set<String> known = of.placeholders().stream().map(Placeholder::name).collect(Collectors.toSet());
        // As it is read: what became a link is no placeholder any more.
        Set<String> named = NAMED.matcher(Markdown.text(text)).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String unknown = named.stream().filter(name -> !known.contains(name)).map(name -> "[" + name + "]")
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            return say.unknownPlaceholder(unknown, known.stream().sorted().map(name -> "[" + name + "]")
                    .collect(Collectors.joining(", ")));
        }
        String missing = of.placeholders().stream()
                .filter(placeholder -> placeholder.required() && !named.contains(placeholder.name()))
                .map(placeholder -> "[" + placeholder.name() + "]").collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : say.missingPlaceholder(missing);
    }

    /** What is wrong with the reason; empty when nothing is. */
    String reasonProblem(EditorialMessages say) {
        return reason.isEmpty() || reason.length() > LONGEST_REASON ? say.reasonProblem(LONGEST_REASON) : "";
    }
}
