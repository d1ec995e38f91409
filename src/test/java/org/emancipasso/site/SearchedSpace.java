package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A space that is searched, and what the demonstration content has in it. */
enum SearchedSpace {

    LISTINGS("providers", "name", true), TOPICS("forum", "title", false), RESOURCES("library", "title", true), TOOLS(
            "tools", "name", false);

    private final List<String> names;
    private final boolean isShuffled;

    SearchedSpace(String file, String key, boolean isShuffled) {
        Pattern name = Pattern.compile("^    " + key + ": \"?(.*?)\"?$", Pattern.MULTILINE);
        try {
            names = name.matcher(Files.readString(Path.of("demo/" + file + ".yaml"))).results()
                    .map(found -> plain(found.group(1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.isShuffled = isShuffled;
    }

    /** Whether what is equally relevant changes places from day to day. */
    boolean isShuffled() {
        return isShuffled;
    }

    /** Without what other tests left. */
    List<String> ofDemonstration(List<String> found) {
        return found.stream().map(SearchedSpace::plain).filter(names::contains).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Z}", " ");
    }

    /** The whole name that some words of it stand for. */
    String named(String words) {
        List<String> found = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))).toList();
        assertEquals(1, found.size(), () -> words + " is " + found);
        return found.getFirst();
    }
}
