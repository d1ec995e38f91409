package org.emancipasso.forum.moderation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is hidden, held or deleted is read by no visitor and no other member, on no page of the forum. */
@Platform
class CanaryTest {

    private static final String HIDDEN = "canarimasque";
    private static final String DELETED = "canarisupprime";
    private static final String HELD = "canarienattente";
    private static final String TOPIC = "canarisujet";

    private final Talk mona = Talk.of("forum-canari-mona", Role.MODERATOR);

    @TestFactory
    Stream<DynamicTest> a_canary_sings_for_nobody_else() {
        long topic = mona.ask("Cage ouverte", "Bonjour");
        long hidden = mona.reply(topic, "Le premier, " + HIDDEN);
        long deleted = mona.reply(topic, "Le deuxième, " + DELETED);
        long gone = mona.ask("Cage " + TOPIC, "Ce que dit " + TOPIC);
        Browser newcomer = People.member("forum-canari-nouvelle");
        newcomer.open(Talk.path(topic)).form("repondre").type("Votre message", "Le troisième, " + HELD).submit();
        long held = Long.parseLong(Recount.rows("select max(id) from forum_post").getFirst().toString());
        // Staff hide what others wrote as well as what they wrote themselves: what is asked here is who reads it.
        mona.hide("message", hidden);
        mona.hide("sujet", gone);
        mona.post("/forum/messages/" + deleted + "/moderer", "acte", "supprimer", "raison", Talk.REASON);
        Browser other = People.member("forum-canari-autre");
        assertTrue(mona.browser().open(Talk.path(topic)).response().body().contains(HIDDEN));

        return Stream.concat(Stream.of("/forum", "/forum/sujets", "/forum/sujets?vue=sans-reponse",
                "/forum/sujets?vue=resolus", Talk.HELP, Talk.path(topic), Talk.path(gone), "/decisions",
                "/signaler/sujet/" + gone, "/plan-du-site.xml", "/sitemap.xml", "/forum.atom",
                "/forum/recherche?q=canari",
                "/recherche?q=canari"),
                Stream.of(hidden, deleted, held).flatMap(id -> Stream.of("/forum/messages/" + id,
                        "/forum/messages/" + id + "/modifier", "/forum/messages/" + id + "/versions",
                        Talk.path(topic) + "?citer=" + id, "/signaler/message/" + id)))
                .map(path -> DynamicTest.dynamicTest(path, () -> assertAll(Stream.of(new Browser(), other)
                        .flatMap(who -> words().map(word -> () -> assertFalse(who.open(path).response().body()
                                .replace("q=canari", "").contains(word), word))))));
    }

    @Test
    void an_answer_that_quotes_what_is_hidden_brings_nothing_of_it() {
        long topic = mona.ask("Cage à citer", "Bonjour");
        long hidden = mona.reply(topic, HIDDEN);
        mona.hide("message", hidden);

        assertFalse(mona.browser().open(Talk.path(topic) + "?citer=" + hidden).document().select("#texte").text()
                .contains(HIDDEN));
    }

    private static Stream<String> words() {
        return List.of(HIDDEN, DELETED, HELD, TOPIC).stream();
    }
}
