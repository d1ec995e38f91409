package org.emancipasso.library.suggestion;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.library.TestItems;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Suggesting a resource without an account, until a curator decides. */
@Platform
class SuggestionTest {

    private static final String FORM = "/ressources/proposer";
    private static final String MAIL = "Votre adresse mail";
    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");

    private final Browser visitor = new Browser();

    @Inject
    SuggestionService service;

    @Inject
    SuggestionReviews reviews;

    @Inject
    SuggestionHolder holder;

    @Inject
    ReviewQueue queue;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void leaveNothing() {
        TestClock.moveTo(0);
        TestItems.removeAll();
        QuarkusTransaction.requiringNew().run(() -> {
            execute("UPDATE review_item SET closed_at = now() WHERE kind = 'library-suggestion' AND closed_at IS NULL");
            execute("DELETE FROM library_suggestion");
            execute("DELETE FROM contribution_count WHERE form = 'ressource'");
        });
    }

    @Test
    void waits_for_a_curator_who_completes_and_publishes_it() {
        Page thanks = filled("Un guide utile", "https://utile.exemple/guide").type(MAIL, "propose@exemple.org").prove()
                .submit();
        long id = id("utile.exemple/guide");
        Review review = reviews.review(id).orElseThrow();
        Map<String, String> missing = reviews.approve(id, values(review), curator());
        Map<String, List<String>> edited = values(review);
        edited.put("resume", List.of("Ce guide dit tout."));
        edited.put("type", List.of("guide"));
        Map<String, String> problems = reviews.approve(id, edited, curator());
        long item = itemOf(id);
        Page page = visitor.open("/ressources/" + item);

        assertAll(() -> assertEquals(List.of("Merci !"), thanks.texts("h1")),
                () -> assertTrue(queue.isWaiting(SuggestionReviews.KIND, id)),
                () -> assertEquals(java.util.Set.of("resume", "type"), missing.keySet()),
                () -> assertEquals(Map.of(), problems), () -> assertEquals(List.of("Un guide utile"), page.texts("h1")),
                () -> assertEquals(List.of("propose@exemple.org"),
                        reviews.authors(id).stream().map(address -> address.value()).toList()),
                () -> assertTrue(reviews.undo(id, curator())),
                () -> assertEquals(404, visitor.open("/ressources/" + item).status()),
                () -> assertEquals(Map.of(), reviews.approve(id, edited, curator())));
    }

    @Test
    void the_queue_shows_it_to_curators() {
        filled("Vue par la file", "https://file.exemple/").type("Un mot pour l’équipe", "Très clair pour débuter.")
                .prove()
                .submit();
        Browser curator = People.member("bibliothecaire", "curator");
        Page item = curator.open("/moderation/" + count(
                "SELECT id FROM review_item WHERE kind = 'library-suggestion' AND subject_id = " + id("file.exemple")));

        assertAll(() -> assertTrue(curator.open("/moderation?espace=library").text().contains("Vue par la file")),
                () -> assertTrue(item.text().contains("Très clair pour débuter."), item::text),
                () -> assertTrue(item.text().contains("une personne")));
    }

    @Test
    void a_refusal_says_its_reason_to_whoever_sent_it() {
        filled("Une réclame", "https://reclame.exemple/").type(MAIL, "reclame@exemple.org").prove().submit();
        Form refusal = People.member("bibliothecaire", "curator").open("/moderation/" + count(
                "SELECT id FROM review_item WHERE kind = 'library-suggestion' AND subject_id = "
                        + id("reclame.exemple")))
                .form("refuser").type("Vos mots", "Cette page vend un logiciel.");
        refusal.element().select("input[value=publicite]").attr("checked", "checked");
        refusal.submit();
        Telling.tomorrow();
        Page decision = visitor.open(Telling.link("reclame@exemple.org", "Votre envoi n’est pas retenu"));

        assertAll(() -> assertTrue(decision.text().contains("C’est une publicité plutôt qu’une ressource."),
                decision::text), () -> assertTrue(decision.text().contains("Cette page vend un logiciel.")));
    }

    @Test
    void staff_close_the_form_and_say_why() {
        Browser curator = People.member("bibliothecaire", "curator");
        move(curator, "CLOSED");
        try {
            Page page = visitor.open(FORM);

            assertTrue(page.text().contains("La bibliothèque est en inventaire."), page::text);
            assertTrue(page.document().select("#proposition").isEmpty());
        } finally {
            move(curator, "OPEN");
        }
    }

    @Test
    void two_who_send_one_address_at_once_make_one_suggestion_that_knows_both() {
        List<Form> forms = List.of(
                filled("Premier titre", "https://double.exemple/?utm_source=a").type(MAIL, "une@exemple.org").prove(),
                filled("Second titre", "http://www.double.exemple").type(MAIL, "autre@exemple.org").prove());
        AtomicInteger next = new AtomicInteger();
        Together.run(2, () -> forms.get(next.getAndIncrement()).submit());
        forms.getFirst().submit();
        long id = id("double.exemple");

        assertAll(() -> assertEquals(1L, count("SELECT count(*) FROM library_suggestion")),
                () -> assertEquals(2, reviews.authors(id).size()),
                () -> assertTrue(reviews.review(id).orElseThrow().fields().toString().contains("2 personnes")));
    }

