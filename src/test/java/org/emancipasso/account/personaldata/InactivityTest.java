package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who do not come any more. */
@Platform
class InactivityTest {

    private static final String WARNING = "Sans visite de votre part";
    private static final String ERASED = "Votre compte est effacé";
    private static final int TWO_YEARS = 731;

    @Inject
    PersonalDataCare care;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    /** Hundreds of other tests left members behind: they would all be erased here, one by one. */
    @BeforeEach
    void haveTheOthersCome() throws SQLException {
        Rows.execute("update member set seen_at = now() + interval '9 years'");
    }

    @Test
    void somebody_who_does_not_come_is_warned_twice_then_erased() {
        People.memberCookie("oublieuse");
        look(TWO_YEARS);
        awaitWarnings("oublieuse", 1);
        look(TWO_YEARS + 29);
        look(TWO_YEARS + 30);
        awaitWarnings("oublieuse", 2);
        look(TWO_YEARS + 59);
        assertTrue(People.exists("oublieuse"));
        look(TWO_YEARS + 60);

        assertFalse(People.exists("oublieuse"));
        Wait.until("the last letter came", () -> Letters.about(People.address("oublieuse"), ERASED).size() == 1);
        assertEquals(2, Letters.about(People.address("oublieuse"), WARNING).size());
    }

    @Test
    void one_visit_is_enough_to_keep_ones_account() {
        People.memberCookie("retrouvee");
        look(TWO_YEARS);
        awaitWarnings("retrouvee", 1);
        look(TWO_YEARS + 30);
        awaitWarnings("retrouvee", 2);
        People.memberCookie("retrouvee");
        look(TWO_YEARS + 60);
        look(TWO_YEARS + 90);

        assertTrue(People.exists("retrouvee"));
        assertEquals(2, Letters.about(People.address("retrouvee"), WARNING).size());
    }

    @Test
    void an_account_without_agreement_to_the_terms_is_erased_after_a_month() {
        People.newcomer("jamais-venue");
        People.memberCookie("venue");
        look(29);
        assertTrue(People.exists("jamais-venue"));
        look(31);

        assertFalse(People.exists("jamais-venue"));
        assertTrue(People.exists("venue"));
    }

    private void look(int day) {
        TestClock.moveTo(day);
        care.care();
        care.care();
    }

    private static void awaitWarnings(String who, int count) {
        Wait.until("warning " + count + " came",
                () -> Letters.about(People.address(who), WARNING).size() == count);
    }
}
