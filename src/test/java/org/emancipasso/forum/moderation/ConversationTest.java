package org.emancipasso.forum.moderation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** Moderators tidy conversations: authors are told, addresses lead on, counts stay right. */
@Platform
class ConversationTest {

    private static final String REASON_LABEL = "Votre raison";

    private final Browser visitor = new Browser();
    private final Talk mona = Talk.of("forum-mona", Role.MODERATOR);
    private final Talk alix = Talk.of("forum-alix");

    @Test
    void a_topic_moves_to_another_category_and_its_author_reads_why() {
        long topic = Talk.of("forum-deplacee").ask("Sujet à déplacer ailleurs", "Bonjour");
        Page done = mona.form(topic, Act.MOVE).choose("Catégorie", "choisir-un-outil")
                .type(REASON_LABEL, Talk.REASON).submit();

        assertTrue(done.text().contains("C’est fait."), done::text);
        assertTrue(visitor.open("/forum/categories/choisir-un-outil").text().contains("Sujet à déplacer ailleurs"));
        assertTrue(mona.browser().open("/equipe/journal?action=forum-topic.move").text()
                .contains("conversation n° " + topic));
        assertTrue(LocalMail.awaitText(People.address("forum-deplacee"), "Votre conversation")
                .contains(Talk.REASON));
        assertEquals(List.of(), Recount.differences());
    }

    @Test
    void an_act_without_a_reason_comes_back_with_what_was_typed() {
        long topic = alix.ask("Sujet à renommer", "Bonjour");
        Page page = mona.form(topic, Act.RENAME).type("Titre", "Un bien meilleur titre").type(REASON_LABEL, "Non")
                .submit();

        assertAll(() -> assertEquals(422, page.status()), () -> assertEquals(1, page.texts(".wrong").size()),
                () -> assertEquals("Un bien meilleur titre", page.document().select("#renommer-titre").val()));
        page.form("renommer-acte").type(REASON_LABEL, Talk.REASON).submit();
        assertEquals(List.of("Un bien meilleur titre"), visitor.open(Talk.path(topic)).texts("h1"));
    }

    @Test
    void merging_at_the_end_leads_on_from_the_old_address_and_from_each_post() {
        long from = alix.ask("Doublon à réunir", "Question bis");
        long answer = mona.reply(from, "Réponse bis");
        long into = alix.ask("Original à garder", "Question");
        mona.reply(into, "Réponse");
        merge(from, into, "fin");

        assertEquals(List.of("Question", "Réponse", "Question bis", "Réponse bis"), Talk.texts(visitor, into));
        assertTrue(visitor.open(Talk.path(from)).sentOnTo("/forum/sujets/" + into + "-original-a-garder"));
        assertEquals(into, topicOf(visitor.open("/forum/messages/" + answer)));
        assertEquals(List.of(), Recount.differences());
    }

    @Test
    void an_answer_that_was_being_written_goes_where_the_conversation_went_with_its_tags_and_voices() {
        long from = alix.ask("Fusionnée pendant qu’on répond", "Question bis");
        long into = alix.ask("Celle qui reste", "Question");
        Recount.sql("insert into forum_tag (code, label) values ('fusion-etiquette', 'Fusion') on conflict do nothing");
        Recount.sql(
                "insert into forum_topic_tag select " + from + ", id from forum_tag where code = 'fusion-etiquette'");
        for (long topic : List.of(from, into)) {
            Recount.sql("insert into forum_voice (topic_id, member_id, given_at) values (" + topic + ", "
                    + People.id("forum-alix") + ", now())");
        }
        Form late = alix.browser().open(Talk.path(from)).form("repondre").type("Votre message", "Écrit entre-temps");
        merge(from, into, "fin");
        Page sent = late.submit();

        assertEquals(into, topicOf(sent));
        assertEquals(List.of("Question", "Question bis", "Écrit entre-temps"), Talk.texts(visitor, into));
        assertTrue(visitor.open("/forum/etiquettes/fusion-etiquette").text().contains("Celle qui reste"));
        assertEquals(List.of((Object) into), Recount.rows("select topic_id from forum_voice where member_id = "
                + People.id("forum-alix") + " and topic_id in (" + from + ", " + into + ")"));
    }

    @Test
    void merging_by_date_puts_posts_in_between_and_what_was_new_stays_new() {
        long from = alix.ask("Doublon par date", "Un");
        long into = alix.ask("Original par date", "Deux");
        mona.reply(from, "Trois");
        Browser reader = People.member("forum-lectrice");
        reader.open(Talk.path(into));
        reader.open(Talk.path(from));
        mona.reply(from, "Quatre");
        mona.reply(into, "Cinq");
        merge(from, into, "date");

        assertEquals(List.of("Deux", "Un", "Trois", "Quatre", "Cinq"), Talk.texts(visitor, into));
        assertEquals("3", Recount.rows("select position from forum_read where topic_id = " + into
                + " and member_id = " + People.id("forum-lectrice")).getFirst().toString());
        assertEquals(List.of(), Recount.differences());
    }

