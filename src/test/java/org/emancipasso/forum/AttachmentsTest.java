package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Attaching without a script: what is kept, what is refused, who sees it. */
@Platform
class AttachmentsTest {

    private static final String ASK = "/forum/categories/entraide-technique/demander";
    private static final byte[] NOTE = "Le relevé des sauvegardes".getBytes(StandardCharsets.UTF_8);

    private final Browser visitor = new Browser();

    @Test
    void a_picture_is_drawn_anew_shown_in_the_post_and_goes_with_it() {
        String cookie = People.memberCookie("pieces-image", Role.MODERATOR);
        Browser me = new Browser(cookie);
        Form form = ask(me, "Une capture à montrer");
        Page back = me.open(Uploading.attach(form, cookie, "capture d’écran.png", Uploading.picture("SECRET-GPS")));

        assertAll(() -> assertEquals(List.of("capture d’écran.png"), back.texts(".pieces li a")),
                () -> assertEquals("Une capture à montrer", back.document().select("#titre").val()),
                () -> assertTrue(back.document().select("#texte").val()
                        .startsWith("Voilà l’écran.\n\n![capture d’écran.png](/")));
        String path = back.document().select(".pieces li a").attr("href");
        assertEquals(404, visitor.open(path).status());

        Page topic = back.form("demander").submit();
        String small = topic.document().expectFirst(".post .text a[href=" + path + "] > img").attr("src");
        HttpResponse<byte[]> sent = Uploading.read(path, "");

        assertAll(() -> assertEquals(200, sent.statusCode()),
                () -> assertEquals("image/png", sent.headers().firstValue("Content-Type").orElse("")),
                () -> assertEquals("nosniff", sent.headers().firstValue("X-Content-Type-Options").orElse("")),
                () -> assertEquals("sandbox; default-src 'none'",
                        sent.headers().firstValue("Content-Security-Policy").orElse("")),
                () -> assertTrue(sent.headers().firstValue("Content-Disposition").orElse("").startsWith("inline")),
                () -> assertFalse(new String(sent.body(), StandardCharsets.ISO_8859_1).contains("SECRET-GPS")),
                () -> assertEquals(200, Uploading.read(small, "").statusCode()),
                () -> assertEquals(304, Uploading.read(path, "", "If-None-Match",
                        sent.headers().firstValue("ETag").orElse("")).statusCode()));
    }

