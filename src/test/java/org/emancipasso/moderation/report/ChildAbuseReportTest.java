package org.emancipasso.moderation.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.moderation.Papers;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reports the abuse of a child is asked for neither name nor address, whatever the switch says (DSA art. 16(2)(c)). */
@Platform
class ChildAbuseReportTest {

    private final Browser ada = People.member("abus-ada", Role.MODERATOR, Role.ADMIN);

    @AfterEach
    void leaveNothing() {
        move("OPEN");
        Papers.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "CONFIRMED", "CLOSED"})
    void waits_for_review_without_a_script_a_name_or_an_address(String state) {
        String title = "Tract abus " + state;
        long id = Pamphlets.publish(title);
        move(state);
        Page done = new Browser().open(path(id) + "?motif=abus-enfants").form("signalement")
                .type("Pourquoi c’est illégal", "Une image au milieu de la page.").tickNamed("bonne-foi").submit();

        assertTrue(done.text().contains("Une personne va lire votre signalement."), done.text());
        Page item = ada.open("/moderation?nature=signalement-" + Pamphlets.TYPE).follow(title + " (1 signalement)");
        assertTrue(item.text().contains("Une image au milieu de la page."));
    }

    @Test
    void a_closed_form_says_that_this_reason_stays_open_and_takes_no_other() {
        long id = Pamphlets.publish("Tract fermé");
        Page open = new Browser().open(path(id) + "?motif=erreur");
        move("CLOSED");
        Page choice = new Browser().open(path(id));
        Page other = new Browser().open(path(id) + "?motif=erreur");
        Page refused = open.form("signalement").prove().type("Ce que vous avez vu", "Le téléphone est faux.").submit();

        assertAll(
                () -> assertTrue(ada.open("/equipe/formulaires").text()
                        .contains("Même fermé, il reçoit les signalements d’abus sur des enfants"),
                        "staff know it too"),
                () -> assertTrue(choice.text().contains("Nous rangeons."), choice.text()),
                () -> assertEquals(0, other.document().select("form#signalement").size()),
                () -> assertEquals(503, refused.status()));
        for (Page page : new Page[]{choice, other, refused}) {
            assertEquals(1, page.follow("Signaler des abus sur des enfants reste possible, sans nom ni adresse")
                    .document().select("form#signalement").size());
        }
    }

    private static String path(long pamphlet) {
        return "/signaler/" + Pamphlets.TYPE + "/" + pamphlet;
    }

    private void move(String state) {
        Page moved = ada.open("/equipe/formulaires").form("signalement").choose("État", state)
                .type("Raison", "Nous rangeons.").submit();
        assertEquals(200, moved.status());
    }
}
