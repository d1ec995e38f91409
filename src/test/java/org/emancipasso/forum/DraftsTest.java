package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Nothing that somebody typed is lost: drafts, sessions that ended, edits, texts that follow what they name. */
@Platform
class DraftsTest {

    private static final String CATEGORY = "/forum/categories/choisir-un-outil";
    private static final String ASK = CATEGORY + "/demander";

    @Inject
    EntityManager entityManager;

    @Inject
    RenderingService rendering;

    private final Browser visitor = new Browser();

    @Test
    void a_draft_is_found_again_in_its_form_and_in_the_list_until_it_is_sent() {
        Browser me = People.member("brouillon-question", Role.MODERATOR);
        Form form = ask(me, "À finir demain", "Première ligne\nseconde ligne");
        form.element().attr("action", "/forum/brouillons");
        Page saved = form.submit();

        assertAll(() -> assertTrue(saved.texts(".saved").getFirst().startsWith("Brouillon enregistré le")),
                () -> assertEquals("À finir demain", saved.document().select("#titre").val()),
                () -> assertEquals("Première ligne\nseconde ligne", saved.document().select("#texte").val()),
                () -> assertEquals(List.of("À finir demain"), me.open("/forum/brouillons").texts(".drafts h2")),
                () -> assertFalse(visitor.open(CATEGORY).text().contains("À finir demain")));
        saved.form("demander").submit();

        assertTrue(visitor.open(CATEGORY).text().contains("À finir demain"));
        assertEquals(List.of(), me.open("/forum/brouillons").texts(".drafts h2"));
        assertEquals("", me.open(ASK).document().select("#titre").val());
    }

    @Test
    void a_draft_of_whoever_looks_for_a_provider_keeps_their_town() {
        Browser me = People.member("brouillon-ville", Role.MODERATOR);
        Form form = me.open("/forum/categories/trouver-un-prestataire/demander").form("demander")
                .type("Titre", "Qui vient à Tulle").type("Où ?", "Tulle");
        form.element().attr("action", "/forum/brouillons");

        assertEquals("Tulle", form.submit().document().select("#lieu").val());
        me.open("/forum/brouillons").formTo("/forum/brouillons/jeter").submit();
    }

    @Test
    void what_a_script_saves_after_the_form_was_sent_is_no_draft() {
        Browser me = People.member("brouillon-tardif", Role.MODERATOR);
        Form form = ask(me, "Envoyée avant", "Texte");
        Form late = new Form(me, form.element().clone());
        late.element().attr("action", "/forum/brouillons");
        form.submit();
        late.submit();

        assertEquals(List.of(), me.open("/forum/brouillons").texts(".drafts h2"));
    }

    @Test
    void other_words_from_a_page_that_was_gone_back_to_are_another_answer() {
        Browser me = People.member("retour-en-arriere", Role.MODERATOR);
        String topic = ask(me, "Deux réponses", "Texte").submit().response().uri().getPath();
        Form form = me.open(topic).form("repondre").type("Votre message", "La première");
        form.submit();
        form.type("Votre message", "La seconde").submit();

        assertEquals(3, form.submit().texts(".post").size());
    }

    @Test
    void a_draft_is_thrown_away_and_nobody_else_sees_it() {
        Browser me = People.member("brouillon-jete", Role.MODERATOR);
        Form form = ask(me, "À jeter", "Rien de bon");
        form.element().attr("action", "/forum/brouillons");
        form.submit();

        assertEquals(List.of(), People.member("brouillon-curieux").open("/forum/brouillons").texts(".drafts h2"));
        Page list = me.open("/forum/brouillons").formTo("/forum/brouillons/jeter").submit();
        assertEquals(List.of(), list.texts(".drafts h2"));
    }

    @Test
    void what_was_sent_after_the_session_had_ended_comes_back_after_logging_in() {
        String cookie = People.memberCookie("brouillon-session", Role.MODERATOR);
        String topic = ask(new Browser(cookie), "La session finit", "Texte").submit().response().uri().getPath();
        Form form = new Browser(cookie).open(topic).form("repondre").type("Votre message", "Écrit pendant une heure");
        Page sent = new Form(visitor, form.element()).submit();

        assertFalse(visitor.open(topic).text().contains("Écrit pendant une heure"));
        String waiting = Stream.iterate(sent.response().previousResponse(), Optional::isPresent,
                previous -> previous.get().previousResponse()).map(previous -> previous.get().uri().getPath())
                .filter(path -> path.matches("/forum/brouillons/[A-Za-z0-9_-]{43}")).findFirst().orElseThrow();
        Page back = new Browser(cookie).open(waiting);

        assertAll(() -> assertEquals("Écrit pendant une heure", back.document().select("#texte").val()),
                () -> assertTrue(back.text().contains("Votre session avait pris fin"), back::text));
        assertTrue(back.form("repondre").submit().texts(".post").getLast().contains("Écrit pendant une heure"));
    }

    @Test
    void what_was_typed_before_logging_in_again_in_another_tab_is_not_lost_and_nothing_is_sent_unseen() {
        String before = People.memberCookie("brouillon-onglet", Role.MODERATOR);
        String topic = ask(new Browser(before), "Deux onglets", "Texte").submit().response().uri().getPath();
        String old = fields(new Browser(before).open(topic).form("repondre").type("Votre message", "Ancien onglet"));
        Browser now = People.member("brouillon-onglet", Role.MODERATOR);
        Page back = now.post(topic.replaceAll("-.*", "") + "/repondre", old, "Sec-Fetch-Site", "same-origin");

        assertAll(() -> assertEquals("Ancien onglet", back.document().select("#texte").val(), back::text),
                () -> assertEquals(1, visitor.open(topic).texts(".post").size()),
                () -> assertEquals(403, now.post(topic.replaceAll("-.*", "") + "/repondre", old).status()),
                () -> assertEquals(403, now.post(topic.replaceAll("-.*", "") + "/repondre", old, "Sec-Fetch-Site",
                        "cross-site").status()));
        assertTrue(back.form("repondre").submit().texts(".post").getLast().contains("Ancien onglet"));
    }

