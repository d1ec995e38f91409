package org.emancipasso.forum.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.forum.moderation.Talk;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Hearing of what a search finds one day. The topics of this class alone say « amarante ». */
@Platform
class SavedSearchTest {

    @Inject
    SavedSearchCare care;

    @Inject
    SavedSearchHolder holder;

    @Inject
    EntityManager entityManager;

    private final Browser visitor = new Browser();
    private final Talk talk = Talk.of("recherche-parle");

    @AfterEach
    void today() {
        TestClock.moveTo(0);
    }

    @Test
    void what_is_opened_after_a_search_was_saved_is_told_once_to_who_saved_it() {
        ask("Une conversation amarante d’avant");
        save("recherche-suivie", "amarante -bleu");
        save("recherche-autre", "amarante bleu");
        ask("Une question amarante de plus");
        Wait.until("the index holds it", () -> visitor.open("/forum/recherche?q=amarante").total() == 2);
        care.look();
        assertEquals(List.of(), told("recherche-suivie"));
        TestClock.moveTo(1);
        care.look();
        care.look();
        TestClock.moveTo(2);
        care.look();

        assertEquals(List.of("1 nouvelle conversation répond à « amarante -bleu »"), told("recherche-suivie"));
        assertEquals(List.of(), told("recherche-autre"));
    }

    @Test
    void a_search_leads_to_the_form_that_saves_it_and_the_list_forgets_it() {
        Browser me = People.member("recherche-liste");
        Page form = me.open("/forum/recherche?q=amarante").follow("Être prévenu ou prévenue de ce qui arrive");
        Page saved = form.form("suivre-recherche").submit();
        form.form("suivre-recherche").submit();

        assertAll(() -> assertEquals(List.of("amarante"), me.open("/forum/suivis").follow("Recherches suivies")
                .texts(".follows a")), () -> assertTrue(saved.text().contains("C’est enregistré."), saved::text));
        assertEquals(List.of(), saved.formTo("/forum/suivis/recherches/retirer").submit().texts(".follows a"));
        assertEquals(422, form.form("suivre-recherche").type("Votre recherche", "  ").submit().status());
    }

    @Test
    void a_copy_has_the_searches_and_who_leaves_takes_them_along() {
        save("recherche-partie", "amarante à emporter");
        long member = People.id("recherche-partie");

        assertTrue(copy(member).contains("amarante à emporter"));
        QuarkusTransaction.requiringNew().run(() -> holder.erase(member, TextsChoice.KEEP_ANONYMOUS));
        assertFalse(copy(member).contains("amarante à emporter"));
    }

    private String copy(long member) {
        PersonalData copy = new PersonalData();
        QuarkusTransaction.requiringNew().run(() -> holder.export(member, copy));
        return copy.sections().toString();
    }

    private void ask(String title) {
        talk.ask(title, "Bonjour à tout le monde.");
    }

    private static void save(String who, String query) {
        People.member(who).open("/forum/suivis/recherches").form("suivre-recherche").type("Votre recherche", query)
                .submit();
    }

    private List<String> told(String who) {
        List<?> texts = entityManager.createNativeQuery("""
            select translate(text, chr(160) || chr(8239), '  ') from notification
            where member_id = :member and kind = 'entraide-recherches' order by id""", String.class)
                .setParameter("member", People.id(who)).getResultList();
        return texts.stream().map(String.class::cast).toList();
    }
}
