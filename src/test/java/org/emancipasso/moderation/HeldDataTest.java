package org.emancipasso.moderation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.moderation.Papers.Contracts;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What members wrote, decided and reported: theirs to take away; without their name once they leave. */
@Platform
class HeldDataTest {

    private static final String WHO = "moderatrice-partie";
    private static final Set<String> HOLDERS = Set.of("relecture", "decisions", "signalements");

    @Inject
    @Any
    Instance<PersonalDataHolder> beans;

    private final Browser ada = People.member(WHO, Role.MODERATOR);
    private final Browser bo = People.member("moderateur-reste", Role.MODERATOR);

    @AfterEach
    void leaveNothing() {
        Papers.clear();
    }

    @Test
    void goes_with_who_wrote_it_and_stays_without_their_name() {
        Paper talked = Papers.submit("Discuté puis pris");
        ada.open(talked.path()).form("avis-autres").type("Votre question, ou votre avis", "Mon avis à emporter")
                .submit();
        ada.open(talked.path()).form("prendre").submit();
        Paper agreed = Papers.submit(Contracts.KIND, "D’accord puis partie", null, "", "35");
        ada.open(agreed.path()).form("accepter").submit();
        ada.open(Papers.submit("Refusé puis partie").path()).form("refuser").type("Vos mots", "Mes mots à emporter")
                .submit();
        long pamphlet = Pamphlets.publish("Tract de qui part");
        new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + pamphlet + "?motif=disparue").form("signalement")
                .prove().type("Ce que vous avez vu", "Mon signalement à emporter")
                .type("Votre adresse de courriel", People.address(WHO)).submit();

        String known = data();
        assertAll(Stream.of("Mon avis à emporter", "Mes mots à emporter", "Mon signalement à emporter")
                .map(text -> () -> assertTrue(known.contains(text), known)));
        assertTrue(bo.open(talked.path()).text().contains(WHO));

        QuarkusTransaction.requiringNew()
                .run(() -> holders().forEach(holder -> holder.erase(People.id(WHO), TextsChoice.DELETE)));
        Page kept = bo.open(talked.path());
        assertAll(() -> assertFalse(data().contains("à emporter"), data()),
                () -> assertTrue(kept.text().contains("Mon avis à emporter"), "the others decide on it"),
                () -> assertFalse(kept.text().contains(WHO)),
                () -> assertEquals(1, kept.document().select("form#prendre").size()),
                () -> assertFalse(bo.open(agreed.path()).text().contains(WHO)));
    }

    private List<PersonalDataHolder> holders() {
        return beans.stream().filter(holder -> HOLDERS.contains(holder.name())).toList();
    }

    private String data() {
        PersonalData known = new PersonalData();
        QuarkusTransaction.requiringNew()
                .run(() -> holders().forEach(holder -> holder.export(People.id(WHO), known)));
        return known.sections().toString();
    }
}
