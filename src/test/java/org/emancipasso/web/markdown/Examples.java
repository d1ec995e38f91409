package org.emancipasso.web.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of others (src/test/resources/markdown). */
final class Examples {

    private static final Pattern EXAMPLE = Pattern
            .compile("(?m)^`{32} example\\n([\\s\\S]*?)^\\.\\n([\\s\\S]*?)^`{32}$");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Examples() {
    }

    record Example(String markdown, String html) {}

    /** Those of the CommonMark specification, in its order. */
    static List<Example> ofTheSpecification() {
        return EXAMPLE.matcher(read("commonmark-spec.txt")).results()
                .map(found -> new Example(found.group(1).replace('→', '\t'), found.group(2).replace('→', '\t')))
                .toList();
    }

    /** Those that try to run a script, or to have a browser ask a stranger. */
    static List<String> ofScripts() {
        String texts = CHARACTER.matcher(read("scripts.txt").replaceFirst("(#.*\n)+", ""))
                .replaceAll(found -> Matcher
                        .quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        return Arrays.stream(texts.split("\n%%\n")).toList();
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("/markdown/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
