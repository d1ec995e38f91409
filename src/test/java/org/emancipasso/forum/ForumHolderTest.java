package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What becomes of what somebody wrote when they leave, and what they get a copy of. */
@Platform
class ForumHolderTest {

    @Inject
    ForumHolder holder;

    @Inject
    PostingService posting;

    @Inject
    PostService service;

    @Inject
    QuoteText quotes;

    @Inject
    PostRepository posts;

    @Inject
    CategoryRepository categories;

    private final Browser visitor = new Browser();
    private Actor stays;

    @BeforeEach
    void another() {
        stays = actor("forum-quirestera");
    }

    @Test
    void texts_that_stay_lead_to_nobody_in_quotes_either() {
        Actor leaves = actor("forum-part-sans-bruit");
        String path = conversation(leaves, "Une question qui reste", "Des mots utiles à tout le monde");
        int thanked = thanks(path);
        erase(leaves, TextsChoice.KEEP_ANONYMOUS);
        Page page = visitor.open(path);

        assertAll(() -> assertEquals(200, page.status()),
                () -> assertFalse(page.response().body().contains("forum-part-sans-bruit")),
                () -> assertEquals(2, page.document().select(".text:contains(Des mots utiles à tout le monde)").size()),
                () -> assertEquals("Une personne qui n’est plus là", page.texts(".text blockquote a").getFirst()),
                () -> assertEquals(thanked - 1, thanks(path)));
    }

    @Test
    void texts_that_go_leave_a_line_and_no_quote() {
        Actor leaves = actor("forum-part-tout-a-fait");
        String path = conversation(leaves, "Une question qui part", "Des mots à oublier");
        erase(leaves, TextsChoice.DELETE);
        Page page = visitor.open(path);

        assertAll(() -> assertEquals("Question retirée", page.texts("h1").getFirst()),
                () -> assertFalse(page.response().body().contains("forum-part-tout-a-fait")),
                () -> assertFalse(page.response().body().contains("Des mots à oublier")),
                () -> assertEquals(List.of("Ce message a été supprimé."), page.texts(".stub")),
                () -> assertTrue(page.text().contains("Merci pour ta question")));
    }

    @Test
    void a_question_that_nobody_answered_goes_whole() {
        Actor leaves = actor("forum-part-seule");
        Posted asked = ask(leaves, "Une question sans réponse", "Des mots pour personne");
        int before = topics();
        erase(leaves, TextsChoice.DELETE);

        assertAll(() -> assertEquals(410, visitor.open(ForumRoutes.ROUTES.topic(asked.topicId(), "x")).status()),
                () -> assertEquals(before - 1, topics()));
    }

    @Test
    void a_copy_has_all_that_one_wrote() {
        Actor writer = actor("forum-copie");
        Posted asked = ask(writer, "Une question à emporter", "Des mots à garder chez soi");
        service.edit(writer, asked.postId(), version(asked.postId()), "Des mots mieux choisis");
        PersonalData copy = new PersonalData();
        holder.export(writer.id(), copy);
        String text = copy.sections().toString();

        assertAll(() -> assertTrue(text.contains("Une question à emporter"), text),
                () -> assertTrue(text.contains("Des mots mieux choisis"), text),
                () -> assertTrue(text.contains("Des mots à garder chez soi"), text));
    }

    /** A topic that another answered with a quote, and where each thanked the other. */
    private String conversation(Actor leaves, String title, String words) {
        Posted asked = ask(leaves, title, words);
        String quote = QuarkusTransaction.requiringNew().call(() -> quotes.quoted(posts.findById(asked.postId())));
        Posted answer = posting.reply(stays, asked.topicId(),
                new PostForm(quote + "Merci pour ta question", "", "reponse-" + leaves.id())).orElseThrow();
        service.thank(leaves, answer.postId(), true);
        return ForumRoutes.ROUTES.topic(asked.topicId(), title).replaceAll("-.*", "");
    }

    private Posted ask(Actor actor, String title, String words) {
        long category = QuarkusTransaction.requiringNew()
                .call(() -> categories.find("entraide-technique").orElseThrow().id());
        return posting.open(actor, category, new TopicForm(title, Map.of("outil", "Nextcloud"), "",
                new PostForm(words, "", "question-" + actor.id()))).orElseThrow();
    }

    private int version(long post) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(post).version());
    }

    private int topics() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.of(categories.find("entraide-technique").orElseThrow().topics()).orElse(0));
    }

    private int thanks(String path) {
        return visitor.open(path).texts(".thanks").size();
    }

    private void erase(Actor actor, TextsChoice choice) {
        QuarkusTransaction.requiringNew().run(() -> holder.erase(actor.id(), choice));
        QuarkusTransaction.requiringNew().run(() -> holder.erase(actor.id(), choice));
    }

    private static Actor actor(String who) {
        return People.actor(People.memberCookie(who, Role.MODERATOR));
    }
}