    @Test
    void posts_become_a_topic_of_their_own_once() {
        long topic = alix.ask("Sujet à scinder", "Un");
        mona.reply(topic, "Deux");
        long third = alix.reply(topic, "Trois");
        mona.reply(topic, "Quatre");
        Page split = mona.browser().open("/forum/messages/" + third + "/moderer")
                .follow("En faire une nouvelle conversation");
        Form form = split.form("scinder-acte").type("Titre", "Le sujet scindé").type(REASON_LABEL, Talk.REASON);
        Page done = form.submit();
        long created = topicOf(done);

        assertEquals(List.of("Un", "Deux"), Talk.texts(visitor, topic));
        assertEquals(List.of("Trois", "Quatre"), Talk.texts(visitor, created));
        assertEquals(409, form.submit().status());
        assertEquals(List.of(), Recount.differences());
    }

    @Test
    void everybody_whose_messages_move_to_a_new_topic_is_told_why() {
        long topic = alix.ask("Sujet à plusieurs", "Un");
        List<Talk> others = List.of(Talk.of("forum-scindee"), Talk.of("forum-scindee-aussi"));
        others.forEach(other -> other.reply(topic, "Autre chose"));
        mona.form(topic, Act.SPLIT).type("Messages", "2-3").type("Titre", "Autre chose à part")
                .type(REASON_LABEL, Talk.REASON).submit();

        for (String who : List.of("forum-scindee", "forum-scindee-aussi")) {
            assertTrue(LocalMail.awaitText(People.address(who), "Votre conversation").contains(Talk.REASON), who);
        }
    }

    @Test
    void numbers_that_are_not_there_split_nothing() {
        long topic = alix.ask("Sujet entier", "Un");
        mona.reply(topic, "Deux");
        for (String numbers : List.of("", "1", "1-", "3", "2-9", "x", "2,,", "2;1", "99999999999")) {
            assertEquals(422, mona.form(topic, Act.SPLIT).type("Messages", numbers).type("Titre", "Autre sujet")
                    .type(REASON_LABEL, Talk.REASON).submit().status(), numbers);
        }
    }

    @Test
    void a_topic_merges_with_no_topic_that_is_not_another_one_online() {
        long topic = alix.ask("Sujet seul", "Un");
        for (String target : List.of("", "0", "" + topic, "999999999", "pas un sujet")) {
            assertEquals(422, mona.form(topic, Act.MERGE).type("Rejoindre la conversation", target)
                    .type(REASON_LABEL, Talk.REASON).submit().status(), target);
        }
    }

    @Test
    void a_closed_topic_takes_no_answer_until_it_is_opened_again() {
        long topic = alix.ask("Sujet à clore", "Bonjour");
        Form late = alix.browser().open(Talk.path(topic)).form("repondre").type("Votre message", "Trop tard");
        mona.form(topic, Act.CLOSE).type(REASON_LABEL, Talk.REASON).submit();
        Page refused = late.submit();

        assertEquals(409, refused.status());
        assertTrue(refused.document().select("#texte").text().contains("Trop tard"));
        mona.form(topic, Act.REOPEN).submit();
        assertTrue(alix.browser().open(Talk.path(topic)).document().select("#repondre").hasText());
    }

    @Test
    void a_pinned_topic_comes_first_in_its_category() {
        long topic = alix.ask("Sujet à épingler", "Bonjour");
        alix.ask("Sujet plus récent", "Bonjour");
        mona.form(topic, Act.PIN).submit();

        assertTrue(visitor.open(Talk.HELP).texts(".topics h3").getFirst().startsWith("Sujet à épingler"));
        mona.form(topic, Act.UNPIN).submit();
        assertFalse(visitor.open(Talk.HELP).texts(".topics h3").getFirst().startsWith("Sujet à épingler"));
    }

    @Test
    void a_deleted_topic_is_gone_for_readers_comes_back_and_its_author_may_contest() {
        long topic = Talk.of("forum-supprimee").ask("Sujet à supprimer", "Bonjour");
        mona.form(topic, Act.DELETE).type(REASON_LABEL, Talk.REASON).submit();

        assertEquals(410, visitor.open(Talk.path(topic)).status());
        assertEquals(200, mona.browser().open(Talk.path(topic)).status());
        Telling.tomorrow();
        String letter = LocalMail.awaitText(People.address("forum-supprimee"), "Votre page est masquée");
        assertTrue(letter.contains(Talk.REASON) && letter.contains("/decisions/"), letter);
        mona.form(topic, Act.RESTORE).submit();
        assertEquals(200, visitor.open(Talk.path(topic)).status());
        assertEquals(List.of(), Recount.differences());
    }

