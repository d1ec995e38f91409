package org.emancipasso.web.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Texts made to be slow, deep or long once shown: as long as a text may be, and longer. */
class BombsTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int LONGEST_HTML = 1_200_000;
    private static final int TOO_LONG = 100_000;

    /** Repeated to the end: what opens and never closes, what closes and never opened, what is many small things. */
    private static final List<String> REPEATED = List.of(">", "> ", "> - ", "- ", "  - ", "1. ", "* * ", "[", "]", "![",
            "[a](", "[](", "![[]()", "[a][a] ", "[a]: b\n", "[a]: <b", "[^a]", "*", "_", "*_", "*a_ ", "**a *a ",
            "a**b",
            "a**b_c*", "~a~~b~~~", "~~a ", "*a**b***c*", "`", "a``b```c`", "<", "<a ", "<a@b.c> ", "<!--", "<?",
            "<![CDATA[",
            "<x y='", "</", "&", "&#", "&amp;", "&ngE;", "\\", "\"", "|", "|a\n|-\n", "||\n", "\n", "\t", "# ",
            "====\n",
            "```\n", "http://a ", "www.", "xx@xx.xx,", "@a ", "@", "@a.", "(", "[(", "- [ ] a\n", "<div>\n", "\u0000",
            "\ud800", "{", "{{", "![a](/forum/pieces/1)", "https://nous.invalid/prestataires/1-nuage\n\n");

    private static Map<String, String> bombs(int length) {
        Map<String, String> bombs = new TreeMap<>(REPEATED.stream().collect(Collectors.toMap(unit -> unit,
                unit -> unit.repeat(length / unit.length()))));
        bombs.put("quotes like a saw", IntStream.range(0, length / 200).mapToObj(n -> "> ".repeat(n % 190) + "a\n")
                .collect(Collectors.joining()));
        bombs.put("lists, each in the one before", IntStream.range(0, 240).mapToObj(n -> "  ".repeat(n) + "- a\n")
                .collect(Collectors.joining()));
        bombs.put("ever longer ticks", Stream.iterate(1, n -> n + 1).limit((long) Math.sqrt(2.0 * length) - 2)
                .map(n -> "`".repeat(n) + "a").collect(Collectors.joining()));
        bombs.put("brackets in brackets", "[".repeat(length / 5) + "a" + "](b)".repeat(length / 5 - 1));
        bombs.put("pictures in pictures", "![".repeat(length / 6) + "a" + "](b)".repeat(length / 6 - 1));
        bombs.put("emphasis in emphasis", "*_".repeat(length / 5) + "a" + "_*".repeat(length / 5));
        bombs.put("a long address used often",
                "[a]: /" + "u".repeat(length / 2) + "\n\n" + "[a]".repeat(length / 6 - 5));
        bombs.put("ten thousand columns",
                "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|a\n".repeat(6_000));
        bombs.put("short rows of a wide table",
                "|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n" + "|a|\n".repeat((length - 1_300) / 4));
        bombs.put("many wide tables", ("|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n" + "|a|\n".repeat(290) + "\n")
                .repeat(length / 1_600));
        bombs.put("a wide table that only seems to end",
                "|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n|\u2003\n\u2003\n"
                        + "|a|\n".repeat((length - 1_300) / 4));
        bombs.put("a title that never ends", "[a]: b\n\"" + "c\n".repeat(length / 2 - 5));
        return bombs;
    }

    @Test
    void none_takes_more_than_a_second_or_fills_the_memory() {
        Forum forum = new Forum();
        List<String> slow = Stream.of(Bounds.LONGEST, TOO_LONG).flatMap(length -> bombs(length).entrySet().stream())
                .flatMap(bomb -> {
                    // Of this thread alone: other tests run meanwhile.
                    long begun = THREADS.getCurrentThreadCpuTime();
                    Rendered rendered = Markdown.render(bomb.getValue(), forum);
                    Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
                    return took.compareTo(PATIENCE) > 0 || rendered.html().length() > LONGEST_HTML
                            ? Stream.of(bomb.getKey() + " " + took + " " + rendered.html().length())
                            : Stream.empty();
                }).toList();
        assertEquals(List.of(), slow);
    }

    @Test
    void a_text_beyond_the_bounds_is_shown_as_typed() {
        String text = "**a** <b>\n".repeat(10_000);
        assertEquals(text.strip(),
                Jsoup.parse(Markdown.html(text).getValue()).expectFirst("p.as-typed").wholeText().strip());
    }

    @Test
    void an_honest_long_text_keeps_its_form() {
        String line = "Voici *comment* nous avons **déménagé** [nos données](https://a.example), avec `rsync -a a_b c_d`.\n";
        String table = "| a | b | c | d |\n|---|---|---|---|\n" + "| 1 | 2 | 3 | 4 |\n".repeat(500);
        String html = Markdown.html((line.repeat(10) + "\n").repeat(40) + table).getValue();
        assertTrue(html.contains("<em>comment</em>") && html.contains("<td>4</td>"));
    }
}
