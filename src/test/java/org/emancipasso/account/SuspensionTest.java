package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Platform
class SuspensionTest {

    private static final String TEAM = "section[aria-labelledby=equipe] a";

    private static final long ACTOR = 2;
    private static final String REASON = "Douze fois la même annonce en une heure.";

    @Inject
    SessionService sessions;

    private Browser moderator;

    @BeforeEach
    void logIn() {
        moderator = People.member("modération-suspension", Role.MODERATOR);
    }

    @Test
    void a_moderator_finds_a_member_by_name_and_closes_the_account_at_once() {
        People.member("Importune Dupont");
        String cookie = People.cookie("Importune Dupont", true);

        Page decided = decide(find("importune dup").follow("Importune Dupont"), REASON);

        assertEquals(List.of("C’est fait, et la personne en est prévenue."), decided.texts(".notice"));
        assertTrue(decided.texts(".lead").getFirst().endsWith("suspendu"), decided.text());
        assertFalse(sessions.recognise(People.token(cookie)).isPresent());
    }

    @Test
    void whoever_is_suspended_reads_why_in_a_letter() {
        decide(open("prevenue"), REASON);

        assertTrue(LocalMail.awaitText("prevenue@exemple.org", "Votre compte est suspendu").contains(REASON));
    }

    @Test
    void the_log_keeps_who_closed_what_and_why() {
        long id = decided("consignee");

        Page journal = moderator.open("/equipe/journal?action=member.suspend");

        assertTrue(journal.texts("dd").containsAll(List.of("compte n° " + id, REASON, "status = ACTIVE",
                "status = SUSPENDED")), journal.text());
    }

    @Test
    void a_suspended_member_who_logs_in_again_gets_no_session() {
        decided("bannie-revenante");

        assertTrue(sessions.open(People.login("bannie-revenante", true)).isEmpty());
    }

    @Test
    void an_account_that_was_closed_by_mistake_is_opened_again() {
        Page closed = decide(open("rouverte"), REASON);

        decide(closed, "C’était une erreur de notre part.");

        assertTrue(sessions.open(People.login("rouverte", true)).isPresent());
    }

    @Test
    void somebody_whom_no_letter_reaches_is_suspended_all_the_same() {
        sessions.open(new Login(People.ISSUER, "sans-lettre", "\"a\"@exemple.org", Set.of(), "s", "t", true,
                Instant.EPOCH, ""));

        decide(member("sans-lettre"), REASON);

        assertTrue(sessions.open(People.login("sans-lettre", true)).isEmpty());
    }

    @Test
    void who_had_asked_to_leave_still_leaves_once_their_account_is_opened_again() {
        String cookie = People.memberCookie("partante-suspendue");
        Browser browser = new Browser(cookie);
        String token = browser.open("/compte/effacement").document().expectFirst("input[name=jeton]").val();
        browser.post("/compte/effacement", "textes=garder&compris=oui&jeton=" + token);
        Page closed = decide(member("partante-suspendue"), REASON);

        decide(closed, "C’était une erreur de notre part.");

        assertTrue(sessions.open(People.login("partante-suspendue", true)).orElseThrow().isLeaving());
    }

    @Test
    void asking_twice_closes_once() {
        Page form = open("doublee");
        decide(form, REASON);
        decide(form, REASON);

        assertEquals(1, moderator.open("/equipe/journal?action=member.suspend").texts("dd").stream()
                .filter(fact -> fact.equals("compte n° " + id("doublee"))).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "trop court"})
    void a_decision_without_a_reason_is_given_back(String reason) {
        Page refused = decide(open("sans-raison"), reason.equals("trop court") ? "court" : reason);

        assertEquals(422, refused.status());
        assertEquals(1, refused.texts("#raison-erreur").size());
        assertTrue(sessions.open(People.login("sans-raison", true)).isPresent());
    }

    @Test
    void a_reason_that_is_too_long_comes_back_whole() {
        String reason = "é".repeat(8_000);

        Page refused = decide(open("bavarde"), reason);

        assertEquals(422, refused.status());
        assertEquals(reason, refused.document().expectFirst("#raison").val());
    }

    @Test
    void a_moderator_does_not_decide_on_staff_nor_on_themselves() {
        People.member("collègue", Role.CURATOR);

        assertTrue(member("collègue").document().select("#decision").isEmpty());
        assertTrue(member("modération-suspension").document().select("#decision").isEmpty());
        String token = moderator.open("/compte").document().expectFirst("input[name=jeton]").val();
        assertEquals(403, moderator.post("/equipe/membres/" + id("collègue") + "/suspendre",
                "raison=" + "x".repeat(20) + "&jeton=" + token).status());
    }

    @Test
    void staff_find_what_their_role_opens_and_nothing_else() {
        Browser curator = People.member("curation-équipe", Role.CURATOR);
        List<String> moderators = moderator.open("/compte").texts(TEAM);
        List<String> curators = curator.open("/compte").texts(TEAM);

        assertTrue(moderators.containsAll(List.of("Membres", "Courriels du site", "Journal des décisions")));
        assertTrue(curators.containsAll(List.of("Organisations à relire", "Courriels du site")));
        assertFalse(curators.contains("Membres"));
        assertFalse(moderators.contains("Organisations à relire"));
        for (Browser staff : List.of(moderator, curator)) {
            staff.open("/compte").document().select(TEAM)
                    .forEach(link -> assertEquals(200, staff.open(link.attr("href")).status(), link::text));
        }
        assertEquals(List.of(), People.member("sans-rôle").open("/compte").texts(TEAM));
    }

    @Test
    void an_address_is_for_admins_only() {
        People.member("discrete");

        assertFalse(member("discrete").text().contains("discrete@exemple.org"));
        assertTrue(People.member("administration-suspension", Role.ADMIN).open("/equipe/membres/" + id("discrete"))
                .text().contains("discrete@exemple.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --", "%25", "\0"})
    void strange_words_find_nobody_and_break_nothing(String words) {
        assertEquals(200,
                moderator.open("/equipe/membres?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).status());
    }

    @Test
    void a_member_that_does_not_exist_is_missing() {
        assertEquals(404, moderator.open("/equipe/membres/999999999").status());
    }

    @Test
    void only_an_admin_decides_on_staff() {
        assertFalse(MemberPolicy.maySuspend(actor(Role.MODERATOR), 1, List.of(Role.CURATOR)));
        assertTrue(MemberPolicy.maySuspend(actor(Role.ADMIN), 1, List.of(Role.CURATOR)));
        assertFalse(MemberPolicy.maySuspend(actor(Role.CURATOR), 1, List.of()));
        assertFalse(MemberPolicy.maySuspend(actor(Role.ADMIN), ACTOR, List.of(Role.ADMIN)));
    }

    private static Actor actor(String role) {
        return new Actor(ACTOR, "", "", Set.of(role), true, false, Theme.SYSTEM, "");
    }

    private Page find(String words) {
        return moderator.open("/equipe/membres").form("recherche").type("Un nom, ou une adresse de courriel entière",
                words).submit();
    }

    /** The page of somebody who has just become a member. */
    private Page open(String who) {
        People.member(who);
        return member(who);
    }

    private Page member(String who) {
        return moderator.open("/equipe/membres/" + id(who));
    }

    private static long id(String who) {
        return People.id(who);
    }

    private long decided(String who) {
        decide(open(who), REASON);
        return id(who);
    }

    private static Page decide(Page page, String reason) {
        return page.form("decision").type("Pourquoi", reason).submit();
    }
}
