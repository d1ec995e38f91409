package org.emancipasso.moderation.queue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.Papers.Contracts;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deciding: once, on what one has seen, and not for good at once. */
@Platform
class DecidingTest {

    private static final int AT_ONCE = 20;

    private final Browser ada = People.member("decideuse-ada", Role.MODERATOR);
    private final Browser bo = People.member("decideur-bo", Role.MODERATOR);

    @AfterEach
    void leaveNothing() {
        Papers.clear();
    }

    @Test
    void approves_with_an_edit() {
        Paper paper = Papers.submit("Corrigé puis accepté");
        Page page = ada.open(paper.path()).form("accepter").type("Ville", "Brest").submit();

        assertTrue(page.text().contains("Accepté : Corrigé puis accepté"), page.text());
        assertEquals(List.of("approve Brest"), paper.acts);
        assertFalse(Papers.waits(ada, paper));
    }

    @Test
    void an_edit_that_does_not_do_is_shown_on_its_field() {
        Paper paper = Papers.submit("Ville oubliée");
        Page page = ada.open(paper.path()).form("accepter").type("Ville", "").submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Dites quelle ville."), page.texts(".wrong"));
        assertTrue(Papers.waits(ada, paper));
    }

    @Test
    void refusing_asks_for_a_reason() {
        Paper paper = Papers.submit("Refusé sans raison");
        Page page = ada.open(paper.path()).form("refuser").submit();

        assertEquals(422, page.status());
        assertEquals(List.of(), paper.acts);
    }

    @Test
    void two_who_look_at_the_same_thing_do_not_overwrite_each_other() {
        Paper paper = Papers.submit("À deux dessus");
        Form late = bo.open(paper.path()).form("refuser").type("Vos mots", "Hors sujet selon moi");
        ada.open(paper.path()).form("avis-autres").type("Votre question, ou votre avis", "Attendez !").submit();
        Page page = late.submit();

        assertAll(() -> assertEquals(409, page.status()),
                () -> assertTrue(page.text().contains("cet élément a changé")),
                () -> assertTrue(page.text().contains("Attendez !")),
                () -> assertEquals("Hors sujet selon moi", page.document().select("#mots").text()),
                () -> assertEquals(List.of(), paper.acts));
        assertTrue(page.form("refuser").submit().text().contains("Pas retenu"));
    }

    @Test
    void what_another_has_decided_is_decided() {
        Paper paper = Papers.submit("Déjà fait");
        Form late = bo.open(paper.path()).form("refuser").type("Vos mots", "Trop tard");
        ada.open(paper.path()).form("accepter").submit();

        assertEquals(409, late.submit().status());
        assertEquals(List.of("approve Rennes"), paper.acts);
    }

