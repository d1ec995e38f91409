package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.emancipasso.web.cache.PageCaches;
import org.junit.jupiter.api.Test;

/** Asking, answering, finding out: as a peer does it. */
@Platform
class ForumTest {

    private static final String HELP = "/forum/categories/entraide-technique";

    @Inject
    FirstAnswers firstAnswers;

    private final Browser visitor = new Browser();
    /** Staff are known. */
    private final Browser known = People.member("forum-connue", Role.MODERATOR);

    @Test
    void the_first_page_shows_four_categories_and_leads_to_each() {
        Page page = visitor.open("/forum");

        assertAll(() -> assertEquals(200, page.status()),
                () -> assertEquals(List.of("Entraide technique", "Choisir un outil", "Trouver un ou une prestataire",
                        "Besoins à mutualiser"), page.texts(".doors h3")),
                () -> assertEquals("Entraide technique", page.follow("Entraide technique").texts("h1").getFirst()));
    }

    @Test
    void a_question_of_somebody_known_is_read_by_everybody_at_once() {
        Page page = ask(known, "Agenda partagé qui se vide").submit();

        assertEquals(200, page.status(), page.text());
        assertEquals(List.of("Agenda partagé qui se vide"), visitor.open(page.response().uri().getPath())
                .texts("h1"));
        assertTrue(visitor.open(HELP).text().contains("Agenda partagé qui se vide"));
        assertTrue(visitor.open("/forum/sujets?vue=sans-reponse").text().contains("Agenda partagé qui se vide"));
    }

    @Test
    void whoever_a_moderator_knows_need_not_wait_and_that_is_in_the_journal() {
        Browser newcomer = People.member("forum-connue-de-mona");
        String first = ask(newcomer, "Première de quelqu’un de connu").submit().response().uri().getPath();
        known.open("/moderation?espace=forum").follow("Première de quelqu’un de connu").form("accepter").submit();
        Form link = reply(newcomer.open(first), "Voyez https://exemple.org/manuel");
        assertTrue(link.submit().text().contains("attend une relecture"));
        String post = visitor.open(first).document().select(".when a").attr("href");
        assertEquals(422, newcomer.open(post + "/modifier").form("modifier")
                .type("Votre message", "Tout est sur https://exemple.org/ailleurs").submit().status());
        known.open(post + "/moderer").form("connaitre").submit();
        reply(newcomer.open(first), "Et https://exemple.org/suite").submit();

        assertTrue(visitor.open(first).text().contains("exemple.org/suite"));
        assertFalse(visitor.open(first).text().contains("exemple.org/manuel"));
        assertTrue(People.member("forum-journal", Role.ADMIN).open("/equipe/journal?action=forum-member.vouch").text()
                .contains("n° " + People.id("forum-connue-de-mona")));
    }

    @Test
    void the_first_question_of_somebody_new_waits_and_is_then_read_by_everybody() {
        Browser newcomer = People.member("forum-nouvelle");
        Page held = ask(newcomer, "Première question de Nora").submit();
        String path = held.response().uri().getPath();

        assertAll(() -> assertTrue(held.text().contains("attend une relecture"), held::text),
                () -> assertEquals(404, visitor.open(path).status()),
                () -> assertFalse(visitor.open(HELP).text().contains("Nora")));
        Page queue = known.open("/moderation?espace=forum").follow("Première question de Nora");
        queue.form("accepter").submit();

        assertEquals(200, visitor.open(path).status());
        assertTrue(visitor.open(HELP).text().contains("Première question de Nora"));
        Page second = reply(newcomer.open(path), "Merci à tout le monde").submit();
        assertTrue(visitor.open(path).text().contains("Merci à tout le monde"), second::text);
    }

    @Test
    void a_first_question_that_is_refused_stays_unseen_and_its_author_reads_why() {
        Browser newcomer = People.member("forum-refusee");
        String path = ask(newcomer, "Achetez mes cartouches").submit().response().uri().getPath();
        Page refused = known.open("/moderation?espace=forum").follow("Achetez mes cartouches");
        Form form = refused.form("refuser");
        form.element().selectXpath(".//input[@value='publicite']").forEach(input -> input.attr("checked", "checked"));
        Page done = form.submit();

        assertTrue(done.text().contains("Pas retenu"), done::text);
        assertEquals(404, visitor.open(path).status());
        Telling.tomorrow();
        assertTrue(LocalMail.awaitText(People.address("forum-refusee"), "").contains("publicité"));
    }

    @Test
    void what_is_missing_is_said_on_its_field_and_nothing_typed_is_lost() {
        Page page = known.open(HELP + "/demander").form("demander").type("Titre", "Non")
                .type("Quel outil ?", "Nextcloud").submit();

        assertAll(() -> assertEquals(422, page.status()), () -> assertEquals(2, page.texts(".wrong").size()),
                () -> assertEquals("Nextcloud", page.document().select("#outil").val()));
    }

    @Test
    void a_preview_shows_the_text_and_publishes_nothing() {
        String path = ask(known, "Aperçu d’abord").submit().response().uri().getPath();
        Form form = reply(known.open(path), "Du **gras** à voir");
        form.element().append("<input type=hidden name=apercu value=oui>");
        Page page = form.submit();

        assertEquals(List.of("gras"), page.texts(".preview strong"));
        assertFalse(visitor.open(path).text().contains("à voir"));
    }

