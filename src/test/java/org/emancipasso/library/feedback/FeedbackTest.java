package org.emancipasso.library.feedback;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.library.TestItems;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** « Utile ? »: what anybody may say, and curators alone read. */
@Platform
class FeedbackTest {

    private final Browser visitor = new Browser();

    @AfterEach
    void leaveNothing() {
        TestItems.removeAll();
    }

    @Test
    void what_was_missing_is_read_by_curators_alone() {
        long id = TestItems.published("Guide à juger", "https://juger.exemple/");
        Form form = visitor.open("/ressources/" + id).follow("Cette ressource vous a été utile ?").form("avis")
                .type("Qu’est-ce qui manquait ?", "Une capture du menu des réglages");
        choose(form, "non");
        Page thanks = form.prove().submit();
        form.submit();
        Page desk = People.member("bibliothecaire", Role.CURATOR).open("/equipe/ressources/" + id);

        assertAll(() -> assertEquals(200, thanks.status()),
                () -> assertTrue(desk.text().contains("Utile à 0 personne, 1 n’a pas trouvé"), desk::text),
                () -> assertTrue(desk.text().contains("Une capture du menu des réglages")),
                () -> assertFalse(visitor.open("/ressources/" + id).text().contains("capture du menu")),
                () -> assertFalse(visitor.open("/api/v1/resources/" + id).response().body().contains("capture")));
    }

    @Test
    void an_answer_is_yes_or_no_and_of_a_bearable_length() {
        long id = TestItems.published("Guide à juger", "https://juger.exemple/");
        Page page = visitor.open("/ressources/" + id + "/utile").form("avis")
                .type("Qu’est-ce qui manquait ?", "x".repeat(2_001)).prove().submit();

        assertEquals(422, page.status());
        assertEquals(2, page.texts(".wrong").size());
    }

    private static void choose(Form form, String answer) {
        form.element().expectFirst("input[name=utile][value=" + answer + "]").attr("checked", true);
    }
}
