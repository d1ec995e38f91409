package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.emancipasso.web.FrenchDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.qute.TemplateInstance;

@Platform
class LegalControllerTest {

    private static final FrenchDate DAY = new FrenchDate(LocalDate.of(2026, 3, 1));
    private static final Imprint HOSTILE = new Imprint("<b>Asso</b>", "<i>1 rue</i>", "<u>01</u>", "\"><b>@x.fr",
            "<b>Camille</b>", "<b>W1</b>", "<b>Machines</b>", "<i>2 rue</i>", "<u>02</u>", "<b>@y.fr");

    private final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void every_page_leads_to_the_four_and_says_the_state_of_accessibility(EveryPage every) {
        List<String> links = browser.open(every.path()).texts("footer a");

        assertTrue(links.containsAll(List.of("Contact", "Mentions légales", "Confidentialité",
                "Accessibilité : non conforme")), links::toString);
    }

    @Test
    void the_legal_notice_says_who_publishes_and_who_hosts() {
        Page page = browser.open("/").follow("Mentions légales");

        assertEquals(List.of("Association d’exemple", "1 rue de l’Exemple, 00000 Exempleville", "00 00 00 00 00",
                "contact@example.org", "RNA W000000000", "Camille Exemple", "Hébergeur d’exemple",
                "2 rue de l’Exemple, 00000 Exempleville", "00 00 00 00 00"), page.texts("dd"));
    }

    @Test
    void a_publisher_without_a_registration_has_no_empty_line() {
        Imprint unregistered = new Imprint("Asso", "1 rue", "01", "a@x.fr", "Camille", null, "Machines", "2 rue", "02",
                "b@x.fr");

        assertFalse(LegalController.Templates.legalNotice(unregistered, DAY, "").render()
                .contains("Immatriculation"));
    }

    @Test
    void questions_about_data_go_to_their_own_address() {
        Page page = browser.open("/").follow("Confidentialité");

        assertEquals(List.of("mailto:donnees@example.org", "mailto:donnees@example.org"),
                page.document().select("main a[href^=mailto]").eachAttr("href"));
    }

    @Test
    void the_declaration_says_its_state_and_where_to_complain() {
        Page page = browser.open("/").follow("Accessibilité : non conforme");

        assertAll(() -> assertTrue(page.text().contains("est non conforme au référentiel"), page::text),
                () -> assertTrue(page.text().contains("Défenseur des droits, Libre réponse 71120"), page::text));
    }

    @Test
    void the_contact_page_gives_each_way_to_reach_us() {
        Page page = browser.open("/").follow("Contact");

        assertEquals(List.of("contact@example.org", "00 00 00 00 00",
                "Association d’exemple 1 rue de l’Exemple, 00000 Exempleville"), page.texts("aside dd"));
        assertEquals(List.of("tel:0000000000"), page.document().select("a[href^=tel]").eachAttr("href"));
    }

    @Test
    void each_page_says_when_its_words_changed() {
        for (String path : List.of("/mentions-legales", "/confidentialite", "/accessibilite", "/contact")) {
            assertEquals(List.of(LegalController.UPDATED.toString()),
                    browser.open(path).document().select("aside time").eachAttr("datetime"));
        }
    }

    @Test
    void a_setting_is_text_and_never_markup() {
        Stream<TemplateInstance> pages = Stream.of(LegalController.Templates.legalNotice(HOSTILE, DAY, ""),
                LegalController.Templates.privacy(HOSTILE, DAY, ""),
                LegalController.Templates.accessibility(HOSTILE, DAY, ""),
                LegalController.Templates.contact(HOSTILE, DAY, ""));

        pages.map(TemplateInstance::render).forEach(html -> {
            assertTrue(html.contains("&lt;"), html);
            assertFalse(html.matches("(?s).*<[biu]>.*"), html);
        });
    }
}