    @Test
    void a_document_is_sent_out_to_be_kept_and_gone_once_its_post_is() {
        String cookie = People.memberCookie("pieces-document", Role.MODERATOR);
        Browser me = new Browser(cookie);
        String topic = ask(me, "Un relevé à lire").submit().response().uri().getPath();
        Form reply = me.open(topic).form("repondre").type("Votre message", "Voici le relevé :");
        Page published = me.open(Uploading.attach(reply, cookie, "relevé.txt", NOTE)).form("repondre").submit();
        String path = published.document().select(".post .text a[href^=/forum/pieces/]").attr("href");
        HttpResponse<byte[]> sent = Uploading.read(path, "");

        assertAll(() -> assertEquals(200, sent.statusCode()),
                () -> assertTrue(sent.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment")),
                () -> assertEquals(new String(NOTE, StandardCharsets.UTF_8),
                        new String(sent.body(), StandardCharsets.UTF_8)));
        me.open(topic).follow("Supprimer (Message 2)").form("supprimer").submit();
        assertEquals(404, Uploading.read(path, "").statusCode());
    }

    @Test
    void what_an_edit_leaves_out_is_not_to_be_read_any_more() {
        String cookie = People.memberCookie("pieces-reprise", Role.MODERATOR);
        Browser me = new Browser(cookie);
        Form form = ask(me, "Une pièce de trop");
        String topic = me.open(Uploading.attach(form, cookie, "trop.txt", NOTE)).form("demander").submit().response()
                .uri().getPath();
        String path = visitor.open(topic).document().select(".text a[href^=/forum/pieces/]").attr("href");
        me.open(topic).follow("Modifier (Message 1)").form("modifier").type("Votre message", "Sans pièce").submit();

        assertEquals(404, Uploading.read(path, "").statusCode());
    }

    @Test
    void a_piece_is_taken_off_with_its_line() {
        String cookie = People.memberCookie("pieces-retirees", Role.MODERATOR);
        Browser me = new Browser(cookie);
        Page back = me.open(Uploading.attach(ask(me, "À retirer"), cookie, "note.txt", NOTE));
        Form form = back.form("demander");
        form.element().append("<input type=hidden name=retirer value="
                + back.document().select("[name=retirer]").val() + ">").attr("action", "/forum/brouillons");
        Page without = form.submit();

        assertAll(() -> assertEquals(List.of(), without.texts(".pieces li")),
                () -> assertEquals("Voilà l’écran.", without.document().select("#texte").text()));
    }

    @Test
    void what_is_dangerous_or_no_file_of_ours_is_refused_with_what_to_do_and_the_text_stays() {
        String cookie = People.memberCookie("pieces-refusees", Role.MODERATOR);
        Browser me = new Browser(cookie);
        Form form = ask(me, "Des fichiers à refuser");
        String virus = String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
        Page refused = me.open(Uploading.attach(form, cookie, "dessin.png",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(StandardCharsets.UTF_8)));

        assertAll(() -> assertTrue(refused.texts(".pieces .wrong").getFirst().startsWith("Envoyez plutôt une image")),
                () -> assertEquals("Des fichiers à refuser", refused.document().select("#titre").val()),
                () -> assertTrue(Uploading.attach(form, cookie, "a.txt", virus.getBytes(StandardCharsets.UTF_8))
                        .endsWith("?piece=VIRUS")),
                () -> assertTrue(Uploading.attach(form, cookie, "a.html", "<html><body>x".getBytes(
                        StandardCharsets.UTF_8)).endsWith("?piece=NOT_TAKEN")),
                () -> assertTrue(Uploading.attach(form, cookie, "lourd.txt", new byte[(8 << 20) + 1])
                        .endsWith("?piece=TOO_HEAVY")),
                () -> assertEquals("413", Uploading.attach(form, cookie, "énorme.txt", new byte[27 << 20])));
    }

    @Test
    void a_seventh_piece_is_one_too_many() {
        String cookie = People.memberCookie("pieces-sept", Role.MODERATOR);
        Browser me = new Browser(cookie);
        for (int i = 1; i <= 6; i++) {
            assertEquals(ASK, Uploading.attach(me.open(ASK).form("demander"), cookie, i + ".txt", NOTE));
        }
        Page full = me.open(ASK);

        assertAll(() -> assertEquals(6, full.texts(".pieces li").size()),
                () -> assertEquals(0, full.document().select("[data-attach]").size()),
                () -> assertEquals(6, full.document().select("#texte").text().split("\\(/forum/pieces/", -1).length
                        - 1));
    }

    @Test
    void a_file_that_was_chosen_and_not_attached_is_not_forgotten_in_silence() {
        Browser me = People.member("pieces-oubliees", Role.MODERATOR);
        Form form = ask(me, "J’ai oublié Joindre");
        form.element().append("<input type=hidden name=fichiers value='photo.jpg'>");
        Page again = form.submit();

        assertAll(() -> assertEquals(422, again.status()),
                () -> assertTrue(again.texts(".pieces .wrong").getFirst().contains("« photo.jpg »"), again::text));
    }

    @Test
    void what_was_attached_goes_with_who_attached_it_if_they_want() {
        String cookie = People.memberCookie("pieces-partie", Role.MODERATOR);
        Browser me = new Browser(cookie);
        String topic = me.open(Uploading.attach(ask(me, "Je pars"), cookie, "note.txt", NOTE)).form("demander")
                .submit().response().uri().getPath();
        String path = visitor.open(topic).document().select(".text a[href^=/forum/pieces/]").attr("href");
        long id = People.id("pieces-partie");
        QuarkusTransaction.requiringNew().run(() -> erase(id, TextsChoice.KEEP_ANONYMOUS));
        assertEquals(200, Uploading.read(path, "").statusCode());
    }

    private static void erase(long member, TextsChoice choice) {
        CDI.current().select(PersonalDataHolder.class).stream()
                .filter(holder -> holder.name().equals("forum-attachments")).forEach(holder -> {
                    holder.erase(member, choice);
                    holder.erase(member, choice);
                });
    }

    private static Form ask(Browser who, String title) {
        return who.open(ASK).form("demander").type("Titre", title).type("Quel outil ?", "Nextcloud")
                .type("Votre message", "Voilà l’écran.");
    }
}
