package org.emancipasso.web.markdown;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.emancipasso.web.markdown.References.Card;
import org.emancipasso.web.markdown.References.Picture;

/** What CommonMark does not know: what a text names on this site, and a box for what is wider than the page. */
final class Parts {

    private Parts() {
    }

    /** « @handle » */
    static final class Mention extends CustomNode {
        private final String handle;

        Mention(String handle) {
            this.handle = handle;
        }
    }

    /** Around a paragraph that is nothing but a link to a page of ours. */
    static final class LinkCard extends CustomBlock {
        private final String path;

        LinkCard(String path) {
            this.path = path;
        }
    }

    /** A picture of ours. */
    static final class Pictured extends CustomNode {
        private final String path;
        private final String words;
        private final String caption;
        private final boolean isInLink;

        /** @param caption what stands there when it cannot be shown */
        Pictured(String path, String words, String caption, boolean isInLink) {
            this.path = path;
            this.words = words;
            this.caption = caption;
            this.isInLink = isInLink;
        }
    }

    /** Around the link to what is quoted. */
    static final class Source extends CustomBlock {
    }

    /** Around a table: it scrolls there, by keyboard too. */
    static final class Wide extends CustomBlock {
    }

    /** What the site answered about them, for one text. */
    record Known(Map<String, String> members, Map<String, Card> cards, Map<String, Picture> pictures) {}

    /** Writes them. */
    static final class Writer implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;
        private final Known known;

        Writer(HtmlNodeRendererContext context, Known known) {
            this.context = context;
            html = context.getWriter();
            this.known = known;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Mention.class, LinkCard.class, Pictured.class, Source.class, Wide.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Mention mention -> write(mention);
                case LinkCard card -> write(card);
                case Pictured picture -> write(picture);
                case Source _ -> around(node, "<footer><cite>", "</cite></footer>");
                default -> around(node, "<div class=\"scroller\" tabindex=\"0\">", "</div>");
            }
        }

        private void write(Mention mention) {
            String path = known.members.get(mention.handle);
            if (path == null) {
                html.text("@" + mention.handle);
            } else {
                link(path, Map.of("class", "mention"), "@" + mention.handle);
            }
        }

        private void write(LinkCard link) {
            Card card = known.cards.get(link.path);
            if (card == null) {
                children(link);
                return;
            }
            html.line();
            html.tag("aside", Map.of("class", "linked"));
            link(link.path, Map.of(), card.title());
            if (!card.text().isBlank()) {
                html.tag("p");
                html.text(card.text());
                html.tag("/p");
            }
            html.tag("/aside");
            html.line();
        }

        private void write(Pictured pictured) {
            Picture picture = known.pictures.get(pictured.path);
            if (picture == null && pictured.isInLink) {
                html.text(pictured.caption);
            } else if (picture == null) {
                link(pictured.path, Map.of(), pictured.caption);
            } else {
                if (!pictured.isInLink) {
                    html.tag("a", Map.of("href", context.encodeUrl(pictured.path)));
                }
                html.tag("img", Map.of("src", context.encodeUrl(picture.source()), "alt", pictured.words, "width",
                        Integer.toString(picture.width()), "height", Integer.toString(picture.height()), "loading",
                        "lazy"));
                if (!pictured.isInLink) {
                    html.tag("/a");
                }
            }
        }

        private void link(String path, Map<String, String> attributes, String words) {
            Map<String, String> all = new TreeMap<>(attributes);
            all.put("href", context.encodeUrl(path));
            html.tag("a", all);
            html.text(words);
            html.tag("/a");
        }

        private void around(Node node, String before, String after) {
            html.line();
            html.raw(before);
            children(node);
            html.raw(after);
            html.line();
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
