package org.emancipasso.web.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.emancipasso.testing.Html;
import org.emancipasso.web.markdown.Examples.Example;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The 652 examples of CommonMark 0.31.2. */
class CommonMarkTest {

    /** Addresses that are links with us without brackets around them. */
    private static final Set<Integer> BARE_ADDRESSES = Set.of(602, 606, 608, 611, 612);
    private static final Set<String> ALLOWED = Set.of("p", "br", "hr", "em", "strong", "del", "code", "pre",
            "blockquote",
            "ul", "ol", "li", "div", "table", "thead", "tbody", "tr", "th", "td", "h3", "h4", "h5", "h6", "a");

    private final List<Example> examples = Examples.ofTheSpecification();

    @Test
    void our_grammar_reads_them_as_the_specification_does() {
        HtmlRenderer plain = HtmlRenderer.builder().percentEncodeUrls(true).extensions(List.of(TablesExtension.create(),
                StrikethroughExtension.create(), AutolinkExtension.create())).build();
        assertEquals(652, examples.size());
        assertEquals(BARE_ADDRESSES, IntStream.rangeClosed(1, examples.size())
                .filter(number -> !plain.render(Rendering.PARSER.parse(examples.get(number - 1).markdown()))
                        .equals(examples.get(number - 1).html()))
                .boxed().collect(Collectors.toSet()));
    }

    @Test
    void nothing_but_what_is_allowed_comes_out_of_them() {
        assertEquals(Set.of(), examples.stream().flatMap(example -> Jsoup.parseBodyFragment(html(example)).body()
                .select("*").stream().skip(1).map(Element::tagName))
                .filter(tag -> !ALLOWED.contains(tag)).collect(Collectors.toSet()));
    }

    @Test
    void what_they_become_is_valid() {
        String page = "<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><h1>x</h1>"
                + examples.stream()
                        .map(example -> "<section><h2>x</h2>" + html(example).replace(" />", ">") + "</section>")
                        .collect(Collectors.joining())
                + "</body></html>";
        // One of them links to « https://../ », and together they are in no language.
        assertEquals(List.of(), Html.problems(page).stream()
                .filter(problem -> !problem.contains("“https://../”") && !problem.contains("appears to be written in"))
                .toList());
    }

    private static String html(Example example) {
        return Markdown.html(example.markdown()).getValue();
    }
}