    @Test
    void twenty_at_once_are_one_decision() throws Exception {
        Paper paper = Papers.submit("Vingt à la fois");
        List<Callable<Integer>> sendings = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Form form = (i % 2 == 0 ? ada : bo).open(paper.path()).form("accepter");
            sendings.add(() -> form.submit().status());
        }
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            people.invokeAll(sendings);
        }

        assertEquals(List.of("approve Rennes"), paper.acts);
    }

    @Test
    void nobody_decides_on_what_they_sent() {
        People.member("autrice-moderatrice", Role.MODERATOR);
        Paper paper = Papers.submit(Papers.KIND, "La mienne", People.id("autrice-moderatrice"), "", "35");
        Browser author = People.member("autrice-moderatrice", Role.MODERATOR);
        Page page = author.open(paper.path());

        assertEquals(List.of("avis-autres"), page.document().select(".review-actions form").eachAttr("id"));
        assertTrue(page.text().contains("Vous ne décidez pas de ce que vous avez envoyé"));
        String day = "&jusqu-au=" + TestClock.today().plusDays(5);
        for (String act : List.of("prendre", "plus-tard", "accepter", "refuser")) {
            assertEquals(403, author.post(paper.path() + "/" + act,
                    "jeton=" + token(author) + "&version=0&mots=Essai" + day).status(), act);
        }
        assertTrue(Papers.waits(ada, paper));
    }

    @Test
    void where_two_must_agree_the_first_one_is_not_enough() {
        Paper paper = Papers.submit(Contracts.KIND, "À deux", null, "", "35");
        ada.open(paper.path()).form("accepter").submit();

        assertEquals(List.of(), paper.acts);
        Page again = ada.open(paper.path());
        assertEquals(0, again.document().select("form#accepter").size());
        assertTrue(again.text().contains("1 accord sur 2 : decideuse-ada"));
        assertEquals(403, forced(ada, paper).status(), "one person is not two");
        assertEquals(List.of(), paper.acts);
        bo.open(paper.path()).form("accepter").submit();
        assertEquals(List.of("approve"), paper.acts);
    }

    @Test
    void several_are_decided_each_on_its_own() {
        Paper one = Papers.submit("Lot un");
        Paper two = Papers.submit("Lot deux");
        Paper three = Papers.submit("Lot trois");
        Form form = ada.open("/moderation?nature=" + Papers.KIND + "&etat=a-faire").form("lot");
        bo.open(three.path()).form("avis-autres").type("Votre question, ou votre avis", "Je regarde").submit();
        form.element().select("input[name=choix]").forEach(box -> box.attr("checked",
                List.of(one, two, three).stream().anyMatch(paper -> box.val().startsWith(paper.item + "-"))));
        Page page = press(form, "refuser", "Pas pour nous");

        assertAll(() -> assertEquals(List.of("refuse"), one.acts), () -> assertEquals(List.of("refuse"), two.acts),
                () -> assertEquals(List.of(), three.acts),
                () -> assertTrue(page.text().contains("Pas retenu : Lot un"), page.text()),
                () -> assertTrue(page.text().contains("demande votre attention : Lot trois")));
        undo(page);
        assertEquals(List.of("refuse", "undo"), one.acts);
    }

    @Test
    void several_are_left_as_they_are_by_a_form_that_does_not_say_what_to_do() {
        Paper paper = Papers.submit("Lot sans geste");
        Form form = ada.open("/moderation?nature=" + Papers.KIND).form("lot");
        form.element().select("input[name=choix]").forEach(box -> box.attr("checked", true));

        assertEquals(422, form.submit().status());
        assertEquals(List.of(), paper.acts);
    }

    @Test
    void a_decision_can_be_taken_back_and_nobody_was_told() {
        String author = "autrice-annulee@exemple.org";
        Paper paper = Papers.submit(Papers.KIND, "Annulé à temps", null, author, "35");
        Page decided = refuse(ada, paper);
        Page undone = undo(decided);

        assertTrue(undone.text().contains("C’est annulé"), undone.text());
        assertEquals(List.of("refuse", "undo"), paper.acts);
        assertTrue(Papers.waits(ada, paper));
        Telling.tomorrow();
        assertEquals(List.of(), LocalMail.received(author));
    }

    @Test
    void only_the_last_decision_on_a_thing_can_be_taken_back() {
        Paper paper = Papers.submit("Décidé deux fois");
        Page first = refuse(ada, paper);
        Papers.submit(Papers.KIND, paper, "35");
        Page second = refuse(ada, paper);
        Page page = undo(first);

        assertTrue(page.text().contains("d’autres changements ont eu lieu depuis"), page.text());
        assertEquals(List.of("refuse", "refuse"), paper.acts);
        assertTrue(undo(second).text().contains("C’est annulé"));
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_told_and_stays() {
        String author = "autrice-prevenue@exemple.org";
        Paper paper = Papers.submit(Papers.KIND, "Trop tard pour annuler", null, author, "35");
        Page decided = refuse(ada, paper);
        Telling.now();
        assertEquals(List.of(), LocalMail.received(author));
        Telling.tomorrow();
        String letter = LocalMail.awaitText(author, "Votre envoi n’est pas retenu");

        assertAll(() -> assertTrue(letter.contains("Ce n’est pas notre sujet.")),
                () -> assertTrue(letter.contains("Charte, article 2")),
                () -> assertTrue(letter.contains("Vous n’êtes pas d’accord")));
        Page late = undo(decided);
        assertTrue(late.text().contains("Trop tard pour annuler"), late.text());
    }

    @Test
    void a_decision_is_somebodys_own_to_take_back() {
        Paper paper = Papers.submit("Pas à Bo");
        String undo = refuse(ada, paper).document().expectFirst("form.undo").attr("action");
        Page page = bo.post(undo, "jeton=" + token(bo));

        assertTrue(page.text().contains("Trop tard pour annuler"), page.text());
        assertEquals(List.of("refuse"), paper.acts);
    }

    private static String token(Browser browser) {
        return browser.open(Papers.submit("Pour sa page").path()).document().expectFirst("input[name=jeton]").val();
    }

    /** Approves by a form that its page does not offer. */
    private Page forced(Browser browser, Paper paper) {
        return browser.post(paper.path() + "/accepter",
                "jeton=" + token(browser) + "&version="
                        + bo.open(paper.path()).document().select("#accepter [name=version]").val());
    }

    private static Page refuse(Browser browser, Paper paper) {
        Form form = browser.open(paper.path()).form("refuser");
        form.element().expectFirst("input[value=hors-sujet]").attr("checked", true);
        return form.submit();
    }

    /** Takes back the first of what was just decided. */
    private static Page undo(Page page) {
        return new Form(page.browser(), (FormElement) page.document().expectFirst("form.undo")).submit();
    }

    /** Submits a form by one of its buttons. */
    private static Page press(Form form, String button, String words) {
        form.type("Pourquoi, si vous ne retenez pas", words);
        form.element().appendElement("input").attr("type", "hidden").attr("name", "geste").val(button);
        return form.submit();
    }
}
