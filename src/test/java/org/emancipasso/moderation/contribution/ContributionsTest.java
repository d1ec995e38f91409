package org.emancipasso.moderation.contribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.People;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Proof;
import org.emancipasso.testing.TestClock;
import org.emancipasso.web.limit.CurrentAsker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.WithDefault;
import io.vertx.core.json.JsonObject;

/** What a form without an account asks before it believes (docs/adr/0029). */
@Platform
class ContributionsTest {

    private static final String TRIAL = "/essais/contributions";
    private static final String PROPOSE = "/prestataires/proposer";
    private static final String FORMS = "/equipe/formulaires";
    private static final Pattern LINK = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");

    private final Browser visitor = new Browser();

    @Inject
    EntityManager entityManager;

    @Inject
    SwitchService switches;

    @Inject
    SwitchRepository switchRepository;

    @Inject
    AlertLetter alerts;

    @Inject
    AuditLog audit;

    @Inject
    ContributionConfig config;

    @Inject
    ContributionMessages say;

    @Inject
    Clock clock;

    @Inject
    Forms forms;

    @Inject
    FormKeys keys;

    @Inject
    ProofOfWork proofs;

    @Inject
    SwitchWords words;

    @Inject
    ContributionRepository made;

    @Inject
    ConfirmationService confirmations;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    CurrentAsker asker;

    @AfterEach
    void forget() {
        TestClock.moveTo(0);
        QuarkusTransaction.requiringNew().run(() -> Stream.of("DELETE FROM contribution_count",
                "UPDATE contribution_switch SET state = 'OPEN', since = 'epoch', until = null, tripped = false")
                .forEach(sql -> entityManager.createNativeQuery(sql + " WHERE form = 'essai'").executeUpdate()));
    }

    /** An answer in words: what, which, why. */
    private record Answer(int status, String outcome, String subject, String problem) {
        static Answer of(Page page) {
            String[] parts = page.response().body().split("\\|", 3);
            return new Answer(page.status(), parts[0], parts[1], parts[2]);
        }
    }

    @Test
    void what_is_proven_is_believed_and_again_is_the_same() {
        JsonObject seal = open();
        String form = form(seal, "preuve", proof(seal));
        Answer first = send(form);

        assertEquals("ACCEPTED", first.outcome());
        assertEquals(first, send(form));
    }