    @Test
    void the_same_answer_sent_twenty_times_at_once_is_one() {
        String path = ask(known, "Vingt fois la même réponse").submit().response().uri().getPath();
        Form form = reply(known.open(path), "Une seule fois suffit");
        Together.run(20, form::submit);

        assertEquals(2, visitor.open(path).texts(".post").size());
    }

    @Test
    void the_same_question_sent_twenty_times_at_once_is_one() {
        Form form = ask(known, "Vingt fois la même question");
        Together.run(20, form::submit);

        assertEquals(1, visitor.open(HELP).texts(".topics h3").stream()
                .filter("Vingt fois la même question"::equals).count());
    }

    @Test
    void answers_of_many_at_once_have_dense_positions() {
        String path = ask(known, "Beaucoup de réponses").submit().response().uri().getPath();
        Queue<Form> forms = new ConcurrentLinkedQueue<>(IntStream.range(0, 24)
                .mapToObj(i -> reply(known.open(path), "Réponse numéro " + i)).toList());
        Together.run(24, () -> forms.remove().submit());
        List<String> first = visitor.open(path).texts(".when");
        List<String> second = visitor.open(path + "?page=2").texts(".when");

        assertAll(() -> assertEquals(20, first.size()), () -> assertEquals(5, second.size()),
                () -> assertTrue(second.getFirst().startsWith("Message 21 "), second::toString),
                () -> assertEquals(404, visitor.open(path + "?page=3").status()),
                () -> assertTrue(visitor.open(HELP).text().contains("24 réponses")));
    }

    @Test
    void the_answer_that_helped_is_shown_and_reached_from_the_first_page() {
        String path = ask(known, "Question à résoudre").submit().response().uri().getPath();
        reply(known.open(path), "Il faut vider le cache").submit();
        Page solved = press(known.open(path), "/solution");

        assertEquals(1, solved.texts(".post.solution").size());
        assertTrue(visitor.open("/forum/sujets?vue=resolus").text().contains("Question à résoudre"));
        press(known.open(path), "/sans-solution");
        assertEquals(0, visitor.open(path).texts(".post.solution").size());
    }

    @Test
    void the_first_page_says_how_many_questions_were_answered_and_how_soon() {
        Page asked = ask(known, "Combien de temps avant une réponse").submit();
        reply(People.member("forum-repond-vite", Role.MODERATOR).open(asked.response().uri().getPath()), "Le voici")
                .submit();
        firstAnswers.count();
        PageCaches.forget();
        Page page = visitor.open("/forum");

        assertTrue(page.texts(".lead + .facts").getFirst().matches(
                "Ces 90 derniers jours, [0-9 ]+ questions? (a|ont) reçu une réponse, sur [0-9 ]+ ; la moitié en .+ ou moins\\."),
                page::text);
    }

    @Test
    void an_edit_shows_when_and_two_at_once_show_both_texts() {
        String path = ask(known, "Texte à reprendre").submit().response().uri().getPath();
        Page one = known.open(path).follow("Modifier (Message 1)");
        Page other = known.open(path).follow("Modifier (Message 1)");
        one.form("modifier").type("Votre message", "Repris une fois").submit();
        Page late = other.form("modifier").type("Votre message", "Repris ailleurs").submit();

        assertAll(() -> assertEquals(409, late.status()),
                () -> assertTrue(late.text().contains("Repris une fois")),
                () -> assertEquals("Repris ailleurs", late.document().select("#texte").text()),
                () -> assertTrue(visitor.open(path).text().contains("modifié le")));
        assertTrue(late.form("modifier").submit().text().contains("Repris ailleurs"));
    }

    @Test
    void quoting_brings_the_text_and_its_source_without_a_script() {
        String path = ask(known, "Message à citer").submit().response().uri().getPath();
        Page quoting = known.open(path).follow("Citer (Message 1)");

        assertTrue(quoting.document().select("#texte").text().startsWith("> [forum-connue](/forum/messages/"));
    }

    @Test
    void a_message_taken_back_leaves_a_line_in_its_place() {
        String path = ask(known, "Message repris").submit().response().uri().getPath();
        reply(known.open(path), "Je regrette ces mots").submit();
        known.open(path).follow("Supprimer (Message 2)").form("supprimer").submit();

        assertFalse(visitor.open(path).text().contains("Je regrette"));
        assertEquals(List.of("Ce message a été supprimé."), visitor.open(path).texts(".stub"));
    }

    @Test
    void nobody_changes_what_another_wrote() {
        String path = ask(known, "Mots d’une autre").submit().response().uri().getPath();
        String edit = known.open(path).document().select("a[href$=/modifier]").attr("href");

        assertEquals(404, People.member("forum-curieux").open(edit).status());
    }

    private static Form ask(Browser who, String title) {
        return who.open(HELP + "/demander").form("demander").type("Titre", title).type("Quel outil ?", "Nextcloud")
                .type("Votre message", "Voici ce qui se passe chez nous.");
    }

    private static Page press(Page topic, String action) {
        return topic.formTo(topic.document().expectFirst("form[action$=" + action + "]").attr("action")).submit();
    }

    private static Form reply(Page topic, String text) {
        return topic.form("repondre").type("Votre message", text);
    }
}
