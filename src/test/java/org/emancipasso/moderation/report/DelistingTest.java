package org.emancipasso.moderation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Hiding what somebody else hides, deletes or brings back at the same time. */
@Platform
class DelistingTest {

    private static final String WAITING = "/moderation?nature=retrait-" + Pamphlets.TYPE;

    private final Browser ada = People.member("moderatrice-ada", Role.MODERATOR);
    private final Browser bo = People.member("moderateur-bo", Role.MODERATOR);

    @Test
    void what_came_back_by_another_way_is_hidden_anew() {
        long id = Pamphlets.publish("Tract revenu");
        assertEquals(200, hide(id).status());
        Pamphlets.comeBack(id);

        assertEquals(200, hide(id).status());
        assertFalse(Pamphlets.hidden(id).isEmpty());
        assertEquals(1, bo.open(WAITING).texts("h2 a").stream().filter(title -> title.startsWith("Tract revenu"))
                .count());
    }

    @Test
    void nobody_confirms_the_hiding_of_what_its_author_took_away_meanwhile() {
        Page answer = hide(Pamphlets.fleeting("Tract fuyant"));

        assertEquals(200, answer.status());
        assertTrue(answer.document().select("form.undo").isEmpty());
        assertFalse(bo.open(WAITING).text().contains("Tract fuyant"));
    }

    @Test
    void who_takes_a_hiding_back_waits_empty_handed_for_whoever_decides_on_it() {
        long id = Pamphlets.publish("Tract disputé");
        Page hidden = hide(id);
        AtomicReference<CompletableFuture<Page>> undone = new AtomicReference<>();

        QuarkusTransaction.requiringNew().run(() -> {
            // Whoever decides holds the item first, then the hiding.
            assertEquals(1, rows("select id from review_item where title = 'Tract disputé' for update").size());
            undone.set(CompletableFuture.supplyAsync(() -> hidden.form("annuler").submit()));
            Wait.until("somebody waits", () -> !rows("select pid from pg_locks where not granted").isEmpty());

            assertEquals(1, rows("select id from delisting where target_id = " + id + " for update nowait").size());
        });
        assertEquals(200, undone.get().join().status());
        assertTrue(Pamphlets.hidden(id).isEmpty());
    }

    @Test
    void who_takes_a_judgement_back_waits_empty_handed_for_whoever_takes_back_the_hiding_that_it_made() {
        long id = Pamphlets.publish("Tract jugé");
        new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=" + ReportReason.GONE.code)
                .form("signalement").prove().type("Ce que vous avez vu", "Fermé depuis mars.").submit();
        Page judged = ada.open("/moderation?nature=signalement-" + Pamphlets.TYPE).follow("Tract jugé (1 signalement)")
                .form("accepter").choose("Suite donnée, si c’est fondé", "hidden")
                .choose("Raison, si l’on masque", "disparue")
                .type("Vos mots à la structure, si l’on masque", "Fermée, dit-on.")
                .submit();
        String hiding = "retrait-" + Pamphlets.TYPE;
        AtomicReference<CompletableFuture<Page>> undone = new AtomicReference<>();

        QuarkusTransaction.requiringNew().run(() -> {
            // Whoever takes the hiding back holds the decision first, then the item, then the hiding.
            assertEquals(1, rows("select id from decision where title = 'Tract jugé' and kind = '" + hiding
                    + "' for update").size());
            undone.set(CompletableFuture.supplyAsync(
                    () -> new Form(ada, (FormElement) judged.document().expectFirst("form.undo")).submit()));
            Wait.until("somebody waits", () -> !rows("select pid from pg_locks where not granted").isEmpty());

            assertEquals(1, rows("select id from review_item where title = 'Tract jugé' and kind = '" + hiding
                    + "' for update nowait").size());
            assertEquals(1, rows("select id from delisting where target_id = " + id + " for update nowait").size());
        });
        assertEquals(200, undone.get().join().status());
        assertTrue(Pamphlets.hidden(id).isEmpty());
    }

    private static List<?> rows(String sql) {
        return CDI.current().select(EntityManager.class).get().createNativeQuery(sql, Object.class).getResultList();
    }

    private Page hide(long id) {
        return ada.open("/moderation/retirer/" + Pamphlets.TYPE + "/" + id).form("masquer")
                .type("Vos mots à la structure", "Plus personne ne répond.").submit();
    }
}
