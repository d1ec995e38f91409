package org.emancipasso.web.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.emancipasso.web.markdown.Parts.Known;
import org.jsoup.nodes.Entities;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** From a text to what is shown: CommonMark 0.31.2 with tables, strikethrough and bare addresses, then an allow-list. */
final class Rendering {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(), AutolinkExtension.create());
    static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(Bounds.DEEPEST)
            .maxInlineNesting(Bounds.DEEPEST).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP).build();
    /** What scrolls sideways is reached by keyboard. */
    private static final AttributeProvider REACHED = (_, tag, attributes) -> {
        if ("pre".equals(tag)) {
            attributes.put("tabindex", "0");
        }
    };

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern OUR_PATH = Pattern.compile("/(?![/\\\\]).*");
    /** What is not named here does not come out. Links may only be http, https or mailto, pictures only ours. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "footer", "cite", "ul",
                    "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "h3", "h4", "h5", "h6", "a", "img", "div",
                    "aside")
            .allowAttributes("href").onElements("a")
            .allowAttributes("class").matching(true, "mention").onElements("a")
            .allowAttributes("class").matching(true, "linked").onElements("aside")
            .allowAttributes("class").matching(true, "scroller").onElements("div")
            .allowAttributes("class").matching(true, "as-typed").onElements("p")
            .allowAttributes("tabindex").matching(true, "0").onElements("div", "pre")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .allowAttributes("src").matching(OUR_PATH).onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("loading").matching(true, "lazy").onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowStandardUrlProtocols().requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private Rendering() {
    }

    static Rendered of(String markdown, References references) {
        if (!Bounds.hold(markdown)) {
            return asTyped(markdown);
        }
        Node document = PARSER.parse(markdown);
        if (!Bounds.hold(document)) {
            return asTyped(markdown);
        }
        String text = words(document);
        Reader reader = Reader.of(document, references);
        Known known = new Known(answers(reader.handles, references::members),
                answers(reader.cards, references::cards), answers(reader.pictures, references::pictures));
        String html = html(known).render(document);
        return new Rendered(safe(html), text, reader.links, known.members().keySet(), reader.quoted);
    }

    /** The handles in words of one's own, as they were written; those that HTML shows, quotes left out. */
    static Set<String> called(String markdown) {
        if (!Bounds.hold(markdown)) {
            return Set.of();
        }
        Node document = PARSER.parse(markdown);
        return Bounds.hold(document) ? Reader.of(document, References.NONE).called : Set.of();
    }

    /** The words of a part, on one line. */
    static String words(Node node) {
        return TEXT.render(node).strip();
    }

    /** The last step of whatever becomes HTML. */
    static String safe(String html) {
        return POLICY.sanitize(html);
    }

    private static HtmlRenderer html(Known known) {
        return HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).percentEncodeUrls(true)
                .attributeProviderFactory(_ -> REACHED)
                .nodeRendererFactory(context -> new Parts.Writer(context, known)).build();
    }

    private static Rendered asTyped(String markdown) {
        return new Rendered(safe("<p class=\"as-typed\">" + Entities.escape(markdown) + "</p>"), markdown, Set.of(),
                Set.of(), Set.of());
    }

    private static <T> Map<String, T> answers(Set<String> asked, Function<Set<String>, Map<String, T>> question) {
        return asked.isEmpty()
                ? Map.of()
                : question.apply(Set.copyOf(asked)).entrySet().stream()
                        .filter(answer -> asked.contains(answer.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
