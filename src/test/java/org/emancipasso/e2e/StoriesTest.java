package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.TestListings;
import org.emancipasso.directory.claim.Claims;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Keys;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The directory as those who make it live it: visitors on a phone without scripts, curators with a keyboard and no mouse. */
@Platform
class StoriesTest {

    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final Pattern PROPOSAL = Pattern.compile("/prestataires/propositions/[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");

    private final TestListings listings = new TestListings();

    @Inject
    ProviderService providers;

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestClock.moveTo(0);
        listings.withdrawAll();
    }

    @Test
    void a_visitor_proposes_on_a_phone_without_scripts() {
        String author = "histoire-propose@exemple.org";
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/prestataires/proposer");
            page.getByLabel("Nom de la structure").fill("Les Alouettes Numériques");
            page.locator("#aide input").first().check();
            page.getByLabel("Site", exactly()).fill("alouettes-numeriques.example");
            page.getByLabel("Votre adresse de courriel").fill(author);
            press(page, "Envoyer la proposition");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Merci, voici la suite");
            page.navigate(link(CONFIRMATION, author, "Confirmez"));
            press(page, "Confirmer mon envoi");

            assertThat(page.getByText("À lire par l’équipe")).isVisible();
            assertFalse(new Browser().open("/prestataires?q=alouettes").names().contains("Les Alouettes Numériques"));
        }
    }

    @Test
    void a_curator_approves_with_an_edit_by_keyboard_and_the_visitor_is_told() {
        String author = "histoire-approuve@exemple.org";
        new Browser().open("/prestataires/proposer").form("fiche").type("Nom de la structure", "Mesange Informatique")
                .type("Site", "mesange-informatique.example").tickNamed("aide")
                .type("Votre adresse de courriel", author).prove().submit();
        try (Chromium chromium = Chromium.desk()) {
            Page page = review(chromium, "Proposition de fiche", "Mesange Informatique");
            new Keys(page).enter("Corriger avant d’accepter")
                    .type("Nom de la structure", "La Mésange informatique").type("Commune du siège", "44000 Nantes")
                    .choose("Genre de structure", "Association").enter("Accepter");
            assertThat(page.locator(".undo strong")).hasText("Accepté\u00a0: Mesange Informatique");
        }
        Telling.tomorrow();

        assertTrue(LocalMail.awaitText(author, "Votre envoi est accepté").contains("/decisions/"));
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open(link(PROPOSAL, author, "Votre proposition"));
            page.getByRole(AriaRole.LINK, named("Voir la fiche")).click();
            long id = Long.parseLong(page.url().replaceAll(".*/prestataires/(\\d+).*", "$1"));
            try {
                assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("La Mésange informatique");
            } finally {
                providers.withdraw(id, "Fin de l’essai");
            }
        }
    }

    @Test
    void a_structure_claims_its_listing_and_confirms_it() {
        String who = "histoire-revendique";
        long id = listings.publish("Atelier des Grives", "https://grives-essai.org", null);
        String cookie = People.memberCookie(who);
        Houses.speaking(new Browser(cookie), who, "Atelier des Grives, association", "grives-maison-essai.org");
        try (Chromium chromium = Chromium.phone()) {
            Looks.logIn(chromium, cookie);
            Page page = chromium.open(TestListings.now(id).path());
            page.getByRole(AriaRole.LINK, named("C’est votre structure\u202f?")).click();
            press(page, "Demander cette fiche");
            page.getByLabel("Ce qui précède @grives-essai.org").fill("bonjour");
            press(page, "Envoyer un code");
            page.getByLabel("Le code reçu").fill(link(CODE, "bonjour@grives-essai.org", "Un code"));
            press(page, "Donner ce code");
            assertThat(page.getByText("peut s’y opposer jusqu’au")).isVisible();
            Claims.settleIn(3);
            page.navigate("/compte/fiches");
            page.getByRole(AriaRole.LINK, named("Atelier des Grives")).click();
            press(page, "Tout est juste");
            page.navigate(TestListings.now(id).path());

            assertThat(page.getByText("Confirmée par la structure le")).isVisible();
        }
    }

    @Test
    void an_association_writes_on_a_phone_without_scripts_and_gets_the_copy() {
        String writer = "histoire-ecrit@exemple.org";
        String structure = "bonjour@rouges-gorges-essai.org";
        long id = listings.publish("Coopérative des Rouges-Gorges", null, structure);
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open(TestListings.now(id).path());
            page.getByRole(AriaRole.LINK, named("Écrire à cette structure")).click();
            page.getByLabel("Votre besoin, avec vos mots").fill("Nos trente bénévoles quittent leur tableur.");
            page.getByLabel("Nom de votre association").fill("Les Hirondelles");
            page.getByLabel("Votre nom", exactly()).fill("Camille Aubert");
            page.getByLabel("Votre adresse de courriel").fill(writer);
            press(page, "Envoyer le message");
            assertThat(page.getByText("Presque fini")).isVisible();
            assertEquals(0, LocalMail.received(structure).size());
            page.navigate(link(CONFIRMATION, writer, "Confirmez"));
            press(page, "Confirmer mon envoi");
        }

        String copy = LocalMail.awaitText(writer, "Votre message à");
        String message = LocalMail.awaitText(structure, "Les Hirondelles vous écrit");
        assertAll(() -> assertTrue(message.contains("Nos trente bénévoles quittent leur tableur.")),
                () -> assertFalse(message.contains(writer)), () -> assertFalse(copy.contains(structure)));
    }

    @Test
    void a_visitor_reports_something_illegal_and_receives_a_reasoned_decision() {
        String author = "histoire-signale@exemple.org";
        long id = listings.publish("Officine des Corbeaux", null, "bonjour@corbeaux-essai.org");
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open(TestListings.now(id).path());
            page.getByRole(AriaRole.LINK, named("Signaler")).click();
            page.getByRole(AriaRole.LINK, named("C’est illégal")).click();
            page.getByLabel("Pourquoi c’est illégal").fill("La présentation vend de faux certificats.");
            page.getByLabel("Votre nom", exactly()).fill("Camille Aubert");
            page.getByLabel("Votre adresse de courriel").fill(author);
            page.getByLabel("Je dis de bonne foi").check();
            press(page, "Envoyer le signalement");
            page.navigate(link(CONFIRMATION, author, "Confirmez"));
            press(page, "Confirmer mon envoi");
            assertTrue(LocalMail.awaitText(author, "Votre signalement est bien arrivé")
                    .contains("Une personne va le lire"));
        }
        try (Chromium chromium = Chromium.desk()) {
            Page page = review(chromium, "Signalement, fiche", "Officine des Corbeaux (1 signalement)");
            new Keys(page).choose("Suite donnée, si c’est fondé", "Masquer la page")
                    .choose("Raison, si l’on masque", "Cette page contenait quelque chose d’illégal.")
                    .type("Vos mots à la structure, si l’on masque", "De faux certificats sont vendus ici.")
                    .enter("Accepter");
            assertThat(page.locator(".undo strong")).containsText("Officine des Corbeaux");
        }
        assertEquals(410, new Browser().open("/prestataires/" + id).status());
        Telling.tomorrow();

        String founded = "Votre signalement est fondé. Nous avons masqué la page";
        assertTrue(LocalMail.awaitText(author, "Votre envoi est accepté").contains(founded));
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open(Telling.link(author, "Votre envoi est accepté"));
            assertThat(page.getByText(founded)).isVisible();
            chromium.open("/decisions");
            assertThat(page.getByText("Signalement, fiche").first()).isVisible();
            assertThat(page.getByText("Officine des Corbeaux")).hasCount(0);
        }
    }

    /** From the list of all that waits to one of it, by the keyboard alone. */
    private static Page review(Chromium chromium, String kind, String title) {
        Looks.logIn(chromium, People.memberCookie("curatrice-des-histoires", Role.CURATOR));
        Page page = chromium.open("/moderation");
        new Keys(page).enter("Filtres").choose("Nature", kind).enter("Filtrer");
        assertThat(page.locator("#nature")).not().hasValue("");
        new Keys(page).enter(title);
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(title.replaceFirst(" \\(1 signalement\\)", ""));
        return page;
    }

    private static String link(Pattern pattern, String address, String subject) {
        String letter = LocalMail.awaitText(address, subject);
        Matcher found = pattern.matcher(letter);
        assertTrue(found.find(), letter);
        return found.group();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByRoleOptions level(int level) {
        return new GetByRoleOptions().setLevel(level);
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }
}
