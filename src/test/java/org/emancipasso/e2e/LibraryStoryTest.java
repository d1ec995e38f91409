package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.TestItems;
import org.emancipasso.library.path.TestPaths;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Keys;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.upload.FileType;
import org.emancipasso.web.upload.Upload.Accepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The library and the tools as those who need them live them: on a phone without scripts, and in a train without network. */
@Platform
class LibraryStoryTest {

    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final String CURATOR = "bibliothecaire";

    @Inject
    ItemService items;

    @Inject
    EntityManager entityManager;

    @TempDir
    Path disk;

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestPaths.removeAll();
        TestItems.removeAll();
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager.createNativeQuery("DELETE FROM library_suggestion").executeUpdate();
            entityManager.createNativeQuery("DELETE FROM contribution_count WHERE form = 'ressource'").executeUpdate();
        });
    }

    @Test
    void a_visitor_finds_a_guide_by_need_and_level() {
        TestItems.awaitIndex();
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/ressources");
            page.locator("#affiner").click();
            Locator needs = page.locator("fieldset", new Page.LocatorOptions().setHasText("Votre besoin"));
            needs.locator("summary").click();
            needs.getByLabel("Apprendre à se servir des outils").check();
            page.getByLabel("Pour débuter").check();
            page.getByLabel("Guide").check();
            press(page, "Appliquer les filtres");
            assertThat(page.getByText("Niveau\u00a0: Pour débuter").first()).isVisible();
            String found = page.url().replaceFirst("^https?://[^/]+", "");
            page.getByRole(AriaRole.LINK, named("La documentation des services Framasoft")).click();

            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("La documentation des services Framasoft");
            assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("docs.framasoft.org")))
                    .isVisible();
            assertEquals(List.of(), Looks.problemsInOne("langue=fr", List.of(found)));
        }
    }

    @Test
    void a_path_is_followed_in_a_train_without_network() throws IOException {
        long file = TestItems.draft("Modèle d’inventaire", "");
        items.keep(TestItems.curator().id(), file,
                new Accepted("modele.txt", FileType.TEXT, "Nos outils :".getBytes(StandardCharsets.UTF_8), null));
        items.publish(TestItems.curator().id(), file);
        String address = TestPaths.published(People.member(CURATOR, Role.CURATOR), "Faire le point avant de partir",
                file, TestItems.published("Un guide d’ailleurs", "https://ailleurs.exemple/guide"));
        byte[] zip;
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/ressources");
            page.getByRole(AriaRole.LINK, named("Parcours et sélections")).first().click();
            page.getByRole(AriaRole.LINK, named("Faire le point avant de partir")).click();
            Download download = page.waitForDownload(() -> page
                    .getByRole(AriaRole.LINK, named("L’emporter pour lire sans internet (ZIP)")).click());
            zip = Files.readAllBytes(download.path());
        }
        for (Map.Entry<String, byte[]> entry : TestPaths.files(zip).entrySet()) {
            Path target = disk.resolve(entry.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, entry.getValue());
        }

        List<String> asked = new ArrayList<>();
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.page();
            page.context().setOffline(true);
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(disk.resolve("index.html").toUri().toString());
            List<String> problems = new ArrayList<>(Looks.violations(page, ColorScheme.LIGHT));
            for (String step : List.of("Modèle d’inventaire", "Un guide d’ailleurs")) {
                page.getByRole(AriaRole.LINK, named(step)).click();
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(step);
                problems.addAll(Looks.violations(page, ColorScheme.DARK));
                page.getByRole(AriaRole.LINK, named("Revenir au sommaire")).click();
            }
            page.getByRole(AriaRole.LINK, named("Modèle d’inventaire")).click();
            page.getByRole(AriaRole.LINK, named("../fichiers/" + file + ".txt")).click();
            assertThat(page.locator("body")).containsText("Nos outils");
            assertEquals(List.of(), problems);
        }
        assertTrue(asked.size() > 7, asked::toString);
        assertEquals(List.of(), asked.stream().filter(url -> !url.startsWith("file://" + disk)).toList());
        assertEquals(List.of(), Looks.problemsInOne("langue=fr", List.of(address)));
    }

    @Test
    void what_is_done_of_a_path_stays_in_the_browser_and_paper_has_the_whole() {
        long first = TestItems.published("Faire la liste", "https://liste.exemple/");
        String address = TestPaths.published(People.member(CURATOR, Role.CURATOR), "Commencer ce soir", first,
                TestItems.published("En parler", "https://parler.exemple/"));
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open(address);
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            asked.clear();
            page.getByLabel("Fait En parler").check();
            assertEquals(List.of(), asked);
            page.reload();
            assertThat(page.getByLabel("Fait En parler")).isChecked();
            assertThat(page.getByLabel("Fait Faire la liste")).not().isChecked();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.getByText("L’emporter pour lire sans internet (ZIP)")).isHidden();
            assertThat(page.locator(".on-paper").last()).containsText(address);
            assertThat(page.getByText("https://emancipasso.test/ressources/" + first)).isVisible();
            assertThat(page.getByText("En parler").first()).isVisible();
        }
        try (Chromium another = Chromium.phone()) {
            assertThat(another.open(address).getByLabel("Fait En parler")).not().isChecked();
        }
    }

    @Test
    void a_visitor_suggests_a_guide_without_an_account_and_a_curator_publishes_it() {
        String author = "histoire-ressource@exemple.org";
        String title = "Ranger ses dossiers à la marmotte";
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/ressources");
            page.getByRole(AriaRole.LINK, named("Proposer une ressource")).first().click();
            page.getByLabel("Adresse", new Page.GetByLabelOptions().setExact(true)).fill("marmotte.exemple/guide");
            page.getByLabel("Titre").fill(title);
            page.getByLabel("Votre adresse mail").fill(author);
            press(page, "Envoyer ma proposition");
            assertThat(page.getByText("Encore un geste")).isVisible();
            page.navigate(Setting.find(CONFIRMATION, LocalMail.awaitText(author, "Confirmez")));
            press(page, "Confirmer mon envoi");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Merci\u202f!");
        }
        String cookie = People.memberCookie(CURATOR, Role.CURATOR);
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Looks.logIn(chromium, cookie);
            Page page = chromium.open("/moderation?espace=library");
            page.getByRole(AriaRole.LINK, named(title)).click();
            assertEquals(List.of(), Looks.problemsInOne(cookie, List.of(page.url().replaceFirst("^https?://[^/]+",
                    ""))));
            page.getByText("Corriger avant d’accepter").click();
            page.getByLabel("Type de ressource").selectOption("guide");
            page.getByLabel("En quelques phrases").fill("Trois règles pour que chacun retrouve un fichier.");
            press(page, "Accepter");
            assertThat(page.locator(".undo strong")).hasText("Accepté\u00a0: " + title);
        }
        Telling.tomorrow();

        assertTrue(LocalMail.awaitText(author, "Votre envoi est accepté").contains("/decisions/"));
        Wait.until("the library has it", () -> new Browser().open("/ressources?q=marmotte").total() == 1);
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/ressources?q=marmotte");
            page.getByRole(AriaRole.LINK, named(title)).click();
            assertThat(page.getByText("Trois règles pour que chacun")).isVisible();
        }
    }

    @Test
    void from_an_alternative_to_google_drive_to_somebody_who_practises_it_in_three_clicks() {
        Browser.awaitIndex();
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/outils/alternatives");
            page.getByRole(AriaRole.LINK, named("Google Drive")).first().click();
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Alternative à Google Drive");
            page.getByRole(AriaRole.LINK, named("Nextcloud")).first().click();
            String provider = page.locator("section[aria-labelledby=aide] h3 a").first().textContent();
            page.getByRole(AriaRole.LINK, named(provider)).first().click();

            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(provider);
            assertThat(page.locator("section[aria-labelledby=outils]")).containsText("Nextcloud");
        }
    }

    @Test
    void a_curator_orders_a_path_with_the_keyboard_alone() {
        String cookie = People.memberCookie(CURATOR, Role.CURATOR);
        String address = TestPaths.published(new Browser(cookie), "Au clavier",
                TestItems.published("Faire la liste", "https://liste.exemple/"),
                TestItems.published("En parler", "https://parler.exemple/"));
        try (Chromium chromium = Chromium.desk()) {
            Looks.logIn(chromium, cookie);
            Page page = chromium.open("/equipe/parcours/" + address.replaceAll("\\D+", ""));
            Keys keys = new Keys(page);
            keys.type("Titre", "Au clavier seul");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Au clavier seul");
            assertThat(page.locator("legend a")).hasText(new String[]{"Faire la liste", "En parler"});
            keys.enter("Monter En parler");

            assertThat(page.locator("legend a")).hasText(new String[]{"En parler", "Faire la liste"});
            assertThat(page.locator("#etape-1")).isFocused();
            assertThat(page.locator("#etape-1")).isInViewport();
        }
    }

    @Test
    void paper_has_all_of_a_resource_and_nothing_to_press() {
        String address = "/ressources/" + TestItems.published("À épingler", "https://epingler.exemple/guide?a=1");
        try (Chromium chromium = Chromium.desk()) {
            Page page = chromium.open(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.getByText("Tout ce qu’il faut savoir de À épingler.").first()).isVisible();
            assertThat(page.getByText("https://epingler.exemple/guide?a=1")).isVisible();
            assertThat(page.getByText("https://emancipasso.test" + address)).isVisible();
            assertEquals(List.of(), page.locator("nav, form, button, .button, .go, .site-foot, a[href*=signaler]").all()
                    .stream().filter(Locator::isVisible).map(Locator::innerText).toList());
        }
    }

    @Test
    void a_card_that_was_copied_asks_nothing_and_its_links_lead_on() throws IOException {
        Path copied = disk.resolve("mon-site.html");
        String nextcloud = new Browser().open("/outils?q=nextcloud").document().expectFirst(".results h3 a")
                .attr("href");
        Files.writeString(copied, "<!doctype html><meta charset=utf-8><title>Mon site</title>"
                + new Browser().open(nextcloud).document().expectFirst("#code").val());
        List<String> asked = new ArrayList<>();
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.page();
            page.context().setOffline(true);
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(copied.toUri().toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertEquals(List.of(copied.toUri().toString()), asked);
            assertEquals("https://nextcloud.com/",
                    page.locator("article p a").getAttribute("href").replace("/fr/", "/"));
            page.waitForRequest("https://emancipasso.test" + nextcloud,
                    () -> page.getByRole(AriaRole.LINK, named("Nextcloud")).click());
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByRoleOptions level(int level) {
        return new GetByRoleOptions().setLevel(level);
    }
}
