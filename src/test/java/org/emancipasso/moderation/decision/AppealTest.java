package org.emancipasso.moderation.decision;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision is read and contested without an account, and judged again by somebody else. */
@Platform
class AppealTest {

    private static final String REFUSED = "Votre envoi n’est pas retenu";
    private static final int SEVEN_MONTHS = 215;

    private final Browser ada = People.member("juge-ada", Role.MODERATOR);
    private final Browser bo = People.member("juge-bo", Role.MODERATOR);

    @AfterEach
    void leaveNothing() {
        TestClock.moveTo(0);
        Papers.clear();
    }

    @Test
    void somebody_else_judges_an_appeal_and_may_change_the_decision() {
        String author = "recours-gagne@exemple.org";
        Paper paper = refused("Recours gagné", author);
        Page page = new Browser().open(Telling.link(author, REFUSED));
        assertAll(() -> assertEquals(200, page.status()), () -> assertTrue(page.text().contains("Hors de notre sujet")),
                () -> assertTrue(page.text().contains("Aucun logiciel ne décide ici.")));
        Page done = page.form("recours").type("Pourquoi vous n’êtes pas d’accord", "Nous aidons bien à quitter Google.")
                .submit();
        assertTrue(done.text().contains("Votre recours est enregistré."), done.text());

        String item = bo.open("/moderation?nature=recours").document().select("h2 a").stream()
                .filter(link -> link.text().equals(paper.title)).findFirst().orElseThrow().attr("href");
        assertEquals(404, ada.open(item).status(), "nobody judges their own decision");
        bo.open(item).form("accepter").submit();

        assertEquals(List.of("refuse", "undo"), paper.acts);
        assertTrue(Papers.waits(ada, paper));
        Telling.tomorrow();
        assertTrue(LocalMail.awaitText(author, "Votre envoi est accepté").contains("nous revenons sur notre décision"));
    }

    @Test
    void one_sees_and_counts_the_appeals_that_one_may_judge_and_no_others() {
        String author = "recours-des-autres@exemple.org";
        Paper paper = refused("Recours des autres", author);
        new Browser().open(Telling.link(author, REFUSED)).form("recours")
                .type("Pourquoi vous n’êtes pas d’accord", "Nous aidons bien à quitter Google.").submit();
        Browser curator = People.member("juge-curatrice", Role.CURATOR);
        String list = "/moderation?nature=recours";
        String item = bo.open(list).document().select("h2 a").stream()
                .filter(link -> link.text().equals(paper.title)).findFirst().orElseThrow().attr("href");

        assertAll(() -> assertFalse(ada.open(list).texts("h2 a").contains(paper.title), "who decided does not judge"),
                () -> assertFalse(curator.open(list).texts("h2 a").contains(paper.title)),
                () -> assertTrue(curator.open(list).text().contains("Rien ici avec ces filtres."),
                        curator.open(list)::text),
                () -> assertEquals(404, curator.open(item).status()),
                () -> assertEquals(200, bo.open(item).status()));
    }

    @Test
    void an_appeal_that_changes_nothing_is_answered_too() {
        String author = "recours-perdu@exemple.org";
        Paper paper = refused("Recours perdu", author);
        String link = Telling.link(author, REFUSED);
        new Browser().open(link).form("recours").type("Pourquoi vous n’êtes pas d’accord", "Parce que, vraiment.")
                .submit();
        String item = bo.open("/moderation?nature=recours").document().select("h2 a").stream()
                .filter(found -> found.text().equals(paper.title)).findFirst().orElseThrow().attr("href");
        bo.open(item).form("refuser").type("Vos mots", "Même avis, après relecture.").submit();
        Telling.tomorrow();

        assertEquals(List.of("refuse"), paper.acts);
        assertTrue(new Browser().open(link).text().contains("la décision reste la même"));
    }

    @Test
    void an_appeal_that_nothing_can_follow_is_not_recorded_as_won() {
        String author = "recours-depasse@exemple.org";
        Paper paper = refused("Recours dépassé", author);
        new Browser().open(Telling.link(author, REFUSED)).form("recours")
                .type("Pourquoi vous n’êtes pas d’accord", "Nous aidons bien à quitter Google.").submit();
        paper.isOvertaken = true;
        String item = bo.open("/moderation?nature=recours").document().select("h2 a").stream()
                .filter(found -> found.text().equals(paper.title)).findFirst().orElseThrow().attr("href");
        Page page = bo.open(item).form("accepter").submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertTrue(page.text().contains("Rien n’est annulé"), page.text()),
                () -> assertEquals(List.of("refuse"), paper.acts),
                () -> assertTrue(bo.open("/moderation?nature=recours").texts("h2 a").contains(paper.title)));
    }

    @Test
    void one_contests_once_and_says_why() {
        String author = "recours-double@exemple.org";
        Paper paper = refused("Recours double", author);
        String link = Telling.link(author, REFUSED);
        Page page = new Browser().open(link);
        assertEquals(422, page.form("recours").type("Pourquoi vous n’êtes pas d’accord", "Non").submit().status());
        for (int i = 0; i < 3; i++) {
            page.form("recours").type("Pourquoi vous n’êtes pas d’accord", "Toujours pas d’accord.").submit();
        }

        assertEquals(1, bo.open("/moderation?nature=recours").texts("h2 a").stream().filter(paper.title::equals)
                .count());
        assertEquals(0, new Browser().open(link).document().select("form#recours").size());
    }

    @Test
    void after_six_months_it_is_too_late() {
        String author = "recours-tardif@exemple.org";
        refused("Recours tardif", author);
        Page page = new Browser().open(Telling.link(author, REFUSED));
        TestClock.moveTo(SEVEN_MONTHS);

        assertEquals(409, page.form("recours").type("Pourquoi vous n’êtes pas d’accord", "Je découvre seulement.")
                .submit().status());
    }

    @Test
    void an_altered_link_leads_nowhere() {
        assertEquals(404, new Browser().open("/decisions/" + "a".repeat(43)).status());
        assertEquals(404, new Browser().post("/decisions/" + "a".repeat(43), "motif=Essai").status());
    }

    @Test
    void the_public_reads_what_was_decided_and_of_nobody() {
        refused("Titre que personne ne lit", "journal@exemple.org");
        Page page = new Browser().open("/decisions");

        assertAll(() -> assertTrue(page.texts("h2").getFirst().startsWith("Papier d’essai"), page.text()),
                () -> assertTrue(page.texts(".tag").contains("pas retenu")),
                () -> assertFalse(page.text().contains("Titre que personne ne lit")),
                () -> assertFalse(page.text().contains("Hors de notre sujet")),
                () -> assertFalse(page.text().contains("juge-ada")),
                () -> assertTrue(page.follow("Les chiffres de " + TestClock.today().getYear()).text()
                        .contains("Délai médian avant décision")));
        assertEquals(404, new Browser().open("/decisions/2025").status());
    }

    private Paper refused(String title, String author) {
        Paper paper = Papers.submit(Papers.KIND, title, null, author, "35");
        ada.open(paper.path()).form("refuser").type("Vos mots", "Hors de notre sujet").submit();
        Telling.tomorrow();
        return paper;
    }
}
