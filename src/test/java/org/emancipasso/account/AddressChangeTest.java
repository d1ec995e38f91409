package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;

import jakarta.inject.Inject;

import org.emancipasso.mail.Bounces;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is what the provider says of somebody, not who they are. */
@Platform
class AddressChangeTest {

    @Inject
    SessionService sessions;

    @Test
    void both_addresses_are_told_of_a_change() {
        logIn("changeante", "avant@exemple.org");
        logIn("changeante", "apres@exemple.org");

        assertTrue(LocalMail.awaitText("avant@exemple.org", "Votre adresse de courriel a changé")
                .contains("une autre adresse que celle-ci"));
        assertTrue(LocalMail.awaitText("apres@exemple.org", "Votre adresse de courriel a changé")
                .contains("cette adresse-ci"));
    }

    @Test
    void two_accounts_that_swap_their_addresses_stay_who_they_are() {
        long first = logIn("échange-un", "un@exemple.org").id();
        long second = logIn("échange-deux", "deux@exemple.org").id();

        assertEquals(first, logIn("échange-un", "deux@exemple.org").id());
        assertEquals(second, logIn("échange-deux", "un@exemple.org").id());
        assertEquals("deux@exemple.org", logIn("échange-un", "deux@exemple.org").email());
    }

    @Test
    void the_address_of_another_gives_nothing_of_theirs() {
        Actor owner = logIn("propriétaire", "convoitee@exemple.org");
        Actor thief = logIn("voleuse", "convoitee@exemple.org");

        assertTrue(owner.id() != thief.id());
        assertEquals("", thief.displayName());
    }

    @Test
    void the_same_subject_of_another_provider_is_somebody_else() {
        Actor ours = logIn("sujet", "sujet@exemple.org");
        Actor other = recognised(new Login("https://ailleurs.example/realms/x", "sujet", "sujet@exemple.org", Set.of(),
                "s", "t", true, Instant.EPOCH, ""));

        assertTrue(ours.id() != other.id());
    }

    @Test
    void logging_in_gives_an_address_that_bounced_another_chance() {
        Bounces.bounce("pleine@exemple.org");
        logIn("boîte-pleine", "pleine@exemple.org");

        assertFalse(Bounces.isBouncing("pleine@exemple.org"));
    }

    @Test
    void an_address_that_no_letter_can_go_to_keeps_nobody_out() {
        logIn("illisible", "\"a b\"@exemple.org");

        assertEquals("lisible@exemple.org", logIn("illisible", "lisible@exemple.org").email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adresse", "mot-de-passe", "code", "cle"})
    void what_is_changed_at_the_provider_is_offered(String action) {
        assertEquals(1, People.member("offre").open("/compte").document()
                .select("a[href=/connexion?action=" + action + "]").size());
    }

    @Test
    void an_action_that_does_not_exist_is_an_ordinary_way_in() {
        Browser member = People.member("inventive");

        assertEquals("/compte", member.open("/connexion?retour=/compte&action=delete_account").response().uri()
                .getPath());
    }

    private Actor logIn(String who, String email) {
        Login login = People.login(who, true);
        return recognised(
                new Login(login.issuer(), who, email, Set.of(), login.providerSession(), login.idToken(), true,
                        login.authenticatedAt(), login.device()));
    }

    private Actor recognised(Login login) {
        return sessions.recognise(sessions.open(login).orElseThrow().token()).orElseThrow();
    }
}