    @Test
    void twenty_at_once_make_one() throws Exception {
        JsonObject seal = open();
        String form = form(seal, "preuve", proof(seal));
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            Callable<Answer> click = () -> send(form);
            List<Future<Answer>> answers = all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> click).toList());

            assertEquals(1, answers.stream().map(Future::resultNow).distinct().count());
        }
    }

    @Test
    void without_proof_an_address_is_needed() {
        Answer without = send(form(open()));

        assertAll(() -> assertEquals(422, without.status()), () -> assertTrue(
                without.problem().startsWith("Donnez votre adresse de courriel"), without.problem()),
                () -> assertEquals("TO_CONFIRM",
                        send(form(open(), "courriel", "sans-preuve@exemple.org")).outcome()));
    }

    @Test
    void a_proof_counts_for_its_own_form_only() {
        JsonObject seal = open();
        String proof = proof(seal);

        assertEquals("MISPROVEN", cause(form(open(), "preuve", proof)));
        assertEquals("MISPROVEN", cause(form(open(), "preuve", "n’importe quoi")));
        assertEquals("ACCEPTED", send(form(seal, "preuve", proof)).outcome());
    }

    @ParameterizedTest
    @CsvSource({"adresse-web-2,https://spam.example,TRAPPED", "texte,www.a.example et www.b.example,LINKS"})
    void what_a_machine_does_is_refused(String name, String value, String cause) {
        JsonObject seal = open();

        assertEquals(cause, cause(form(seal, "preuve", proof(seal), name, value)));
    }

    @Test
    void a_key_is_one_of_ours_and_of_today() {
        JsonObject seal = open();
        String form = form(seal, "preuve", proof(seal));
        String key = seal.getString("key");

        assertEquals("FORGED", cause(form.replace(key, key.substring(0, key.length() - 2) + "AA")));
        assertEquals("FORGED", cause("texte=x"));
        TestClock.moveTo(2);
        assertEquals("EXPIRED", cause(form));
        assertFalse(key.equals(new JsonObject(visitor.open(TRIAL + "?cle=" + key).response().body())
                .getString("key")), "a form that is shown again gets another key");
    }

    @Test
    void nobody_fills_a_form_before_it_was_opened() {
        TestClock.moveTo(1);
        JsonObject seal = open();
        TestClock.moveTo(0);

        assertEquals("HURRIED", cause(form(seal, "preuve", proof(seal))));
    }

    @Test
    void nobody_fills_a_form_in_less_than_three_seconds() {
        Instant before = clock.instant();
        String key = keys.issue(TrialForm.CODE);
        Instant after = clock.instant();
        Map<String, List<String>> typed = Map.of("cle", List.of(key));
        List<String> links = List.of("www.a.example www.b.example");

        assertEquals(say.hurried(), strict(after).check(TrialForm.CODE, typed, links).problem());
        assertEquals(say.hurried(), strict(before.plusMillis(2_999)).check(TrialForm.CODE, typed, links).problem());
        assertEquals(say.links(1), strict(after.plusSeconds(3)).check(TrialForm.CODE, typed, links).problem());
    }

    @Test
    void one_question_is_answered_as_fast_as_one_likes() {
        Instant before = clock.instant();
        Map<String, List<String>> typed = Map.of("cle", List.of(keys.issue("utile")));

        List<String> links = List.of("www.a.example www.b.example www.c.example www.d.example");

        assertEquals(say.hurried(), strict(before.minusSeconds(1)).check("utile", typed, links).problem());
        assertEquals(say.links(3), strict(clock.instant()).check("utile", typed, links).problem());
    }

    @Test
    void when_a_guard_breaks_nothing_is_believed_and_a_page_says_so() {
        Page form = visitor.open(PROPOSE);
        long before = number("SELECT count(*) FROM provider_proposal");
        QuarkusMock.installMockForType(new SwitchService(switchRepository, alerts, audit, config, say, clock) {
            @Override
            void count(ContributionForm counted, Cause cause) {
                throw new IllegalStateException("broken by a test");
            }
        }, SwitchService.class);
        Page page = form.form("fiche").type("Nom de la structure", "La Cassée").type("Site", "cassee.example")
                .tickNamed("aide").prove().submit();

        assertAll(() -> assertEquals(500, page.status()), () -> assertTrue(page.text().contains("incident")),
                () -> assertEquals(List.of(), Html.problems(page.response().body())),
                () -> assertEquals(before, number("SELECT count(*) FROM provider_proposal")));
    }

    @Test
    void an_address_that_sends_too_many_waits() {
        JsonObject seal = open();
        int status = 200;
        for (int i = 0; i < 900 && status != 429; i++) {
            status = visitor.post(TRIAL, form(seal, "courriel", "x"), "X-Forwarded-For", "198.51.100.77").status();
        }
        assertEquals(429, status);
    }

    @Test
    void a_member_needs_neither_proof_nor_confirmation() {
        Browser member = People.member("envoie-connectee");
        JsonObject seal = new JsonObject(member.open(TRIAL).response().body());

        assertNull(seal.getString("challenge"));
        assertEquals("ACCEPTED",
                Answer.of(member.post(TRIAL, form(seal, "jeton", seal.getString("token")))).outcome());
    }

    @Test
    void the_link_of_the_letter_confirms_once() {
        Answer sent = send(form(open(), "courriel", "confirme@exemple.org"));
        String link = link("confirme@exemple.org");
        Page asked = visitor.open(link);
        Page done = asked.form("confirmation").submit();
        Page again = visitor.open(link);

        assertAll(() -> assertEquals(List.of("Confirmer votre envoi ?"), asked.texts("h1")),
                () -> assertEquals(List.of(), Html.problems(asked.response().body())),
                () -> assertTrue(done.sentOnTo("/contact?envoi=" + sent.subject())),
                () -> assertEquals(List.of("C’est confirmé"), again.texts("h1")),
                () -> assertEquals(200, visitor.post(link, "").status()),
                () -> assertEquals(404, visitor.open(link + "x").status()));
    }

    @Test
    void a_link_that_is_over_says_so() {
        send(form(open(), "courriel", "trop-tard@exemple.org"));
        String link = link("trop-tard@exemple.org");
        TestClock.moveTo(8);

        assertEquals(410, visitor.open(link).status());
        assertEquals(410, visitor.post(link, "").status());
    }

    @Test
    void a_stranger_gets_few_letters_and_none_of_what_was_typed() {
        long before = number("SELECT count(*) FROM contribution_confirmation");
        for (int i = 0; i < 6; i++) {
            assertEquals("TO_CONFIRM",
                    send(form(open(), "courriel", "victime@exemple.org", "texte", "ACHETEZ")).outcome());
        }
        String letter = LocalMail.awaitText("victime@exemple.org", "Confirmez");

        assertFalse(letter.contains("ACHETEZ"));
        assertEquals(3L, number("SELECT count(*) FROM contribution_confirmation") - before);
    }

    @Test
    void fifty_refusals_move_the_switch_and_an_hour_moves_it_back() {
        long tripped = recorded("form.trip");
        long reopened = recorded("form.reopen");
        for (int i = 0; i < 50; i++) {
            cause("texte=x");
        }
        JsonObject seal = open();
        String form = form(seal, "preuve", proof(seal), "courriel", "honnete@exemple.org");

        assertTrue(seal.getString("notice").startsWith("Beaucoup d’envois de robots arrivent. Depuis"),
                seal.getString("notice"));
        assertEquals("TO_CONFIRM", send(form).outcome());
        assertEquals(tripped + 1, recorded("form.trip"));
        assertTrue(LocalMail.awaitText("contact@example.org", "Des robots remplissent").contains("50 envois"));
        TestClock.moveTo(1);
        assertNull(open().getString("notice"));
        switches.reopen();
        assertEquals(reopened + 1, recorded("form.reopen"));
    }

    @Test
    void staff_close_a_form_with_a_reason_that_visitors_read() {
        Browser curator = People.member("bouton-rouge", "curator");
        Page closed = curator.open(FORMS).form(TrialForm.CODE).choose("État", "CLOSED")
                .type("Raison", "Nous déménageons.").submit();
        JsonObject seal = open();
        Answer refused = send(form(seal, "preuve", proof(seal)));

        assertAll(() -> assertEquals(List.of("C’est fait."), closed.texts(".notice")),
                () -> assertTrue(seal.getString("closed").contains("Nous déménageons."), seal.getString("closed")),
                () -> assertEquals(503, refused.status()),
                () -> assertEquals(422,
                        curator.open(FORMS).form(TrialForm.CODE).choose("État", "OPEN").submit().status()));
    }

    @Test
    void the_page_of_forms_is_for_all() {
        String cookie = People.staffCookie("formulaires-vus", "moderator");

        assertEquals(List.of(), Html.problems(new Browser(cookie).open(FORMS).response().body()));
        assertEquals(List.of(), Looks.problems(cookie, List.of(FORMS)));
    }

    /** As strict as in production: tests give people no time. */
    private Contributions strict(Instant now) {
        ContributionConfig production = (ContributionConfig) Proxy.newProxyInstance(
                ContributionConfig.class.getClassLoader(), new Class<?>[]{ContributionConfig.class},
                (_, method, arguments) -> method.getName().equals("leastTime")
                        ? DurationConverter.parseDuration(method.getAnnotation(WithDefault.class).value())
                        : method.invoke(config, arguments));
        return new Contributions(forms, keys, proofs, switches, words, made, confirmations, currentVisitor, asker,
                production, say, Clock.fixed(now, ZoneOffset.UTC));
    }

    private JsonObject open() {
        return new JsonObject(visitor.open(TRIAL).response().body());
    }

    private static String proof(JsonObject seal) {
        return Proof.of(seal.getString("challenge"));
    }

    private static String form(JsonObject seal, String... pairs) {
        return Stream.concat(Stream.of("cle=" + seal.getString("key")),
                IntStream.range(0, pairs.length / 2).mapToObj(i -> pairs[2 * i] + "="
                        + URLEncoder.encode(pairs[2 * i + 1], StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private Answer send(String form) {
        return Answer.of(visitor.post(TRIAL, form));
    }

    /** As what a submission that is refused is counted. */
    private String cause(String form) {
        var before = switches.lastHour(TrialForm.CODE);
        assertEquals("REFUSED", send(form).outcome());
        return switches.lastHour(TrialForm.CODE).entrySet().stream()
                .filter(count -> count.getValue() > before.getOrDefault(count.getKey(), 0L)).findFirst().orElseThrow()
                .getKey().name();
    }

    private static String link(String address) {
        Matcher link = LINK.matcher(LocalMail.awaitText(address, "Confirmez"));
        assertTrue(link.find());
        return link.group();
    }

    private long recorded(String action) {
        return number("SELECT count(*) FROM audit_entry WHERE subject_id = 'essai' AND action = '" + action + "'");
    }

    private Long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
