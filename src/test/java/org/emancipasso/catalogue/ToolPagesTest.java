package org.emancipasso.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.json.JsonObject;

/** Choosing a free tool, as a visitor does. */
@Platform
class ToolPagesTest {

    private final Browser visitor = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @Test
    void from_an_alternative_to_somebody_who_practises_it_in_three_clicks() {
        Page alternative = visitor.open("/outils/alternatives").follow(DemonstrationContent.LEFT);
        assertEquals("Alternative à Google Drive", alternative.texts("h1").getFirst());
        assertTrue(alternative.texts(".words a").contains("Ranger et partager des fichiers"));
        assertTrue(alternative.text().contains("Ce qui change : Les dossiers se partagent un par un"));

        Page tool = alternative.follow("Nextcloud");
        String provider = tool.texts("section[aria-labelledby=aide] h3 a").getFirst();
        Page listing = tool.follow(provider);

        assertEquals(provider, listing.texts("h1").getFirst());
        assertTrue(listing.texts("section[aria-labelledby=outils] a").contains("Nextcloud"));
    }

    @Test
    void a_page_says_what_a_tool_is_and_who_speaks_of_it() {
        Page page = visitor.open(TestTools.path("nextcloud"));
        JsonObject data = new JsonObject(page.document().select("script[type=application/ld+json]").html());
        Document card = Jsoup.parse(page.document().select("textarea").text());

        assertAll(() -> assertEquals(List.of("Google Agenda", "Google Drive"),
                page.texts("aside a[href*=alternative-a]").stream().filter(name -> name.contains("Google A")
                        || name.contains("Google D")).toList()),
                () -> assertEquals("SoftwareApplication", data.getString("@type")),
                () -> assertEquals("https://spdx.org/licenses/AGPL-3.0-or-later.html", data.getString("license")),
                () -> assertFalse(page.texts("section[aria-labelledby=projets] h3").isEmpty()),
                () -> assertFalse(page.texts("section[aria-labelledby=conversations] h3").isEmpty()),
                () -> assertEquals(List.of(DemonstrationContent.RESOURCE),
                        page.texts("section[aria-labelledby=ressources] h3")),
                () -> assertTrue(page.document().select("a[href=/prestataires?outil=nextcloud]").size() == 1),
                () -> assertEquals("Nextcloud", card.select("h3 a").text()),
                () -> assertEquals(List.of(), card.select("[src], script, style, link, img").eachAttr("src")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"alternative à google drive|Nextcloud", "nexcloud|Nextcloud",
            "next cloud|Nextcloud", "garradin|Paheko", "sondage|Framadate", "remplacer doodle|Framadate",
            "utilisateur·rices d’un wiki|YesWiki", "gerer les adhesions|Paheko"})
    void words_find_a_tool(String words, String tool) {
        Page found = visitor
                .open("/outils?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));

        assertTrue(found.names().contains(tool), () -> found.names().toString());
        assertTrue(found.text().contains("Compris comme"));
    }

    @Test
    void filters_narrow_and_are_taken_off() {
        Page page = visitor.open("/outils?besoin=visio&quitter=zoom&couleur=bleu");

        assertEquals(List.of("BigBlueButton", "Jitsi Meet"), page.names());
        assertTrue(page.text().contains("« couleur » n’est pas connu ici"));
        assertEquals(3, page.document().select(".chips a").size());
    }

    @Test
    void lists_show_described_tools_only() {
        List<String> letters = visitor.open("/outils/a-z").texts(".index a");

        assertEquals(DemonstrationContent.TOOLS, letters.size());
        // A provider practises it; nobody described it.
        assertFalse(letters.contains("Kiwix"));
        assertEquals(0, visitor.open("/outils?q=kiwix").document().select(".results a:containsOwn(Kiwix)").size());
        assertEquals(404, visitor.open("/api/v1/tools/kiwix").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/outils/999999999", "/outils/categories/rien", "/outils/alternative-a/rien"})
    void what_is_not_there_is_not_found(String path) {
        assertEquals(404, visitor.open(path).status());
    }

    @Test
    void an_old_name_leads_to_the_page() {
        String path = TestTools.path("grist");

        assertTrue(visitor.open(path.replaceFirst("-.*", "-vieux-nom")).sentOnTo(path));
    }

    @Test
    void a_search_elsewhere_knows_what_replaces_what_one_leaves() {
        String understood = visitor.open("/prestataires?q=quitter+lastpass").texts(".understood").getFirst();

        assertTrue(understood.contains("vaultwarden"), understood);
        assertFalse(visitor.open("/prestataires?q=vaultwarden").texts(".understood").getFirst().contains("lastpass"));
    }

    @Test
    void whoever_speaks_for_a_proven_organisation_says_that_it_uses_a_tool() {
        String path = TestTools.path("wekan");
        Browser ada = People.member("ada-outils");
        assertEquals(0, ada.open(path).document().select("form[action$=usage]").size());
        long house = Houses.speaking(ada, "ada-outils", "Les Tréteaux d’essai", "treteaux-essai.org");

        Page said = TestTools.press(form(ada.open(path)), "utilise", "oui");
        assertTrue(said.texts("section[aria-labelledby=utilisent] li")
                .contains("Les Tréteaux d’essai (treteaux-essai.org)"));
        Page again = TestTools.press(form(ada.open(path)), "utilise", "non");
        assertEquals(List.of(), again.texts("section[aria-labelledby=utilisent] li"));

        Browser other = People.member("autre-outils");
        String token = other.open("/compte/organisations/creer").document().expectFirst("[name=jeton]").val();
        assertEquals(404, other.post(path.replaceFirst("-.*", "/usage"),
                "utilise=oui&organisation=" + house + "&jeton=" + token).status());
    }

    @Test
    void programs_read_the_same() {
        JsonObject found = new JsonObject(visitor.open("/api/v1/tools?quitter=zoom").response().body());
        JsonObject one = new JsonObject(visitor.open("/api/v1/tools/etherpad").response().body());

        assertAll(() -> assertEquals(2, found.getInteger("total")),
                () -> assertEquals("https://etherpad.org/", one.getString("website")),
                () -> assertEquals("google-docs", one.getJsonArray("replaces").getJsonObject(0).getString("code")),
                () -> assertEquals(400, visitor.open("/api/v1/tools?besoin=rien").status()),
                () -> assertTrue(visitor.open("/outils.atom").response().body().contains("<title>Nextcloud</title>")));
    }

    @Test
    void a_search_engine_knows_the_pages() {
        String map = visitor.open("/sitemap.xml").response().body();

        assertTrue(Stream.of("/outils</loc>", "/outils/categories/fichiers", "/outils/alternative-a/google-drive",
                TestTools.path("nextcloud")).allMatch(map::contains));
    }

    private static Form form(Page page) {
        return new Form(page.browser(),
                (org.jsoup.nodes.FormElement) page.document().expectFirst("form[action$=usage]"));
    }
}
