package org.emancipasso.library.topic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.forum.moderation.Talk;
import org.emancipasso.library.TestItems;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What a conversation taught becomes a draft in one click, and is published once all who wrote it agree. */
@Platform
class TopicDraftTest {

    private final Browser curator = People.member("bibliothecaire", Role.CURATOR);

    @Inject
    LicenceHolder holder;

    @AfterEach
    void leaveNothing() {
        TestItems.removeAll();
    }

    @Test
    void one_click_makes_a_draft_that_credits_and_asks_its_authors() {
        Talk asker = Talk.of("Ada Licence");
        Talk helper = Talk.of("Bob Licence");
        long topic = solved(asker, helper, "Vider le cache d’un agenda");
        Page draft = curator.open(Talk.path(topic)).form("ressource").submit();
        String desk = draft.response().uri().getPath();
        Page again = curator.open(Talk.path(topic)).form("ressource").submit();
        int early = publish(desk).status();
        Page asked = asker.browser().open("/compte/notifications");
        answer(asker, desk, "oui");
        int half = publish(desk).status();
        answer(helper, desk, "oui");
        Page written = complete(desk);
        int agreed = publish(desk).status();

        assertAll(() -> assertEquals("Vider le cache d’un agenda", draft.document().expectFirst("#titre").val()),
                () -> assertEquals("Ada Licence, Bob Licence", draft.document().expectFirst("#auteurs").val()),
                () -> assertTrue(draft.document().expectFirst("#resume").val().contains("Ouvrez les réglages")),
                () -> assertTrue(draft.text().contains("Ada Licence n’a pas encore répondu"), draft::text),
                () -> assertEquals(desk, again.response().uri().getPath()),
                () -> assertTrue(asked.text().contains("L’équipe voudrait faire une ressource"), asked::text),
                () -> assertEquals(422, early), () -> assertEquals(422, half),
                () -> assertEquals(200, written.status()), () -> assertEquals(200, agreed),
                () -> assertTrue(new Browser().open("/ressources/" + desk.replaceAll("\\D+", "")).text()
                        .contains("CC BY-SA")));
    }

    @Test
    void a_no_keeps_it_from_being_published() {
        Talk asker = Talk.of("Carla Licence");
        Talk helper = Talk.of("Dan Licence");
        String desk = curator.open(Talk.path(solved(asker, helper, "Une imprimante muette"))).form("ressource").submit()
                .response().uri().getPath();
        answer(asker, desk, "oui");
        answer(helper, desk, "non");
        complete(desk);

        assertEquals(422, publish(desk).status());
        assertTrue(curator.open(desk).text().contains("Dan Licence a dit non"));
    }

    @Test
    void whoever_leaves_without_an_answer_is_named_no_more() {
        Talk asker = Talk.of("Eve Licence");
        Talk helper = Talk.of("Fay Licence");
        String desk = curator.open(Talk.path(solved(asker, helper, "Un mot de passe perdu"))).form("ressource").submit()
                .response().uri().getPath();
        QuarkusTransaction.requiringNew()
                .run(() -> holder.erase(People.id("Eve Licence"), TextsChoice.KEEP_ANONYMOUS));
        Page page = curator.open(desk);

        assertFalse(page.text().contains("Eve Licence"));
        assertEquals("Fay Licence", page.document().expectFirst("#auteurs").val());
    }

    @Test
    void nothing_is_made_of_a_conversation_without_an_answer_nor_by_others() {
        Talk asker = Talk.of("Gus Licence");
        long topic = asker.ask("Sans réponse", "Bonjour");

        assertAll(() -> assertEquals(404, curator.post("/equipe/ressources/depuis/" + topic, "jeton=" + token(curator))
                .status()),
                () -> assertEquals(403, asker.browser().post("/equipe/ressources/depuis/" + topic, "jeton="
                        + asker.token()).status()),
                () -> assertEquals(404, asker.browser().post("/compte/licences/1", "jeton=" + asker.token()
                        + "&reponse=oui").status()));
    }

    private static long solved(Talk asker, Talk helper, String title) {
        long topic = asker.ask(title, "Comment faire ?");
        long post = helper.reply(topic, "Ouvrez les réglages, puis « Vider le cache ».");
        asker.browser().post("/forum/messages/" + post + "/solution", "jeton=" + asker.token());
        return topic;
    }

    private static void answer(Talk who, String desk, String answer) {
        String item = desk.replaceAll("\\D+", "");
        assertEquals(200, who.browser().post("/compte/licences/" + item, "jeton=" + who.token() + "&reponse=" + answer)
                .status());
    }

    private Page complete(String desk) {
        return curator.open(desk).form("ressource").choose("Type de ressource", "temoignage").submit();
    }

    private Page publish(String desk) {
        return curator.post(desk + "/geste", "jeton=" + token(curator) + "&geste=publier");
    }

    private static String token(Browser browser) {
        return browser.open("/compte").document().expectFirst("input[name=jeton]").val();
    }
}
