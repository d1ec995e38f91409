package org.emancipasso.moderation.queue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits, and what one does with it short of deciding. */
@Platform
class QueueTest {

    private static final String LIST = "/moderation?nature=" + Papers.KIND;

    @Inject
    SessionFactory sessions;

    private final Browser ada = People.member("moderatrice-ada", Role.MODERATOR);

    @AfterEach
    void leaveNothing() {
        TestClock.moveTo(0);
        Papers.clear();
    }

    @Test
    void lists_the_oldest_first_and_how_long_it_all_takes() {
        Paper first = Papers.submit("Premier de la file");
        Paper second = Papers.submit("Second de la file");
        Page page = ada.open(LIST);
        List<String> titles = page.texts("h2 a");

        assertTrue(titles.indexOf(first.title) < titles.indexOf(second.title), titles.toString());
        assertTrue(page.texts(".lead").getFirst().matches(".*éléments?, environ .* de travail\\."),
                page.texts(".lead").toString());
    }

    @Test
    void shows_only_what_filters_ask_for() {
        Paper here = Papers.submit("Filtré d’Ille-et-Vilaine");
        Paper elsewhere = Papers.submit(Papers.KIND, "Filtré du Finistère", null, "", "29");
        List<String> titles = ada.open(LIST + "&departement=29&espace=forum").texts("h2 a");

        assertTrue(titles.contains(elsewhere.title));
        assertFalse(titles.contains(here.title));
        assertEquals(List.of(), ada.open(LIST + "&age=7").texts("h2 a"));
    }

    @Test
    void links_staff_from_their_account_with_what_waits() {
        Papers.submit("Compté");

        Page page = ada.open("/compte");
        assertTrue(page.texts("#equipe + ul a").stream()
                .anyMatch(link -> link.matches("À relire \\([1-9][0-9]*\\)")), page.response() + page.text());
    }

    @Test
    void keeps_from_curators_what_moderators_decide() {
        Paper paper = Papers.submit("Pour la modération");
        Browser curator = People.member("curatrice-file", Role.CURATOR);

        assertEquals(404, curator.open(paper.path()).status());
        assertFalse(curator.open("/moderation").text().contains(paper.title));
    }

    @Test
    void what_somebody_took_is_theirs_for_half_an_hour() {
        Paper paper = Papers.submit("Pris par Ada");
        ada.open(paper.path()).form("prendre").submit();
        Page seen = People.member("moderateur-bo", Role.MODERATOR).open(paper.path());

        assertTrue(seen.text().contains("moderatrice-ada l’a jusqu’à"), seen.text());
        Page refused = seen.form("refuser").type("Vos mots", "Je décide aussi").submit();
        assertEquals(409, refused.status());
        assertEquals("Je décide aussi", refused.document().select("#mots").text());
        assertTrue(ada.open(LIST + "&etat=a-moi").texts("h2 a").contains(paper.title));

        TestClock.moveTo(1);
        assertEquals(200, People.member("moderateur-bo", Role.MODERATOR).open(paper.path()).form("refuser")
                .type("Vos mots", "Je décide enfin").submit().status());
        assertEquals(List.of("refuse"), paper.acts);
    }

    @Test
    void what_is_given_back_is_free() {
        Paper paper = Papers.submit("Rendu par Ada");
        ada.open(paper.path()).form("prendre").submit();
        ada.open(paper.path()).form("rendre").submit();

        assertEquals(1, People.member("moderateur-bo", Role.MODERATOR).open(paper.path()).document()
                .select("form#prendre").size());
    }

    @Test
    void what_is_put_off_is_out_of_sight_until_its_day() {
        Paper paper = Papers.submit("Plus tard");
        Page form = ada.open(paper.path());
        assertEquals(422, form.form("plus-tard").type("Jusqu’au", "2020-01-01").submit().status());
        assertEquals(422, form.form("plus-tard").type("Jusqu’au", TestClock.today().plusDays(35).toString()).submit()
                .status());
        form.form("plus-tard").type("Jusqu’au", TestClock.today().plusDays(5).toString()).submit();

        assertFalse(ada.open(LIST).texts("h2 a").contains(paper.title));
        assertTrue(ada.open(LIST + "&etat=plus-tard").texts("h2 a").contains(paper.title));
        TestClock.moveTo(6);
        assertTrue(People.member("moderatrice-ada", Role.MODERATOR).open(LIST).texts("h2 a").contains(paper.title));
    }

    @Test
    void a_second_opinion_is_read_by_the_others() {
        Paper paper = Papers.submit("Qu’en pensez-vous");
        ada.open(paper.path()).form("avis-autres").type("Votre question, ou votre avis", "Est-ce le même Lyannaj ?")
                .submit();

        assertTrue(People.member("moderateur-bo", Role.MODERATOR).open(paper.path()).texts(".notes").getFirst()
                .contains("Est-ce le même Lyannaj ?"));
        assertTrue(ada.open(LIST + "&etat=second-avis").texts("h2 a").contains(paper.title));
    }

    @Test
    void a_question_goes_to_the_author_and_the_item_waits_for_the_answer() {
        Paper paper = Papers.submit(Papers.KIND, "Question posée", null, "autrice-question@exemple.org", "35");
        ada.open(paper.path()).form("question-auteur").type("Votre question", "Dans quelle ville ?").submit();
        String letter = LocalMail.awaitText("autrice-question@exemple.org", "Une question sur ce que");

        assertAll(() -> assertTrue(letter.contains("Dans quelle ville ?")),
                () -> assertTrue(letter.contains("https://example.org/completer/" + paper.id)),
                () -> assertFalse(Papers.waits(ada, paper)),
                () -> assertTrue(ada.open(LIST + "&etat=chez-l-auteur").texts("h2 a").contains(paper.title)));
        Papers.submit(Papers.KIND, paper, "35");
        assertTrue(Papers.waits(ada, paper));
    }

    @Test
    void marks_the_words_that_change() {
        Page page = ada.open(Papers.submit("Mots marqués").path());

        assertEquals("retiré : Drive.", page.texts(".changes del").getFirst());
        assertEquals("ajouté : Agenda.", page.texts(".changes ins").getFirst());
        assertEquals(List.of("Ce nom ressemble à un autre"), page.texts(".review-content .trouble"));
    }

    @Test
    void what_is_gone_closes_by_itself() {
        Paper paper = Papers.submit("Évaporé");
        paper.isGone = true;

        assertTrue(ada.open(paper.path()).text().contains("cela n’attend plus"));
        assertFalse(Papers.waits(ada, paper));
    }

    /** Whatever its length: R21, bench/curation. */
    @Test
    void a_long_list_asks_no_more_of_the_database_than_a_short_one() {
        for (int i = 0; i < 10; i++) {
            Papers.submit("Longue file " + i);
        }
        ada.open("/moderation");
        long few = asked(0);
        for (int i = 0; i < 190; i++) {
            Papers.submit("Plus longue file " + i);
        }

        assertEquals(few, asked(few));
    }

    /** The least of many times, until it is this: the index asks the database too, whenever it wants. */
    private long asked(long enough) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 15 && least > enough; i++) {
                statistics.clear();
                ada.open("/moderation?espace=forum");
                least = Math.min(least, statistics.getPrepareStatementCount());
            }
            return least;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
