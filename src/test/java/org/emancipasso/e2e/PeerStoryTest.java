package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.forum.follow.Followers;
import org.emancipasso.forum.mailin.Answers;
import org.emancipasso.forum.moderation.Talk;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Keys;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The forum as a peer lives it: on a phone without scripts and by mail, then with a keyboard and no mouse. */
@Platform
class PeerStoryTest {

    private static final String PEER = "histoire-paire";
    private static final String WITNESS = "histoire-forum@exemple.org";
    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final String TITLE = "Le calendrier des permanences se vide";

    private final Talk helper = Talk.of("histoire-aidante", Role.MODERATOR);

    @Test
    void a_peer_asks_is_answered_by_mail_replies_by_mail_solves_finds_it_again_and_reports() throws Exception {
        Talk.of(PEER);
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Looks.logIn(chromium, People.memberCookie(PEER));
            Page page = chromium.open("/forum");
            page.getByRole(AriaRole.LINK, named("Entraide technique")).first().click();
            page.getByRole(AriaRole.LINK, named("Poser une question")).click();
            page.getByLabel("Titre").fill(TITLE);
            page.getByLabel("Quel outil\u202f?").fill("Nextcloud");
            page.getByLabel("Votre message").fill("Chaque lundi, il n’y a plus rien.");
            press(page, "Publier la question");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(TITLE);
            long topic = Long.parseLong(page.url().replaceAll(".*/sujets/(\\d+).*", "$1"));

            helper.reply(topic, "Videz le cache de l’agenda.");
            Followers.tell();
            String letter = LocalMail.awaitText(People.address(PEER), "histoire-aidante a répondu dans");
            assertTrue(letter.contains("Videz le cache de l’agenda."), letter);
            Answers.send(LocalMail.received(People.address(PEER)).getLast(), PEER, "Merci, cela marche !");

            page.reload();
            assertThat(page.getByText("Merci, cela marche")).isVisible();
            press(page, "C’est la réponse");
            assertThat(page.locator(".solved")).containsText("Videz le cache de l’agenda.");

            Wait.until("the index knows that it is solved", () -> new Browser()
                    .open("/forum/recherche?q=permanences+resolu:oui").texts(".topics h3").size() == 1);
            page.navigate("/forum/recherche");
            page.getByLabel("Votre recherche").fill("calandrier permanences resolu:oui");
            press(page, "Chercher");
            page.getByRole(AriaRole.LINK, named(TITLE)).click();
            assertThat(page.locator(".solution .text")).hasText("Videz le cache de l’agenda.");
        }
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open(new Browser().open("/forum/recherche?q=permanences+resolu:oui").document()
                    .expectFirst(".topics h3 a").attr("href"));
            page.getByRole(AriaRole.LINK, named("Signaler (Message 3)")).click();
            page.getByRole(AriaRole.LINK, named("Ce n’est pas le sujet")).click();
            page.getByLabel("Ce que vous avez vu").fill("Il dit merci, c’est tout.");
            page.getByLabel("Votre adresse de courriel").fill(WITNESS);
            press(page, "Envoyer le signalement");
            assertThat(page.getByText("Encore un geste")).isVisible();
            page.navigate(Setting.find(CONFIRMATION, LocalMail.awaitText(WITNESS, "Confirmez")));
            press(page, "Confirmer mon envoi");
            assertTrue(LocalMail.awaitText(WITNESS, "Votre signalement est bien arrivé")
                    .contains("Une personne va le lire"));
        }
    }

    @Test
    void a_peer_asks_answers_and_solves_with_a_keyboard_alone_and_every_page_is_accessible() {
        Talk.of("histoire-clavier");
        String cookie = People.memberCookie("histoire-clavier");
        String path;
        try (Chromium chromium = Chromium.desk()) {
            Looks.logIn(chromium, cookie);
            Page page = chromium.open("/forum/categories/besoins-a-mutualiser");
            new Keys(page).enter("Poser une question");
            assertThat(page.getByLabel("Titre")).isVisible();
            new Keys(page).type("Titre", "Une carte des ressourceries")
                    .type("Qu’est-ce qui vous manque ?", "Une carte").type("Votre message", "Qui en a besoin ?")
                    .enter("Publier la question");
            assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Une carte des ressourceries");
            path = page.url().replaceAll("^https?://[^/]+", "");
            helper.reply(Long.parseLong(path.replaceAll(".*/sujets/(\\d+).*", "$1")), "Nous aussi.");
            page.reload();
            new Keys(page).enter("C’est la réponse");
            assertThat(page.locator(".solved")).containsText("Nous aussi.");
            new Keys(page).type("Votre message", "Parlons-en jeudi.").enter("Répondre");
            assertThat(page.getByText("Parlons-en jeudi.")).isVisible();
        }
        assertEquals(List.of(), Looks.problems(cookie, List.of(path, "/forum/categories/entraide-technique/demander",
                "/forum/suivis", "/forum/brouillons", "/forum/recherche?q=ressourceries")));
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