    private static String fields(Form form) {
        return form.element().formData().stream()
                .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Test
    void what_a_post_said_before_is_behind_a_link_for_those_who_read_it() {
        Browser me = People.member("historique", Role.MODERATOR);
        String topic = ask(me, "Histoire d’un message", "Nous avons trois ordinateurs").submit().response().uri()
                .getPath();
        me.open(topic).follow("Modifier (Message 1)").form("modifier")
                .type("Votre message", "Nous avons quatre ordinateurs").submit();
        String path = visitor.open(topic).document().select(".when a[href$=/historique]").attr("href");
        Page history = visitor.open(path);

        assertAll(() -> assertEquals(List.of("trois"), history.texts("del").stream()
                .map(text -> text.replaceAll("retiré : | \\(fin\\)", "").strip()).toList()),
                () -> assertEquals(1, history.texts("ins").size()));
        me.open(topic).form("repondre").type("Votre message", "Une réponse").submit();
        me.open(topic).follow("Modifier (Message 2)").form("modifier").type("Votre message", "Mot regretté").submit();
        String second = visitor.open(topic).document().select(".when a[href$=/historique]").last().attr("href");
        assertEquals(200, visitor.open(second).status());
        me.open(topic).follow("Supprimer (Message 2)").form("supprimer").submit();
        assertEquals(404, visitor.open(second).status());
    }

    @Test
    void a_card_and_a_mention_follow_what_they_name() {
        Browser me = People.member("cartes", Role.MODERATOR);
        String named = ask(me, "Conversation nommée ailleurs", "Texte").submit().response().uri().getPath();
        People.member("nommee");
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery("""
            update member set public_profile = true, display_name = 'Zoé Nommée' where subject = 'nommee'""")
                .executeUpdate());
        String post = visitor.open(named).document().select(".when a").attr("href");
        String topic = ask(me, "Celle qui nomme", "Bonjour @Zoé-Nommée et @personne\n\n[voir](" + named
                + ")\n\n[lire](" + post + ")").submit().response().uri().getPath();

        assertAll(
                () -> assertEquals(List.of("Conversation nommée ailleurs", "Conversation nommée ailleurs"),
                        visitor.open(topic).texts(".linked a")),
                () -> assertTrue(visitor.open(topic).texts(".linked").getLast().endsWith("Message 1")),
                () -> assertEquals(List.of("@Zoé-Nommée"), visitor.open(topic).texts("a.mention")));
        long id = Long.parseLong(named.replaceAll("\\D", ""));
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(
                "update forum_topic set status = 'HIDDEN' where id = :id").setParameter("id", id).executeUpdate());
        renderAll();

        assertFalse(visitor.open(topic).text().contains("nommée ailleurs"));
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(
                "update forum_topic set status = 'PUBLISHED' where id = :id").setParameter("id", id).executeUpdate());
    }

    @Test
    void a_post_of_an_older_renderer_is_rendered_again_and_an_edit_in_hand_goes_on() {
        Browser me = People.member("rendu", Role.MODERATOR);
        String topic = ask(me, "Ancien rendu", "Du **gras**").submit().response().uri().getPath();
        Page edit = me.open(topic).follow("Modifier (Message 1)");
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery("""
            update forum_post set html = '<p>vieux</p>', renderer = 0 where topic_id = :topic""")
                .setParameter("topic", Long.parseLong(topic.replaceAll("\\D", ""))).executeUpdate());
        renderAll();

        assertEquals(List.of("gras"), visitor.open(topic).texts(".post .text strong"));
        assertEquals(200, edit.form("modifier").type("Votre message", "Du neuf").submit().status());
    }

    @Test
    void what_nobody_types_is_read_or_refused_without_an_error() {
        Browser me = People.member("entrees", Role.MODERATOR);
        String jeton = me.open(ASK).document().expectFirst("input[name=jeton]").val();
        String fields = "jeton=" + jeton
                + "&cle=mauvais-1&titre=Titre+correct&besoin=x&brouillon=categorie:choisir-un-outil";

        assertAll(() -> assertEquals(413, me.post(ASK, fields + "&texte=" + "a".repeat(8 << 20)).status()),
                () -> assertEquals(422, me.post(ASK, fields + "&texte=" + "[".repeat(100_000)).status()),
                () -> assertEquals(422, me.post(ASK, fields + "&texte=x&etiquettes=" + "a,".repeat(10_000)).status()),
                () -> assertEquals(200, me.post(ASK, fields + "&texte=%C3%28+%FF%FE+%00+%ED%A0%80+suite").status()),
                () -> assertEquals(200, me.post("/forum/brouillons", fields + "&texte=%00%ED%A0%80+x").status()),
                () -> assertEquals(404,
                        me.post("/forum/brouillons", "jeton=" + jeton + "&brouillon=ailleurs:1").status()));
    }

    private void renderAll() {
        boolean areMore = true;
        while (areMore) {
            areMore = rendering.renderSome();
        }
    }

    private static Form ask(Browser who, String title, String text) {
        return who.open(ASK).form("demander").type("Titre", title).type("De quoi avez-vous besoin ?", "Un agenda")
                .type("Votre message", text);
    }
}
