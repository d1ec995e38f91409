package org.emancipasso.forum.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.forum.Uploading;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What becomes of files with time: those of one day, those that nobody sent, those of somebody who leaves. */
@Platform
class AttachmentCareTest {

    private static final String ASK = "/forum/categories/entraide-technique/demander";
    private static final byte[] NOTE = "Le relevé".getBytes(StandardCharsets.UTF_8);

    @Inject
    AttachmentCare care;

    @Inject
    AttachmentHolder holder;

    @Inject
    EntityManager entityManager;

    private final Browser visitor = new Browser();

    @AfterEach
    void today() {
        TestClock.moveTo(0);
    }

    @Test
    void enough_for_a_day_is_said_and_the_next_day_there_is_room() {
        String cookie = People.memberCookie("pieces-du-jour", Role.MODERATOR);
        Form form = new Browser(cookie).open(ASK).form("demander");
        assertEquals(ASK, Uploading.attach(form, cookie, "un.txt", NOTE));
        sql("update forum_attachment set weight = " + (60 << 20) + " where author_id = " + People.id("pieces-du-jour"));

        String full = Uploading.attach(form, cookie, "deux.txt", NOTE);
        assertTrue(full.endsWith("?piece=TODAY"), full);
        assertTrue(new Browser(cookie).open(full).texts(".pieces .wrong").getFirst().startsWith("Attendez demain"));
        sql("update forum_attachment set created_at = created_at - interval '25 hours' where author_id = "
                + People.id("pieces-du-jour"));
        assertEquals(ASK, Uploading.attach(form, cookie, "deux.txt", NOTE));
    }

    @Test
    void what_nobody_sent_goes_after_a_day_and_what_hangs_on_a_post_stays() {
        String cookie = People.memberCookie("pieces-oubli", Role.MODERATOR);
        Browser me = new Browser(cookie);
        String sent = send(me, cookie, "Envoyée avec sa pièce");
        Uploading.attach(me.open(ASK).form("demander"), cookie, "oubliée.txt", NOTE);
        String lost = me.open(ASK).document().select(".pieces li a").attr("href");
        care.look();
        assertEquals(200, Uploading.read(lost, cookie).statusCode());
        me.open("/forum/brouillons").formTo("/forum/brouillons/jeter").submit();
        TestClock.moveTo(2);
        care.look();
        TestClock.moveTo(0);

        assertEquals(404, Uploading.read(lost, cookie).statusCode());
        assertEquals(200, Uploading.read(sent, "").statusCode());
    }

    @Test
    void who_wants_their_texts_gone_has_their_files_gone() {
        String cookie = People.memberCookie("pieces-effacees", Role.MODERATOR);
        String path = send(new Browser(cookie), cookie, "Je pars avec mes pièces");
        assertEquals(200, Uploading.read(path, "").statusCode());
        long id = People.id("pieces-effacees");
        QuarkusTransaction.requiringNew().run(() -> holder.erase(id, TextsChoice.DELETE));
        QuarkusTransaction.requiringNew().run(() -> holder.erase(id, TextsChoice.DELETE));

        assertEquals(404, Uploading.read(path, "").statusCode());
    }

    private String send(Browser me, String cookie, String title) {
        Form form = me.open(ASK).form("demander").type("Titre", title).type("Quel outil ?", "Nextcloud")
                .type("Votre message", "Voici.");
        String topic = me.open(Uploading.attach(form, cookie, "note.txt", NOTE)).form("demander").submit().response()
                .uri().getPath();
        return visitor.open(topic).document().select(".text a[href^=/forum/pieces/]").attr("href");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }
}
