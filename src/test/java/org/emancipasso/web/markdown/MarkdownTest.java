package org.emancipasso.web.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Forum forum = new Forum();

    @Test
    void headings_begin_below_those_of_the_page_and_skip_none() {
        assertEquals(List.of("h3", "h4", "h3"), read("## Un\n\n### Deux\n\n## Trois").body().children().stream()
                .map(Element::tagName).toList());
    }

    @Test
    void a_table_scrolls_in_a_box_of_its_own_that_a_keyboard_reaches() {
        Element box = read("| outil | version |\n|---|---:|\n| Nextcloud | 33 |")
                .expectFirst("div.scroller[tabindex=0]");
        assertEquals("33", box.expectFirst("table td:last-child").text());
    }

    @Test
    void code_is_as_typed_in_a_box_that_a_keyboard_reaches() {
        assertEquals("a <b> {c}", read("```java\na <b> {c}\n```").expectFirst("pre[tabindex=0] > code").text());
    }

    @Test
    void tasks_show_what_is_done_and_what_is_not() {
        assertEquals(List.of("☑ sauvegarder", "☐ déménager", "[lien]"),
                read("- [x] sauvegarder\n- [ ] déménager\n- [lien]").select("li").eachText());
    }

    @Test
    void what_is_struck_is_struck() {
        assertEquals("Zoom", read("~~Zoom~~ BBB").expectFirst("del").text());
    }

    @Test
    void addresses_are_links_without_being_marked() {
        assertEquals(List.of("https://framasoft.org/fr/", "http://www.april.org", "mailto:a@exemple.org"),
                read("https://framasoft.org/fr/, www.april.org et a@exemple.org.").select("a").eachAttr("href"));
    }

    @Test
    void a_link_gives_no_weight_and_no_hold_to_where_it_leads() {
        assertEquals("nofollow ugc noopener", read("[a](https://a.example)").expectFirst("a").attr("rel"));
    }

    @Test
    void addresses_of_our_own_become_paths() {
        assertEquals(Set.of("/prestataires?q=a", "https://nous.invalid.example/"),
                render("voir https://nous.invalid/prestataires?q=a et <https://nous.invalid.example/>").links());
    }

    @Test
    void links_to_neither_the_web_nor_a_mailbox_nor_ours_are_words() {
        assertEquals("<p>a b c d</p>",
                render("[a](ftp://x) [b](x.html) [c](//x.example) [d](javascript:x)").html().strip());
    }

    @Test
    void members_who_are_found_are_linked_and_told_apart_from_addresses_of_mail() {
        Rendered rendered = render(
                "Merci @Camille, @camille et @éloïse-d. ! @personne a@camille.fr `@camille` (@camille)");
        assertEquals(List.of("@camille", "@éloïse-d", "@camille"),
                Jsoup.parse(rendered.html()).select("a.mention").eachText());
        assertEquals(Set.of("camille", "éloïse-d"), rendered.mentions());
    }

    @Test
    void an_own_page_alone_in_a_paragraph_is_shown_as_a_card() {
        Element card = read("Voyez :\n\nhttps://nous.invalid/prestataires/1-nuage").expectFirst("aside.linked");
        assertEquals("Nuage & Cie <3 Hébergeur à Guéret", card.text());
        assertEquals("/prestataires/1-nuage", card.expectFirst("a").attr("href"));
    }

    @Test
    void a_page_that_is_not_there_to_be_shown_stays_a_link() {
        assertEquals("<p><a href=\"/forum/sujets/9\" rel=\"nofollow ugc noopener\">sujet</a></p>",
                render("[sujet](/forum/sujets/9)").html().strip());
    }

    @Test
    void a_quote_names_its_source_above_its_words() {
        Rendered rendered = render("> [Camille, message 12](/forum/messages/12)\n> les **mots**\n\nréponse");
        Element quote = Jsoup.parse(rendered.html()).expectFirst("blockquote");
        assertEquals(List.of("footer", "p"), quote.children().stream().map(Element::tagName).toList());
        assertEquals("Camille, message 12", quote.expectFirst("footer > cite > a[href=/forum/messages/12]").text());
        assertEquals("les mots", quote.expectFirst("p").text());
        assertEquals(Set.of("/forum/messages/12"), rendered.quoted());
    }

    @Test
    void a_quote_that_begins_with_another_link_has_no_source() {
        assertTrue(render("> [a](/prestataires)\n> mots").quoted().isEmpty());
        assertTrue(render("> [a](/forum/messages/1) mots").quoted().isEmpty());
    }

    @Test
    void a_picture_of_ours_is_drawn_when_it_is_near_and_opens_whole() {
        Element picture = read("![Une capture](/forum/pieces/1)").expectFirst("a[href=/forum/pieces/1] > img");
        assertEquals(
                Map.of("src", "/forum/pieces/1/petite", "alt", "Une capture", "width", "640", "height", "480",
                        "loading",
                        "lazy"),
                picture.attributes().asList().stream()
                        .collect(Collectors.toMap(attribute -> attribute.getKey(), attribute -> attribute.getValue())));
    }

    @Test
    void a_picture_of_others_is_a_link() {
        Document page = read("![Un chat](https://chats.example/1.png) ![](/forum/pieces/404)");
        assertTrue(page.select("img").isEmpty());
        assertEquals(List.of("Un chat", "/forum/pieces/404"), page.select("a").eachText());
    }

    @Test
    void html_is_shown_as_typed() {
        assertEquals("<b>gras</b>", read("<b>gras</b>").text());
    }

    @Test
    void what_a_text_names_is_asked_once_and_in_bounds() {
        render(IntStream.range(0, 5_000).mapToObj(n -> "@m" + n).collect(Collectors.joining(" ")));
        assertEquals(Reader.MOST_NAMED, forum.asked.get("members").size());
    }

    @Test
    void a_text_that_names_nothing_asks_nothing() {
        render("Bonjour, un [lien](https://a.example).");
        assertTrue(forum.asked.isEmpty());
    }

    @Test
    void the_words_alone_hold_no_mark() {
        assertEquals("Titre: un gras", render("# Titre\n\nun **gras**").text());
    }

    @Test
    void half_a_character_is_no_error() {
        assertFalse(render("a \ud800 b \u0000 \udc00\ud83d").html().isBlank());
    }

    private Document read(String markdown) {
        return Jsoup.parse(render(markdown).html());
    }

    private Rendered render(String markdown) {
        return Markdown.render(markdown, forum);
    }
}
