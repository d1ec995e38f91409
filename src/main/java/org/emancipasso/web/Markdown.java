package org.emancipasso.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import io.quarkus.qute.RawString;

/** Text that people write: Markdown in, safe HTML or plain text out. */
public final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP).build();

    /** An allow-list: what is not named here does not come out. Links may only be http, https or mailto. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "table",
                    "thead",
                    "tbody", "tr", "th", "td", "h3", "h4", "h5", "h6", "a")
            .allowElements((name, _) -> "h" + Math.min(6, name.charAt(1) - '0' + 2), "h1", "h2")
            .allowAttributes("href").onElements("a")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,9}")).onElements("ol")
            .allowStandardUrlProtocols().requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([^\\[\\]]{1,60})]");

    private Markdown() {
    }

    /** Safe HTML for a page; headings begin at {@code h3}, images and raw HTML are left out. */
    public static RawString html(@Nullable String markdown) {
        return new RawString(markdown == null ? "" : POLICY.sanitize(HTML.render(PARSER.parse(markdown))));
    }

    /** What {@link #html} made before, and a feature kept. */
    public static RawString kept(String html) {
        return new RawString(html);
    }

    /**
     * The same with each {@code [name]} that is known replaced, once the rest is HTML: what stands there is text, and neither
     * Markdown nor a template.
     */
    public static RawString html(String markdown, Map<String, String> words) {
        return new RawString(filled(html(markdown).getValue(), words, Markdown::escaped));
    }

    /** The same with the style that mail programs want. */
    public static RawString letter(String markdown, Map<String, String> words) {
        return new RawString(html(markdown, words).getValue().replace("<p>", "<p style=\"margin: 0 0 16px;\">"));
    }

    /** Plain text with each {@code [name]} that is known replaced. */
    public static String filled(String text, Map<String, String> words) {
        return filled(text, words, word -> word);
    }

    private static String filled(String text, Map<String, String> words, UnaryOperator<String> as) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                Optional.ofNullable(words.get(found.group(1))).map(as).orElse(found.group())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    /** The words alone, on one line. */
    public static String text(@Nullable String markdown) {
        if (markdown == null) {
            return "";
        }
        Node document = PARSER.parse(markdown);
        return TEXT.render(document).strip();
    }
}
