package org.emancipasso.forum.mailin;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a mail says that is HTML only, as lines. What it quotes is left out where programs mark it. */
final class HtmlText implements NodeVisitor {

    /** Simple ones only: what asks for neighbours takes the square of their number. */
    private static final String QUOTED = "head, style, script, title, blockquote[type=cite], .gmail_quote, .gmail_attr, "
            + ".moz-cite-prefix, .yahoo_quoted, .protonmail_quote, .gmail_signature, .moz-signature, "
            + ".protonmail_signature_block";
    /** After one of these, all is what Outlook quotes. */
    private static final Set<String> ENDS = Set.of("appendonsend", "divRplyFwdMsg");
    private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "li", "tr", "table", "h1", "h2", "h3",
            "h4", "h5", "h6", "blockquote", "pre", "hr", "section", "article");

    private final StringBuilder text = new StringBuilder();
    private boolean isOver;

    private HtmlText() {
    }

    /** Paragraphs are apart by an empty line; links and lists are written in Markdown. */
    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(QUOTED).remove();
        HtmlText lines = new HtmlText();
        page.body().traverse(lines);
        return lines.text.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        isOver = isOver || node instanceof Element end && ENDS.contains(end.id());
        if (isOver) {
            return;
        }
        if (node instanceof TextNode words) {
            String said = words.getWholeText().replaceAll("[\\s\u00a0]+", " ");
            text.append(isAtStart() ? said.stripLeading() : said);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "li" -> newLine().append("- ");
                case "p" -> newLine().append(text.isEmpty() ? "" : "\n");
                case "a" -> text.append(isLink(element) ? "[" : "");
                default -> {
                    if (BLOCKS.contains(element.normalName())) {
                        newLine();
                    }
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!isOver && node instanceof Element element) {
            if (isLink(element)) {
                text.append("](").append(element.attr("href").strip()).append(')');
            } else if (element.normalName().equals("p")) {
                newLine().append('\n');
            } else if (BLOCKS.contains(element.normalName())) {
                newLine();
            }
        }
    }

    private StringBuilder newLine() {
        return isAtStart() ? text : text.append('\n');
    }

    private boolean isAtStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** One whose words say something else than where it leads. */
    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.attr("href").strip().matches("https?://[^\\s()<>]{1,2000}")
                && element.childrenSize() == 0 && element.hasText()
                && !element.text().matches("https?://.*|.*[\\[\\]].*");
    }
}
