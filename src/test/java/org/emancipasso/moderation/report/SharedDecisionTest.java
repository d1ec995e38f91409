package org.emancipasso.moderation.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision that concerns several: each contests it for themselves, and nobody who took part judges that. */
@Platform
class SharedDecisionTest {

    private static final String REFUSED = "Votre envoi n’est pas retenu";
    private static final String ACCEPTED = "Votre envoi est accepté";

    private final Browser ada = People.member("partage-ada", Role.MODERATOR);
    private final Browser bo = People.member("partage-bo", Role.MODERATOR);
    private final Browser cleo = People.member("partage-cleo", Role.MODERATOR);

    @AfterEach
    void leaveNothing() {
        Papers.clear();
    }

    @Test
    void each_who_reported_contests_and_all_are_answered_when_one_reading_changes_the_decision() {
        String one = "partage-une@exemple.org";
        String two = "partage-deux@exemple.org";
        String three = "partage-trois@exemple.org";
        reported("Tract à trois", one, two, three);
        refuse(ada, "signalement-" + Pamphlets.TYPE, "Tract à trois", "Tout y est exact.");
        Telling.tomorrow();
        String silent = Telling.link(three, REFUSED);
        contest(Telling.link(one, REFUSED), "La porte est close, j’y étais.");
        Page second = contest(Telling.link(two, REFUSED), "Le téléphone ne répond plus.");
        assertTrue(second.text().contains("Votre recours est enregistré."), second.text());

        Page item = bo.open(waiting(bo, "Tract à trois"));
        assertAll(() -> assertTrue(item.text().contains("La porte est close, j’y étais."), item.text()),
                () -> assertTrue(item.text().contains("Le téléphone ne répond plus.")));
        item.form("accepter").submit();
        Telling.tomorrow();
        for (String author : List.of(one, two)) {
            assertTrue(LocalMail.awaitText(author, ACCEPTED).contains("nous revenons sur notre décision"));
        }
        Page read = new Browser().open(silent);
        assertTrue(read.text().contains("Une autre personne a contesté cette décision"), read.text());
        assertEquals(0, read.document().select("form#recours").size(), "nothing is left to contest");
    }

    @Test
    void what_one_was_refused_another_may_still_contest() {
        String one = "partage-refusee@exemple.org";
        String two = "partage-suivante@exemple.org";
        reported("Tract à deux temps", one, two);
        refuse(ada, "signalement-" + Pamphlets.TYPE, "Tract à deux temps", "Tout y est exact.");
        Telling.tomorrow();
        String first = Telling.link(one, REFUSED);
        String second = Telling.link(two, REFUSED);
        contest(first, "La porte est close, j’y étais.");
        refuse(bo, "recours", "Tract à deux temps", "La porte ouvre le mardi.");
        Telling.tomorrow();
        assertTrue(new Browser().open(first).text().contains("la décision reste la même"));
        Wait.until("its author is answered", () -> LocalMail.received(one).size() == 3);
        assertEquals(2, LocalMail.received(two).size(), "a receipt and the decision");

        contest(second, "Le mardi non plus.");
        cleo.open(waiting(cleo, "Tract à deux temps")).form("accepter").submit();
        assertTrue(new Browser().open(first).text().contains("nous sommes revenus dessus"));
    }

    @Test
    void whoever_confirmed_what_is_hidden_does_not_judge_the_appeal() {
        long id = Pamphlets.publish("Tract confirmé puis contesté");
        ada.open("/moderation/retirer/" + Pamphlets.TYPE + "/" + id).form("masquer")
                .type("Vos mots à la structure", "Plus personne ne répond.").submit();
        bo.open(waiting(bo, "retrait-" + Pamphlets.TYPE, "Tract confirmé puis contesté")).form("accepter").submit();
        Telling.tomorrow();
        contest(Telling.link(Pamphlets.address(id), "Votre page est masquée"), "Nous répondons chaque matin.");

        assertEquals(List.of(), allWaiting(ada, "recours", "Tract confirmé puis contesté"));
        assertEquals(List.of(), allWaiting(bo, "recours", "Tract confirmé puis contesté"));
        cleo.open(waiting(cleo, "Tract confirmé puis contesté")).form("accepter").submit();
        assertEquals("", Pamphlets.hidden(id));
    }

    private static void reported(String title, String... authors) {
        long id = Pamphlets.publish(title);
        for (String author : authors) {
            new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=erreur").form("signalement").prove()
                    .type("Ce que vous avez vu", "Je crois que c’est faux.").type("Votre adresse de courriel", author)
                    .submit();
        }
    }

    private static void refuse(Browser browser, String kind, String title, String words) {
        browser.open(waiting(browser, kind, title)).form("refuser").type("Vos mots", words).submit();
    }

    private static Page contest(String link, String words) {
        return new Browser().open(link).form("recours").type("Pourquoi vous n’êtes pas d’accord", words).submit();
    }

    /** The path of the only appeal about something that waits. */
    private static String waiting(Browser browser, String title) {
        return waiting(browser, "recours", title);
    }

    private static String waiting(Browser browser, String kind, String title) {
        List<String> paths = allWaiting(browser, kind, title);
        assertEquals(1, paths.size(), title);
        return paths.getFirst();
    }

    private static List<String> allWaiting(Browser browser, String kind, String title) {
        return browser.open("/moderation?nature=" + kind).document().select("h2 a").stream()
                .filter(found -> found.text().startsWith(title)).map(found -> found.attr("href")).toList();
    }
}