    @Test
    void without_javascript_a_letter_confirms_first() {
        Page sent = filled("Sans script", "https://sans-script.exemple/").type(MAIL, "sans.script@exemple.org")
                .submit();
        long id = id("sans-script.exemple");
        boolean waited = queue.isWaiting(SuggestionReviews.KIND, id);
        Matcher link = CONFIRMATION.matcher(LocalMail.awaitText("sans.script@exemple.org", "Confirmez"));
        assertTrue(link.find());
        Page confirmed = visitor.open(link.group()).form("confirmation").submit();

        assertAll(() -> assertTrue(sent.text().contains("ouvrez le mail")), () -> assertFalse(waited),
                () -> assertEquals(List.of("Merci !"), confirmed.texts("h1")),
                () -> assertTrue(queue.isWaiting(SuggestionReviews.KIND, id)));
    }

    @Test
    void what_is_there_already_is_shown() {
        Page page = filled("Encore Nextcloud", "http://docs.nextcloud.com").prove().submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertEquals(List.of("Cette adresse est déjà celle de « La documentation de Nextcloud »."),
                        page.texts(".wrong")),
                () -> assertEquals(EveryPage.ITEM.path(), page.document().expectFirst(".notice a[href^=/ressources/]")
                        .attr("href")),
                () -> assertEquals("Encore Nextcloud", page.document().expectFirst("#titre").val()));
    }

    @Test
    void an_address_with_a_password_or_of_another_kind_is_refused() {
        for (String address : List.of("https://jeanne:secret@exemple.org/", "javascript:alert(1)", "exemple .org",
                "")) {
            Page page = filled("Adresse douteuse", address).prove().submit();
            assertEquals(422, page.status(), address);
            assertTrue(page.texts(".wrong").getFirst().startsWith("Vérifiez l’adresse"), address);
        }
    }

    @Test
    void a_machine_that_only_its_owner_reaches_is_refused_at_its_field() {
        for (String address : List.of("http://127.0.0.1/guide", "http://[::ffff:10.0.0.1]/", "0x7f.1", "nas.local")) {
            Page page = filled("Chez moi", address).prove().submit();
            assertEquals(422, page.status(), address);
            assertEquals(
                    List.of("Donnez une adresse que tout le monde peut ouvrir : celle-ci est d’un réseau privé."),
                    page.texts("#adresse + .wrong"), address);
            assertEquals(address, page.document().expectFirst("#adresse").val());
        }
    }

    @Test
    void a_title_of_eight_kilobytes_is_kept_on_the_form_alone() {
        Page page = filled("t".repeat(8_192), "https://long.exemple/").prove().submit();

        assertEquals(422, page.status());
        assertEquals(8_192, page.document().expectFirst("#titre").val().length());
        assertEquals(0L, count("SELECT count(*) FROM library_suggestion"));
    }

    @Test
    void what_nobody_confirms_is_gone_after_thirty_days_and_addresses_after_the_decision() {
        filled("Jamais", "https://jamais.exemple/").type(MAIL, "jamais@exemple.org").submit();
        filled("Refusée", "https://refusee.exemple/").type(MAIL, "refusee@exemple.org").prove().submit();
        long refused = id("refusee.exemple");
        reviews.refuse(refused, curator());
        TestClock.moveTo(31);
        service.forgetOld();
        long waiting = count("SELECT count(*) FROM library_suggestion WHERE state = 'TO_CONFIRM'");
        boolean isKnown = !reviews.authors(refused).isEmpty();
        TestClock.moveTo(91);
        service.forgetOld();

        assertAll(() -> assertEquals(0L, waiting), () -> assertTrue(isKnown),
                () -> assertTrue(reviews.authors(refused).isEmpty()));
    }

    @Test
    void whoever_is_erased_leaves_no_trace_in_what_they_sent() {
        Browser member = People.member("suggere-puis-part");
        fill(member.open(FORM).form("proposition"), "Du membre", "https://membre.exemple/").submit();
        QuarkusTransaction.requiringNew()
                .run(() -> holder.erase(People.id("suggere-puis-part"), TextsChoice.KEEP_ANONYMOUS));

        assertEquals(1L,
                count("SELECT count(*) FROM library_suggestion_sender WHERE member_id IS NULL AND email IS NULL"));
    }

    private static void move(Browser curator, String state) {
        Page page = curator.open("/equipe/formulaires").form(SuggestionForm.CODE).choose("État", state)
                .type("Raison", "La bibliothèque est en inventaire.").submit();
        assertEquals(200, page.status(), page::text);
    }

    private Form filled(String title, String address) {
        return fill(visitor.open(FORM).form("proposition"), title, address);
    }

    private static Form fill(Form form, String title, String address) {
        return form.type("Titre", title).type("Adresse", address);
    }

    private static Map<String, List<String>> values(Review review) {
        Map<String, List<String>> values = new HashMap<>();
        review.fields().stream().filter(Review.Field::mayBeEdited)
                .forEach(field -> values.put(field.name(), field.proposed()));
        return values;
    }

    private static Actor curator() {
        return TestItems.curator();
    }

    private long id(String canonical) {
        return count("SELECT id FROM library_suggestion WHERE canonical LIKE 'https://" + canonical + "%'");
    }

    private long itemOf(long suggestion) {
        return count("SELECT item_id FROM library_suggestion WHERE id = " + suggestion);
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private void execute(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
