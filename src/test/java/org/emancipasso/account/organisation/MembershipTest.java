package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** Who is in an organisation: handing over, leaving, being forgotten. */
@Platform
class MembershipTest {

    private static final String HAND_OVER = "Vous êtes la seule personne responsable. Rendez d’abord responsable "
            + "quelqu’un d’autre, dans la liste des personnes, puis recommencez.";

    @Inject
    OrganisationData data;

    @Test
    void the_last_responsible_person_hands_over_before_leaving() {
        Browser ada = People.member("ada-part");
        long id = Houses.create(ada, "La Relève");
        Browser bob = Houses.join(ada, id, "bob-reste", "member");
        Page refused = leave(ada, id);

        assertEquals(422, refused.status());
        assertEquals(List.of(HAND_OVER), refused.texts(".notice"));

        Houses.formOf(ada.open(Houses.path(id)), "role", "bob-reste").submit();
        assertEquals(List.of("Vous avez quitté l’organisation."), leave(ada, id).texts(".notice"));
        assertEquals(404, ada.open(Houses.path(id)).status());
        assertEquals(List.of("responsable"), bob.open(Houses.path(id)).texts(".rows h3 + p"));
    }

    @Test
    void a_last_responsible_person_stays_responsible() {
        Browser alone = People.member("seule-responsable");
        long id = Houses.create(alone, "Toute seule");
        Browser other = Houses.join(alone, id, "seconde-responsable", "responsible");
        Form opened = Houses.formOf(alone.open(Houses.path(id)), "role", "seule-responsable");
        leave(other, id);
        Page page = opened.submit();

        assertEquals(0, alone.open(Houses.path(id)).texts("[action$=role]").size());
        assertEquals(422, page.status());
        assertEquals(List.of(HAND_OVER), page.texts(".notice"));
    }

    @Test
    void whoever_is_alone_leaves_and_the_organisation_stays_for_a_curator_to_see() {
        Browser alone = People.member("derniere");
        long id = Houses.create(alone, "Maison vide");
        leave(alone, id);
        Browser curator = People.member("curatrice-vide", Role.CURATOR);

        assertTrue(curator.open("/equipe/organisations").texts("[aria-labelledby=sans-personne] h3")
                .contains("Maison vide"));
        assertTrue(curator.open("/equipe/organisations/" + id).text().contains("Plus personne."));
    }

    @Test
    void two_responsible_people_who_leave_at_once_never_leave_the_others_alone() throws Exception {
        Browser ada = People.member("ada-ensemble");
        long id = Houses.create(ada, "Ensemble");
        Browser eve = Houses.join(ada, id, "eve-ensemble", "responsible");
        Browser bob = Houses.join(ada, id, "bob-ensemble", "member");
        Form one = ada.open(Houses.path(id)).formTo("/compte/organisations/" + id + "/quitter");
        Form other = eve.open(Houses.path(id)).formTo("/compte/organisations/" + id + "/quitter");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> first = () -> one.submit().status();
            Callable<Integer> second = () -> other.submit().status();
            var statuses = both.invokeAll(List.of(first, second));

            assertEquals(200 + 422, statuses.getFirst().get() + statuses.getLast().get());
        }
        assertEquals(List.of("responsable", "membre"), bob.open(Houses.path(id)).texts(".rows h3 + p"));
    }

    @Test
    void somebody_who_is_taken_out_is_in_no_more_and_twice_is_no_mistake() {
        Browser ada = People.member("ada-retire");
        long id = Houses.create(ada, "La Porte");
        Browser bob = Houses.join(ada, id, "bob-sort", "member");
        Form form = Houses.formOf(ada.open(Houses.path(id)), "retirer", "bob-sort");

        assertEquals(List.of("C’est changé."), form.submit().texts(".notice"));
        assertEquals(404, bob.open(Houses.path(id)).status());
        assertEquals(200, form.submit().status());
    }

    @Test
    void somebody_of_another_organisation_is_not_reached_from_this_one() {
        Browser ada = People.member("ada-ici");
        long here = Houses.create(ada, "Ici");
        Browser bob = People.member("bob-ailleurs");
        long there = Houses.create(bob, "Ailleurs");
        String token = ada.open("/compte").document().expectFirst("input[name=jeton]").val();
        Page page = ada.post(Houses.path(here) + "/role",
                "role=responsible&personne=" + People.id("bob-ailleurs") + "&jeton=" + token);

        assertEquals(422, page.status());
        assertEquals(List.of("Cette personne n’en fait plus partie. Rien n’a changé."), page.texts(".notice"));
        assertEquals(List.of("bob-ailleurs vous"), bob.open(Houses.path(there)).texts(".rows h3"));
    }

    @Test
    void an_organisation_survives_the_account_of_whoever_made_it() {
        Browser ada = People.member("ada-efface");
        long id = Houses.create(ada, "Survivante", "https://survivante-essai.org");
        Houses.prove(ada, id, "survivante-essai.org");
        Browser bob = Houses.join(ada, id, "bob-herite", "member");
        Houses.join(ada, id, "eve-suit", "member");
        Houses.invite(ada, id, "en-attente@exemple.org", "member");
        long member = People.id("ada-efface");
        data.forget(member);
        Page page = bob.open(Houses.path(id));

        assertAll(() -> assertEquals(List.of("bob-herite vous", "eve-suit"), page.texts(".rows h3").subList(0, 2)),
                () -> assertEquals(List.of("responsable", "membre"), page.texts(".rows h3 + p").subList(0, 2)),
                () -> assertTrue(page.text().contains("Prouvé le")),
                () -> assertEquals(Map.of("organisations", List.of(), "invitationsSent", List.of()),
                        data.personalData(member)),
                () -> assertEquals(404, ada.open(Houses.path(id)).status()));
        data.forget(member);
    }

    @Test
    void invitations_to_an_address_go_with_its_account() {
        Browser ada = People.member("ada-invite");
        long id = Houses.create(ada, "Sans suite");
        String link = Houses.invite(ada, id, People.address("qui-part"), "member");
        People.member("qui-part");
        data.forget(People.id("qui-part"));

        assertEquals(404, new Browser().open(link).status());
        assertFalse(ada.open(Houses.path(id)).text().contains("qui-part"));
    }

    @Test
    void a_member_gets_what_is_here_of_them() {
        Browser ada = People.member("ada-copie");
        long id = Houses.create(ada, "Copie");
        Houses.invite(ada, id, "copie-invitee@exemple.org", "member");
        Map<String, Object> all = data.personalData(People.id("ada-copie"));

        assertEquals(List.of("copie-invitee@exemple.org"), all.get("invitationsSent"));
        assertTrue(all.get("organisations").toString().contains("Copie"), all.toString());
    }

    private static Page leave(Browser browser, long id) {
        return browser.open(Houses.path(id)).formTo("/compte/organisations/" + id + "/quitter").submit();
    }
}
