package org.emancipasso.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What templates may not do. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Mail programs drop every style but the one within; nobody sees a letter on the site (docs/adr/0022). */
    private static final Path LETTERS = TEMPLATES.resolve("letters");
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>|\\sstyle=\"[^\"]*\"", Pattern.DOTALL);
    private static final Pattern UNESCAPED = Pattern.compile("\\.(raw|safe)\\b");
    private static final Pattern INLINE = Pattern
            .compile("\\son\\w+=|\\sstyle=|<style|<script(?![^>]* (src=|type=\"application/ld))");
    /** The one style in a page: the policy of that page knows it by its fingerprint. */
    private static final String FINGERPRINTED = "<style>{style.css}</style>";
    private static final Pattern WRITTEN_URL = Pattern.compile("(href|action|src|hx-get)=\"/");

    @TestFactory
    Stream<DynamicTest> no_template_opens_a_door() throws IOException {
        return templates().map(template -> DynamicTest.dynamicTest(TEMPLATES.relativize(template).toString(), () -> {
            String text = Files.readString(template);
            assertFalse(UNESCAPED.matcher(text).find(), "prints something unescaped");
            String known = template.startsWith(LETTERS)
                    ? STYLE.matcher(text).replaceAll("")
                    : text.replace(FINGERPRINTED, "");
            assertFalse(INLINE.matcher(known).find(),
                    "has an inline script, style or handler");
            assertFalse(WRITTEN_URL.matcher(text).find(), "writes a URL instead of asking the routes");
        }));
    }

    @Test
    void no_sentence_is_written_in_a_template() throws IOException {
        Pattern markup = Pattern.compile("<[^>]*>|\\{[^}]*\\}", Pattern.DOTALL);
        List<String> words = templates().flatMap(template -> markup
                .matcher(STYLE.matcher(read(template)).replaceAll("")).replaceAll(" ").lines())
                .map(String::strip).filter(line -> Pattern.compile("\\p{L}{3,}").matcher(line).find()).toList();

        assertEquals(List.of(), words);
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }
}
