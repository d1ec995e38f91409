package org.emancipasso.directory.alert;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.territory.Area;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The weekly letter about new listings, without an account. */
@Platform
class AlertTest {

    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final Pattern CHANGE = Pattern.compile("/prestataires/nouveautes/[A-Za-z0-9_-]+");
    private static final String FORM = "/prestataires/nouveautes";

    private static final String LEAVING = "nouveautes-part";

    private final Browser visitor = new Browser();

    @Inject
    AlertCare care;

    @Inject
    AlertService alerts;

    @Inject
    AlertHolder holder;

    @Inject
    ProviderService providers;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void forget() {
        TestClock.moveTo(0);
        publish("essai-nouveaute", "44", ProviderStatus.WITHDRAWN);
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery("delete from alert").executeUpdate());
    }

    @Test
    void who_asked_and_confirmed_is_told_once_of_what_is_new_near_them() {
        confirm(ask("nouveautes-une@exemple.org", "44"));
        believe(ask("nouveautes-autre@exemple.org", "2A"));
        ask("nouveautes-jamais@exemple.org", "44");
        publish("essai-nouveaute", "44", ProviderStatus.PUBLISHED);

        care.tell();
        String letter = LocalMail.awaitText("nouveautes-une@exemple.org", "Une nouvelle structure");
        TestClock.moveTo(8);
        publish("essai-nouveaute", "44", ProviderStatus.WITHDRAWN);
        publish("essai-nouveaute", "44", ProviderStatus.PUBLISHED);
        care.tell();
        care.tell();

        assertAll(() -> assertTrue(letter.contains("Essai de nouveauté"), letter),
                () -> assertEquals(1, told("nouveautes-une@exemple.org").size()),
                () -> assertEquals(0, told("nouveautes-autre@exemple.org").size()),
                () -> assertEquals(0, told("nouveautes-jamais@exemple.org").size()),
                () -> assertTrue(told("nouveautes-une@exemple.org").getFirst().getHeader("List-Unsubscribe")[0]
                        .contains("/courriels/")));

        Matcher link = CHANGE.matcher(letter);
        assertTrue(link.find());
        Page change = visitor.open(link.group());
        assertTrue(change.form("nouveautes").choose("Département", "2A").submit().text().contains("C’est enregistré"));
        assertEquals(422, visitor.open(link.group()).form("nouveautes").choose("Département", "").submit().status());
        Together.run(20,
                () -> assertTrue(change.form("arreter").submit().text().contains("votre adresse est effacée")));
        assertEquals(404, visitor.open(link.group()).status());
        assertEquals(404, visitor.open(FORM + "/1_" + "x".repeat(43)).status());
    }

    @Test
    void one_click_in_a_letter_erases_the_address_and_one_may_come_back() throws Exception {
        String address = "nouveautes-clic@exemple.org";
        believe(ask(address, "44"));
        publish("essai-nouveaute", "44", ProviderStatus.PUBLISHED);
        care.tell();
        LocalMail.awaitText(address, "Une nouvelle structure");
        Matcher refusal = Pattern.compile("/courriels/[A-Za-z0-9_-]+")
                .matcher(told(address).getFirst().getHeader("List-Unsubscribe")[0]);
        assertTrue(refusal.find());

        assertEquals(200, visitor.post(refusal.group(), "List-Unsubscribe=One-Click").status());
        assertEquals(0, rows());

        TestClock.moveTo(1);
        believe(ask(address, "44"));
        publish("essai-nouveaute", "44", ProviderStatus.WITHDRAWN);
        publish("essai-nouveaute", "44", ProviderStatus.PUBLISHED);
        care.tell();
        Wait.until("one is told again", () -> told(address).size() == 2);
    }

    @Test
    void what_the_address_of_a_member_asked_for_goes_with_their_account() {
        People.member(LEAVING);
        believe(ask(People.address(LEAVING), "44"));
        ask("nouveautes-reste@exemple.org", "44");
        PersonalData known = new PersonalData();
        QuarkusTransaction.requiringNew().run(() -> holder.export(People.id(LEAVING), known));
        assertTrue(known.sections().toString().contains("departement=44"), known.sections().toString());

        QuarkusTransaction.requiringNew().run(() -> holder.erase(People.id(LEAVING), TextsChoice.KEEP_ANONYMOUS));
        assertEquals(1, rows(), "and nobody else’s");
    }

    @Test
    void an_address_that_nobody_confirms_is_forgotten_after_a_week() {
        ask("nouveautes-oubli@exemple.org", "44");
        TestClock.moveTo(6);
        alerts.forget();
        assertEquals(1, rows());

        TestClock.moveTo(8);
        alerts.forget();
        assertEquals(0, rows());
    }

    @Test
    void what_is_missing_is_said_on_its_field_and_what_was_typed_stays() {
        Page nowhere = visitor.open(FORM).form("nouveautes").type("Votre adresse de courriel", "a@exemple.org")
                .submit();
        Page unknown = visitor.open(FORM).form("nouveautes").type("Ou autour d’une commune", "Nullepart-sur-Rien")
                .type("Votre adresse de courriel", "pas une adresse").submit();

        assertAll(() -> assertEquals(List.of(422, 422), List.of(nowhere.status(), unknown.status())),
                () -> assertEquals(1, nowhere.texts("#departement-erreur").size()),
                () -> assertEquals("a@exemple.org", nowhere.document().expectFirst("#courriel").val()),
                () -> assertEquals(1, unknown.texts("#pres-de-erreur").size()),
                () -> assertEquals(1, unknown.texts("#courriel-erreur").size()));
    }

    @Test
    void a_search_leads_to_it_with_its_filters() {
        Browser.awaitIndex();
        Page form = visitor.open("/prestataires?departement=44&accompagnement=hebergement")
                .follow("Recevoir les nouveautés de cette recherche");

        assertEquals("44", form.document().expectFirst("#departement option[selected]").val());
        assertEquals("hebergement", form.document().expectFirst("[name=accompagnement][checked]").val());
    }

    @Test
    void the_same_form_sent_twenty_times_at_once_is_one() throws Exception {
        String key = visitor.open(FORM).document().expectFirst("[name=cle]").val();
        Callable<Integer> send = () -> visitor.post(FORM,
                "cle=" + key + "&departement=44&courriel=nouveautes-vingt@exemple.org").status();
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            for (var answer : all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList())) {
                assertEquals(200, answer.get());
            }
        }
        assertEquals(1, rows());
    }

    private String ask(String address, String department) {
        Page asked = visitor.open(FORM).form("nouveautes").choose("Département", department)
                .type("Votre adresse de courriel", address).submit();
        assertTrue(asked.text().contains("Ouvrez le courriel"), asked.text());
        return address;
    }

    /** As if the link of the letter had been followed, without waiting for it. */
    private void believe(String address) {
        alerts.confirm(QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager
                .createNativeQuery("select id from alert where email = :email").setParameter("email", address)
                .getSingleResult()).longValue()));
    }

    /** Follows the link of the letter that asks. */
    private void confirm(String address) {
        Matcher link = CONFIRMATION.matcher(LocalMail.awaitText(address, "Confirmez votre envoi"));
        assertTrue(link.find());
        visitor.open(link.group()).form("confirmation").submit();
    }

    private static List<MimeMessage> told(String address) {
        return LocalMail.received(address).stream().filter(letter -> {
            try {
                return letter.getSubject().contains("nouvelle structure");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private long rows() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery("select count(*) from alert").getSingleResult())
                        .longValue());
    }

    private void publish(String id, String department, ProviderStatus status) {
        providers.saveAll(List.of(new Change(id, "Essai de nouveauté",
                details -> new ProviderDetails(details.name(), null,
                        null, "association", null, null, List.of(Area.department(department)), List.of("hebergement"),
                        List.of(), List.of(),
                        null, List.of(), List.of(), List.of(), List.of(), null, null, null, List.of()),
                true, Optional.of(status),
                "Essai terminé.")), _ -> {
                });
    }
}
