package org.emancipasso.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people find in the library, and how they come there. */
@Platform
class LibrarySearchTest {

    private final Browser browser = new Browser();

    @BeforeAll
    static void awaitIndex() {
        TestItems.awaitIndex();
    }

    @Test
    void shows_all_of_it_the_latest_first() {
        Page page = browser.open("/ressources");

        assertAll(() -> assertEquals(DemonstrationContent.RESOURCES, page.total()),
                () -> assertEquals(LibraryCriteria.PAGE_SIZE, page.names().size()),
                () -> assertEquals(200, page.follow("Page suivante").status()));
    }

    /** Ticking boxes of the form as rendered, a guide on a need and of a level is two choices away. */
    @Test
    void finds_a_guide_by_need_and_level() {
        Page page = browser.open("/ressources").form("recherche").tick("Apprendre à se servir des outils")
                .tick("Pour débuter").tick("Guide").submit();

        assertAll(() -> assertTrue(page.names().contains("La documentation des services Framasoft"), page::text),
                () -> assertFalse(page.names().contains(DemonstrationContent.RESOURCE)),
                () -> assertEquals(List.of("Retirer le filtre Votre besoin : Apprendre à se servir des outils",
                        "Retirer le filtre Type de ressource : Guide", "Retirer le filtre Niveau : Pour débuter",
                        "Tout effacer"), page.texts(".chips a")),
                () -> assertTrue(page.response().uri().getQuery().contains("niveau=debutant")));
    }

    @Test
    void counts_what_each_choice_would_give() {
        Page page = browser.open("/ressources?type=guide");
        int beginners = Integer.parseInt(page.texts("label:has(#niveau-debutant) span").getFirst());

        assertEquals(beginners, browser.open("/ressources?type=guide&niveau=debutant").total());
    }

    @ParameterizedTest
    @CsvSource({"nexcloud,La documentation de Nextcloud", "rgpd,L’atelier RGPD",
            "visioconference,Le manuel de Jitsi Meet",
            "framasoft documentation,La documentation des services Framasoft",
            "mots de passe,La documentation de KeePassXC",
            "adhésions,'Galette, gérer ses adhésions'", "ecologie,GreenIT.fr"})
    void finds_by_words_however_they_are_spelt(String words, String title) {
        assertTrue(browser.open(LibraryRoutes.ROUTES.searchFor(words)).names().contains(title), words);
    }

    @Test
    void an_exact_title_comes_first() {
        assertEquals("Pix, mesurer ses compétences numériques",
                browser.open("/ressources?q=Pix%2C+mesurer+ses+comp%C3%A9tences+num%C3%A9riques").names().getFirst());
    }

    @Test
    void says_how_the_words_were_taken() {
        assertTrue(browser.open("/ressources?q=visio").texts(".understood").getFirst()
                .startsWith("Compris comme : visio (ou "));
    }

    @Test
    void a_search_without_a_result_says_what_to_give_up() {
        Page page = browser.open("/ressources?q=mobilizon&type=etude");

        assertAll(() -> assertEquals(0, page.total()),
                () -> assertEquals(List.of("Et si vous cherchiez plus large ?"), page.texts("#elargir")),
                () -> assertTrue(page.texts(".relax a").getFirst().startsWith("Sans ")),
                () -> assertTrue(browser.open("/ressources?q=zzyzxq").text().contains("proposez-la")));
    }

    @Test
    void what_is_not_understood_is_named_and_set_aside() {
        Page page = browser.open("/ressources?niveau=expert&couleur=bleu&tri=hasard&page=0");

        assertAll(() -> assertEquals(200, page.status()), () -> assertEquals(4, page.texts(".notice").size()),
                () -> assertEquals(DemonstrationContent.RESOURCES, page.total()));
    }

    @Test
    void a_page_beyond_the_end_is_none() {
        Page page = browser.open("/ressources?page=99");

        assertAll(() -> assertEquals(404, page.status()),
                () -> assertTrue(page.text().contains("les résultats s’arrêtent à la page 4")));
    }

    @Test
    void words_of_eight_kilobytes_are_cut() {
        assertTrue(browser.open("/ressources?q=" + "a".repeat(8_000)).text().contains("200 premiers caractères"));
    }

    @Test
    void titles_are_suggested_while_one_types() {
        assertTrue(browser.open("/ressources/suggestions?q=doc+next").document().select("option").eachAttr("value")
                .contains(DemonstrationContent.RESOURCE));
    }

    @Test
    void orders_by_title() {
        List<String> names = browser.open("/ressources?type=etude&tri=titre").names();

        assertEquals(names.stream().sorted(java.text.Collator.getInstance(java.util.Locale.FRENCH)).toList(), names);
    }

    @Test
    void the_search_of_the_whole_site_has_the_library_too() {
        Page page = browser.open("/recherche?q=keepassxc&espace=ressources");

        assertEquals("La documentation de KeePassXC", page.names().getFirst());
    }
}