    @Test
    void a_deleted_post_is_folded_for_moderators_and_comes_back() {
        long topic = alix.ask("Message à supprimer", "Bonjour");
        long post = alix.reply(topic, "Achetez mes cartouches");
        Page page = mona.browser().open("/forum/messages/" + post + "/moderer");
        page.form("supprimer").type(REASON_LABEL, Talk.REASON).submit();

        assertFalse(visitor.open(Talk.path(topic)).text().contains("cartouches"));
        assertFalse(alix.browser().open(Talk.path(topic)).text().contains("cartouches"));
        assertEquals(List.of("Achetez mes cartouches"), mona.browser().open(Talk.path(topic))
                .texts(".post details .text"));
        assertEquals(List.of(), Recount.differences(People.id("forum-alix")));
        mona.browser().open("/forum/messages/" + post + "/moderer").form("retablir").submit();
        assertTrue(visitor.open(Talk.path(topic)).text().contains("cartouches"));
    }

    @Test
    void what_its_author_took_back_nobody_puts_back() {
        long topic = alix.ask("Message repris", "Bonjour");
        long post = alix.reply(topic, "Je regrette");
        alix.browser().open("/forum/messages/" + post + "/supprimer").form("supprimer").submit();
        Page page = mona.browser().open("/forum/messages/" + post + "/moderer");

        assertTrue(page.text().contains("ne se rétablit pas"), page::text);
        assertEquals(409, mona.post("/forum/messages/" + post + "/moderer", "acte", "retablir").status());
    }

    @Test
    void a_visitor_reports_a_post_for_a_reason_of_the_forum_and_it_is_hidden_with_a_reason() {
        long topic = alix.ask("Message à signaler", "Bonjour");
        long post = alix.reply(topic, "Propos blessants");
        Page reasons = visitor.open(visitor.open(Talk.path(topic)).document().select(".post .acts a[href^=/signaler]")
                .last().attr("href"));
        assertTrue(reasons.text().contains("C’est irrespectueux"), reasons::text);
        assertFalse(reasons.text().contains("La structure n’existe plus"), reasons::text);
        String link = reasons.document().select("a[href$=irrespect]").attr("href");
        Form form = visitor.open(link).form("signalement");
        form.type("Ce que vous avez vu", "Des propos blessants, tout en bas.").prove().submit();

        assertTrue(mona.browser().open("/moderation?nature=signalement-message").text()
                .contains("Message 2 de « Message à signaler »"));
        Page hidden = mona.hide("message", post);
        assertTrue(hidden.text().contains("La page est masquée"), hidden::text);
        assertFalse(visitor.open(Talk.path(topic)).text().contains("blessants"));
        Page own = alix.browser().open(Talk.path(topic));
        assertTrue(own.text().contains("blessants") && own.text().contains("manquait de respect"), own::text);
        hidden.formTo(hidden.document().expectFirst("form#annuler").attr("action")).submit();
        assertTrue(visitor.open(Talk.path(topic)).text().contains("blessants"));
        assertEquals(List.of(), Recount.differences(People.id("forum-alix")));
    }

    @Test
    void a_hidden_topic_says_why_at_its_address() {
        long topic = alix.ask("Sujet blessant", "Bonjour");
        mona.hide("sujet", topic);
        Page gone = visitor.open(Talk.path(topic));

        assertAll(() -> assertEquals(410, gone.status()),
                () -> assertTrue(gone.text().contains("manquait de respect"), gone::text),
                () -> assertFalse(gone.text().contains("blessant"), gone::text),
                () -> assertFalse(visitor.open("/signaler/sujet/" + topic).text().contains("blessant")),
                () -> assertEquals(List.of(), Recount.differences()));
    }

    @Test
    void members_do_not_moderate() {
        long topic = alix.ask("Sujet d’une membre", "Bonjour");

        assertEquals(403, alix.browser().open("/forum/sujets/" + topic + "/moderer").status());
        assertFalse(alix.browser().open(Talk.path(topic)).text().contains("Modérer"));
    }

    private void merge(long from, long into, String order) {
        Page done = mona.form(from, Act.MERGE).type("Rejoindre la conversation", Browser.baseUrl() + Talk.path(into))
                .choose("Place des messages", order).type(REASON_LABEL, Talk.REASON).submit();
        assertTrue(done.text().contains("C’est fait."), done::text);
    }

    private static long topicOf(Page page) {
        return Long.parseLong(page.response().uri().getPath().replaceAll("^/forum/sujets/([0-9]+).*", "$1"));
    }
}
