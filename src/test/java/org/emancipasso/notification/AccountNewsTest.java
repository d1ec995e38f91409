package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.emancipasso.account.LoggedIn;
import org.emancipasso.account.OrganisationChanged;
import org.emancipasso.account.People;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What members are told of their account. */
@Platform
class AccountNewsTest {

    private static final String EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Edg/140.0";
    private static final String NEWER_FIREFOX = People.FIREFOX.replace("140", "141");

    @Inject
    Event<LoggedIn> loggedIn;

    @Inject
    Event<OrganisationChanged> organisations;

    @Inject
    NotificationService service;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void a_login_with_another_device_is_told_at_once_and_the_same_one_again_is_not() {
        People.logIn("a-appareil", People.FIREFOX);
        People.logIn("a-appareil", NEWER_FIREFOX);
        long member = Told.member("a-appareil");
        assertEquals(List.of(), Told.texts(member));

        People.logIn("a-appareil", EDGE);
        People.logIn("a-appareil", EDGE);
        People.logIn("a-appareil", People.FIREFOX);

        assertEquals(List.of("Connexion depuis un nouvel appareil : Edge sur Windows"), plain(member));
        assertEquals(1, Told.posted("a-appareil"));
    }

    @Test
    void a_login_that_is_undone_is_not_told_and_leaves_the_device_unknown() {
        People.logIn("a-defaite", People.FIREFOX);
        long member = Told.member("a-defaite");
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            loggedIn.fire(new LoggedIn(member, "Edge sur Windows", Instant.EPOCH));
            throw new IllegalStateException("The login failed");
        }));
        assertEquals(List.of(), Told.texts(member));

        People.logIn("a-defaite", EDGE);
        assertEquals(1, Told.texts(member).size());
    }

    @Test
    void letters_about_the_safety_of_an_account_cannot_be_refused() {
        People.logIn("a-ferme", People.FIREFOX);
        long member = Told.member("a-ferme");
        service.choose(member, Map.of(DeviceKind.NAME, Frequency.NEVER));

        People.logIn("a-ferme", EDGE);

        assertEquals(1, Told.posted("a-ferme"));
        assertFalse(service.settings(member).containsKey(DeviceKind.NAME));
    }

    @Test
    void a_role_that_is_given_or_taken_is_told_and_the_one_somebody_came_with_is_not() {
        People.logIn("a-role", People.FIREFOX, "moderator");
        long member = Told.member("a-role");
        People.logIn("a-role", People.FIREFOX, "moderator");
        assertEquals(List.of(), Told.texts(member));

        People.logIn("a-role", People.FIREFOX, "moderator", "admin");
        People.logIn("a-role", People.FIREFOX);

        assertEquals(List.of("Vous n’avez plus de rôle dans l’équipe",
                "Votre rôle a changé : administration, modération"), plain(member));
        assertEquals(2, Told.posted("a-role"));
    }

    @Test
    void what_happens_in_an_organisation_is_told_as_often_as_one_chose() {
        People.logIn("a-orga", People.FIREFOX);
        long member = Told.member("a-orga");
        happen(new OrganisationChanged(member, "Camille a rejoint Les Mots liés", "/compte", "1"));
        assertEquals(1, Told.posted("a-orga"));

        service.choose(member, Map.of(OrganisationKind.NAME, Frequency.NEVER));
        happen(new OrganisationChanged(member, "Camille est partie", "/compte", "2"));

        assertEquals(List.of("Camille est partie", "Camille a rejoint Les Mots liés"), Told.texts(member));
        assertEquals(1, Told.posted("a-orga"));
    }

    @Test
    void a_device_that_was_not_seen_for_a_year_is_forgotten() {
        People.logIn("a-oubli", People.FIREFOX);
        long member = Told.member("a-oubli");
        People.logIn("a-oubli", EDGE);
        TestClock.moveTo(366);

        service.forgetOld();
        People.logIn("a-oubli", People.FIREFOX);
        People.logIn("a-oubli", EDGE);

        assertEquals(List.of("Connexion depuis un nouvel appareil : Edge sur Windows"), plain(member));
    }

    private void happen(OrganisationChanged change) {
        QuarkusTransaction.requiringNew().run(() -> organisations.fire(change));
    }

    private static List<String> plain(long member) {
        return Told.texts(member).stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }
}
