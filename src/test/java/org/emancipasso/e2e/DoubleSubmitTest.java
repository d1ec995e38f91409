package org.emancipasso.e2e;

import static org.emancipasso.e2e.Filled.pressing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A form is pressed twenty times at once, and makes one object. So tested beside their features: proposal and correction, weekly
 * letter and its end, address and need, claim and its code, objection, naming a person, confirmation of a listing and its link,
 * desk, approval, « vérifiée aujourd’hui », new words and synonyms, texts, import.
 */
@Platform
class DoubleSubmitTest {

    private static final int TIMES = 20;

    private final Setting setting = new Setting();

    /** The forms, by what people know them as. */
    enum Pressed {
        REPORT(ReviewForms::report),
        APPEAL(ReviewForms::appeal),
        CONFIRMATION_BY_MAIL(ReviewForms::confirmation),
        TAKE(on -> ReviewForms.item(on, "prendre", "review.take")),
        GIVE_BACK(ReviewForms::giveBack),
        PUT_OFF(on -> ReviewForms.item(on, page -> page.form("plus-tard").type("Jusqu’au",
                TestClock.today().plusDays(2).toString()), "review.snooze")),
        SECOND_OPINION(on -> ReviewForms.item(on, page -> page.form("avis-autres")
                .type("Votre question, ou votre avis", "Est-ce le même ?"), "review.comment")),
        QUESTION(on -> ReviewForms.item(on, page -> page.form("question-auteur")
                .type("Votre question", "Dans quelle ville ?"), "review.ask")),
        REFUSE(on -> ReviewForms.decide(on, page -> page.form("refuser").type("Vos mots", "Hors sujet."))),
        FIRST_OF_TWO(ReviewForms::firstOfTwo),
        BULK(ReviewForms::bulk),
        UNDO(ReviewForms::undo),
        HIDE(ReviewForms::hide),
        CONFIRM_WHAT_IS_HIDDEN(ReviewForms::confirmHidden),
        MESSAGE(RelayForms::message),
        ANSWER_IN_WORDS(on -> RelayForms.answer(on,
                page -> page.form("repondre").type("Votre réponse", "Avec plaisir."))),
        ANSWERED_ELSEWHERE(on -> RelayForms.answer(on, page -> pressing(page, "repondu"))),
        ANSWERED_FULL(on -> RelayForms.answer(on, page -> pressing(page, "complet"))),
        ANSWERED_UNWANTED(on -> RelayForms.answer(on, page -> pressing(page, "non-souhaite"))),
        FOUND(on -> RelayForms.end(on, "trouve", "FOUND")),
        STILL_LOOKING(on -> RelayForms.end(on, "cherche", "LOOKING")),
        CONSENT(on -> RelayForms.consent(on, "oui",
                "SELECT count(*) FROM provider WHERE contact_email IS NOT NULL AND id = ")),
        NO_CONSENT(on -> RelayForms.consent(on, "non",
                "SELECT count(*) FROM audit_entry WHERE action = 'provider.decline-address' AND subject_id = '' || ")),
        WEEKLY_LETTER(RelayForms::confirmAlert),
        CHANGE_OF_WEEKLY_LETTER(RelayForms::changeAlert),
        REMINDER_LINK(ListingForms::sendLink),
        CAPACITY(on -> ListingForms.keep(on, "complet", "provider.capacity")),
        GONE(on -> ListingForms.keep(on, "disparition", "provider.gone")),
        CLAIM_BY_CODE(ListingForms::claimByCode),
        CLAIM_BY_FILE(ListingForms::claimByFile),
        CLAIM_BY_CURATORS(ListingForms::claimByCurators),
        CLAIM_GIVEN_UP(ListingForms::claimGivenUp),
        CHANGE_OF_PROPOSAL(ListingForms::changeProposal),
        NAMED(on -> ListingForms.name(on, "oui", "provider.name-person")),
        NOT_NAMED(on -> ListingForms.name(on, "non", "provider.unname-person")),
        TAKEN_OFF(ListingForms::takeOff),
        RED_BUTTON(TeamForms::redButton),
        OWNER(TeamForms::owner),
        TEXT_BACK(TeamForms::restoreText),
        IMPORT_GIVEN_UP(TeamForms::giveImportUp),
        SUSPENSION(TeamForms::suspend),
        ORGANISATION(TeamForms::organisation),
        INVITATION(TeamForms::invite),
        PROOF_BY_CURATOR(TeamForms::vouch),
        REWORD(WordForms::reword),
        MERGE(WordForms::merge),
        ORDER(WordForms::order),
        CHANGE_SYNONYMS(WordForms::changeSynonyms),
        REMOVE_SYNONYMS(WordForms::removeSynonyms);

        private final Function<Setting, Filled> filling;

        Pressed(Function<Setting, Filled> filling) {
            this.filling = filling;
        }
    }

    @AfterEach
    void leaveThingsAsTheyWere() {
        setting.putBack();
    }

    @ParameterizedTest
    @EnumSource
    void makes_one_object(Pressed form) {
        Filled filled = form.filling.apply(setting);
        long before = Setting.number(filled.count());
        Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        Together.run(TIMES, () -> statuses.add(filled.form().submit().status()));

        assertTrue(statuses.stream().allMatch(status -> status < 500), statuses::toString);
        assertTrue(statuses.contains(200), statuses::toString);
        assertEquals(1, Setting.number(filled.count()) - before, statuses::toString);
    }
}
