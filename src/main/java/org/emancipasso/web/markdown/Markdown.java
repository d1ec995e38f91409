package org.emancipasso.web.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

/** Text that people write: Markdown in, safe HTML or plain text out. */
public final class Markdown {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([^\\[\\]]{1,60})]");

    private Markdown() {
    }

    /** What a text says, with what it names on this site. Never fails: what cannot be read as Markdown is shown as typed. */
    public static Rendered render(String markdown, References references) {
        return Rendering.of(markdown, references);
    }

    /** Safe HTML for a page; headings begin at {@code h3}, raw HTML is shown as typed, pictures are links. */
    public static RawString html(@Nullable String markdown) {
        return new RawString(markdown == null ? "" : render(markdown, References.NONE).html());
    }

    /** What {@link #render} made, and was kept since. Nothing else may come here. */
    public static RawString kept(String html) {
        return new RawString(html);
    }

    /**
     * The same with each {@code [name]} that is known replaced, once the rest is HTML: what stands there is text, and neither
     * Markdown nor a template.
     */
    public static RawString html(String markdown, Map<String, String> words) {
        return new RawString(filled(html(markdown).getValue(), words, Entities::escape));
    }

    /** The same with the style that mail programs want. */
    public static RawString letter(String markdown, Map<String, String> words) {
        return new RawString(html(markdown, words).getValue().replace("<p>", "<p style=\"margin: 0 0 16px;\">"));
    }

    /**
     * The same for a copy that opens without network: links lead to the site, where pictures stay.
     *
     * @param address where it is on the site
     */
    public static RawString carriedAway(RawString html, String address) {
        Document text = Jsoup.parseBodyFragment(html.getValue(), address);
        text.outputSettings().prettyPrint(false);
        text.select("img").remove();
        text.select("a").forEach(link -> link.attr("href", link.absUrl("href")));
        return new RawString(text.body().html());
    }

    /** Plain text with each {@code [name]} that is known replaced. */
    public static String filled(String text, Map<String, String> words) {
        return filled(text, words, word -> word);
    }

    private static String filled(String text, Map<String, String> words, UnaryOperator<String> as) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                Optional.ofNullable(words.get(found.group(1))).map(as).orElse(found.group())));
    }

    /** Whom a text calls: handles as they were written, without {@code @}, in their order; not those in quotes nor in code. */
    public static Set<String> called(String markdown) {
        return Rendering.called(markdown);
    }

    /** The words alone, on one line. */
    public static String text(@Nullable String markdown) {
        return markdown == null ? "" : render(markdown, References.NONE).text();
    }
}
