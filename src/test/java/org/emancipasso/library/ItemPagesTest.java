package org.emancipasso.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the page of a resource says, to whom, and what it loads from elsewhere: nothing before somebody asks. */
@Platform
class ItemPagesTest {

    private static final String VIDEO = "https://video.exemple/w/9dRFC6Ya11NCVeYKn8ZhiD";

    private final Browser browser = new Browser();

    @Inject
    ItemService items;

    @AfterEach
    void leaveNothing() {
        TestItems.removeAll();
    }

    @Test
    void says_what_it_is_and_leads_to_it() throws JsonProcessingException {
        Page page = browser.open(EveryPage.ITEM.path());
        JsonNode data = new ObjectMapper()
                .readTree(page.document().expectFirst("script[type=application/ld+json]").data());

        assertAll(() -> assertTrue(page.text().contains("Guide · Nextcloud · Pour aller plus loin"), page::text),
                () -> assertEquals("https://docs.nextcloud.com/",
                        page.document().expectFirst(".sheet a.button").attr("href")),
                () -> assertTrue(page.texts(".words a").contains("Nextcloud")),
                () -> assertEquals("LearningResource", data.path("@type").asText()),
                () -> assertEquals("https://docs.nextcloud.com/", data.path("url").asText()),
                () -> assertEquals(200, page.follow("Nextcloud").status()));
    }

    @Test
    void an_old_title_in_its_address_leads_to_the_one_of_now() {
        String address = EveryPage.ITEM.path();
        Page page = browser.open(address.replaceFirst("-.*", "-un-ancien-titre"));

        assertAll(() -> assertEquals(200, page.status()), () -> assertTrue(page.sentOnTo(address)),
                () -> assertEquals(404, browser.open("/ressources/999999999").status()));
    }

    @Test
    void what_was_withdrawn_says_why_at_each_of_its_addresses() {
        long id = TestItems.published("Guide périmé", VIDEO);
        items.withdraw(TestItems.curator().id(), id, "Le site a fermé.");
        Page page = browser.open("/ressources/" + id);

        assertAll(() -> assertEquals(410, page.status()),
                () -> assertTrue(page.text().contains("Pourquoi : Le site a fermé."), page::text),
                () -> assertEquals(410, browser.open("/ressources/" + id + "/regarder").status()),
                () -> assertEquals(410, browser.open("/ressources/" + id + "/fichier").status()),
                () -> assertEquals(404, browser.open("/ressources/" + id + "/utile").status()));
    }

    @Test
    void a_draft_is_nobody_s_to_see() {
        long id = TestItems.draft("Guide secret", "https://secret.exemple/");

        assertAll(() -> assertEquals(404, browser.open("/ressources/" + id).status()),
                () -> assertEquals(404, browser.open("/api/v1/resources/" + id).status()),
                () -> assertFalse(browser.open("/ressources.csv").response().body().contains("Guide secret")),
                () -> assertFalse(browser.open("/ressources.atom").response().body().contains("Guide secret")));
    }

    @Test
    void a_video_loads_nothing_from_elsewhere_before_one_asks_for_it() {
        long id = TestItems.published("Une vidéo", VIDEO);
        Page page = browser.open("/ressources/" + id);
        Page watching = page.follow("Regarder la vidéo ici");

        assertAll(() -> assertEquals(0, page.document().select("iframe, video, img[src^=http]").size()),
                () -> assertFalse(page.header("Content-Security-Policy").contains("video.exemple")),
                () -> assertEquals("https://video.exemple/videos/embed/9dRFC6Ya11NCVeYKn8ZhiD?p2p=0",
                        watching.document().expectFirst("iframe").attr("src")),
                () -> assertTrue(watching.header("Content-Security-Policy")
                        .endsWith("; frame-src https://video.exemple")),
                () -> assertEquals("no-store", watching.header("Cache-Control")));
    }

    @Test
    void is_sound_html() {
        long id = TestItems.published("<b>Titre</b> & \"signes\"", VIDEO);

        assertAll(() -> assertEquals(List.of(), Html.problems(browser.open("/ressources/" + id).response().body())),
                () -> assertEquals(List.of(),
                        Html.problems(browser.open("/ressources/" + id + "/regarder").response().body())),
                () -> assertEquals("<b>Titre</b> & \"signes\"",
                        browser.open("/ressources/" + id).texts("h1").getFirst()));
    }
}
