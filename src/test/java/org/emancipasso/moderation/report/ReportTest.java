package org.emancipasso.moderation.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.TestListings;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.web.limit.CurrentAsker;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Somebody reports, and receives a reasoned decision; what is hidden by one person is confirmed by another, or comes back. */
@Platform
class ReportTest {

    private static final String WHAT = "Ce que vous avez vu";
    private static final String LIST = "/moderation?nature=signalement-" + Pamphlets.TYPE;
    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final String MAIL = "Votre adresse de courriel";

    @Inject
    ReportCare care;

    @Inject
    CurrentAsker asker;

    private final Browser ada = People.member("signal-ada", Role.MODERATOR);
    private final Browser bo = People.member("signal-bo", Role.MODERATOR);

    private final TestListings listings = new TestListings();

    @AfterEach
    void leaveNothing() {
        TestClock.moveTo(0);
        Papers.clear();
        listings.withdrawAll();
    }

    @Test
    void every_listing_can_be_reported() {
        Page page = new Browser().open(EveryPage.RICH_LISTING.path()).follow("Signaler");

        assertEquals(200, page.status());
        assertEquals(6, page.texts(".rows a").size());
        assertTrue(page.follow("C’est un doublon").document().select("form#signalement").size() == 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "WRONG", "OFF_CHARTER", "DUPLICATE"})
    void a_report_waits_with_its_reason(ReportReason reason) {
        long id = Pamphlets.publish("Tract " + reason.code);
        Page done = form(id, reason).type(WHAT, "Vu sur place hier : plus rien.").submit();

        assertTrue(done.text().contains("Une personne va lire votre signalement."), done.text());
        Page item = item(id, "Tract " + reason.code, 1);
        assertTrue(item.text().contains("Vu sur place hier : plus rien."));
        assertTrue(ada.open("/moderation?motif=" + reason.code).texts("h2 a")
                .contains("Tract " + reason.code + " (1 signalement)"));
    }

    @Test
    void without_a_script_a_report_counts_once_its_author_confirms_it() {
        String author = "signale-sans-script@exemple.org";
        long id = Pamphlets.publish("Tract sans script");
        Page sent = unproven(id, ReportReason.GONE).type(WHAT, "Porte close depuis mars.").type(MAIL, author).submit();
        assertTrue(sent.text().contains("Encore un geste"), sent.text());
        assertFalse(ada.open(LIST).text().contains("Tract sans script"));

        Matcher link = CONFIRMATION.matcher(LocalMail.awaitText(author, "Confirmez"));
        assertTrue(link.find());
        Page done = new Browser().open(link.group()).form("confirmation").submit();
        assertTrue(done.text().contains("Une personne va lire votre signalement."), done.text());
        new Browser().post(link.group(), "");
        item(id, "Tract sans script", 1);
        assertTrue(LocalMail.awaitText(author, "Votre signalement est bien arrivé").contains("signalement"));
    }

    @Test
    void without_a_script_nor_an_address_a_report_says_what_it_needs() {
        long id = Pamphlets.publish("Tract sans adresse");
        Page sent = unproven(id, ReportReason.GONE).type(WHAT, "Porte close depuis mars.").submit();

        assertEquals(422, sent.status());
        assertTrue(sent.text().contains("Donnez votre adresse de courriel"), sent.text());
        assertEquals("Porte close depuis mars.", sent.document().select("#precisions").text());
    }

    @Test
    void reports_of_one_thing_fold_together() {
        long id = Pamphlets.publish("Tract plié");
        Form twice = form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.");
        twice.submit();
        twice.submit();
        form(id, ReportReason.WRONG).type(WHAT, "Le téléphone est faux.").submit();

        Page item = item(id, "Tract plié", 2);
        assertTrue(item.text().contains("Fermé depuis mars.") && item.text().contains("Le téléphone est faux."));
    }

    @Test
    void what_the_law_asks_of_a_report_of_something_illegal_is_asked() {
        long id = Pamphlets.publish("Tract à compléter");
        Page page = form(id, ReportReason.ILLEGAL).type("Pourquoi c’est illégal", "Trop").submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Écrivez de 10 à 5 000 caractères.", "Indiquez votre nom, en 200 caractères au plus.",
                "Indiquez votre adresse : nous devons vous répondre.",
                "Cochez cette case : la loi demande votre bonne foi."), page.texts(".wrong"));
        assertEquals("Trop", page.document().select("#precisions").text());
        assertTrue(page.document().select("#endroit").val().endsWith("/contact"), "the place is filled in");
    }

    @Test
    void a_report_of_something_illegal_gets_a_receipt_then_a_dated_decision() {
        String author = "signale-illegal@exemple.org";
        long id = Pamphlets.publish("Tract illégal");
        form(id, ReportReason.ILLEGAL).type("Pourquoi c’est illégal", "Injures racistes au deuxième paragraphe.")
                .type("La loi, si vous la connaissez", "Loi du 29 juillet 1881").type("Votre nom", "Camille Durand")
                .type(MAIL, author).tickNamed("bonne-foi").submit();
        String receipt = LocalMail.awaitText(author, "Votre signalement est bien arrivé");
        assertFalse(receipt.contains("Injures"), "a receipt holds nothing that was typed");
        Page item = item(id, "Tract illégal", 1);
        assertTrue(item.text().contains("Loi du 29 juillet 1881") && item.text().contains("Camille Durand"));
        hide(item, "illegal", "Injures publiques à caractère racial.");
        assertEquals("Cette page contenait quelque chose d’illégal.", Pamphlets.hidden(id));
        Telling.tomorrow();

        String decision = LocalMail.awaitText(author, "Votre envoi est accepté");
        String statement = LocalMail.awaitText(Pamphlets.address(id), "Votre page est masquée");
        assertAll(() -> assertTrue(decision.matches("(?s).*Décision du \\d{1,2}.*"), decision),
                () -> assertTrue(decision.contains("Tract illégal"), decision),
                () -> assertFalse(decision.contains("signalement)"), "a count is for the queue alone"),
                () -> assertTrue(statement.contains("Injures publiques à caractère racial.")),
                () -> assertTrue(statement.contains("Loi n° 2004-575")),
                () -> assertTrue(statement.contains("La portée")), () -> assertTrue(statement.contains("La durée")),
                () -> assertFalse(statement.contains("Camille Durand")));
    }

    /** DSA art. 16(2)(c). */
    @Test
    void child_abuse_is_reported_without_a_name_or_an_address() {
        long id = Pamphlets.publish("Tract abus");
        Form form = form(id, ReportReason.CHILD_ABUSE);
        assertEquals(0, form.element().select("#nom").size());
        form.type("Pourquoi c’est illégal", "Une image au bas de la page.").tickNamed("bonne-foi").submit();

        assertTrue(item(id, "Tract abus", 1).text().contains("Une image au bas de la page."));
    }

    @Test
    void a_report_is_put_off_for_a_week_at_most_and_waits_for_no_answer() {
        long id = Pamphlets.publish("Tract à plus tard");
        form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.").type(MAIL, "signale-attend@exemple.org").submit();
        Page item = item(id, "Tract à plus tard", 1);

        assertEquals(0, item.document().select("form#question-auteur").size());
        assertEquals(422, item.form("plus-tard").type("Jusqu’au", TestClock.today().plusDays(8).toString()).submit()
                .status());
        assertEquals(200, item.form("plus-tard").type("Jusqu’au", TestClock.today().plusDays(7).toString()).submit()
                .status());
    }

    @Test
    void a_report_that_is_not_well_founded_is_answered_with_the_reason() {
        String author = "signale-a-tort@exemple.org";
        long id = Pamphlets.publish("Tract en règle");
        form(id, ReportReason.WRONG).type(WHAT, "Je crois que c’est faux.").type(MAIL, author).submit();
        Form refusal = item(id, "Tract en règle", 1).form("refuser");
        refusal.element().expectFirst("input[value=exact]").attr("checked", true);
        refusal.submit();
        Telling.tomorrow();

        assertTrue(LocalMail.awaitText(author, "Votre envoi n’est pas retenu")
                .contains("ce qui est écrit est exact"));
        assertEquals("", Pamphlets.hidden(id));
    }

    @Test
    void a_hidden_thing_is_confirmed_by_another_person_than_who_hid_it() {
        long id = hidden("Tract confirmé");
        String item = delisting("Tract confirmé");
        assertEquals(0, ada.open(item).document().select("form#accepter").size());
        bo.open(item).form("accepter").submit();
        TestClock.moveTo(8);
        care.care();

        assertFalse(Pamphlets.hidden(id).isEmpty());
    }

    @Test
    void a_second_person_who_disagrees_puts_it_back() {
        long id = hidden("Tract défendu");
        bo.open(delisting("Tract défendu")).form("refuser").type("Vos mots", "Rien à redire.").submit();

        assertEquals("", Pamphlets.hidden(id));
    }

    @Test
    void what_nobody_confirms_comes_back_after_seven_days_and_is_told() {
        long id = hidden("Tract revenu");
        TestClock.moveTo(6);
        care.care();
        assertFalse(Pamphlets.hidden(id).isEmpty());
        TestClock.moveTo(8);
        care.care();
        assertEquals("", Pamphlets.hidden(id));
        TestClock.moveTo(9);
        Telling.now();

        assertTrue(LocalMail.awaitText(Pamphlets.address(id), "Votre page est de nouveau en ligne")
                .contains("Personne n’a confirmé sous sept jours"));
    }

    @Test
    void taking_back_a_decision_puts_back_what_it_hid() {
        long id = Pamphlets.publish("Tract repris");
        form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.").submit();
        Page decided = hide(item(id, "Tract repris", 1), "disparue", "Fermée, dit-on.");
        new Form(ada, (FormElement) decided.document().expectFirst("form.undo")).submit();

        assertEquals("", Pamphlets.hidden(id));
        item(id, "Tract repris", 1);
        Telling.tomorrow();
        assertEquals(List.of(), LocalMail.received(Pamphlets.address(id)));
    }

    @Test
    void an_appeal_puts_back_what_was_hidden() {
        long id = hidden("Tract en recours");
        Telling.tomorrow();
        String link = Telling.link(Pamphlets.address(id), "Votre page est masquée");
        new Browser().open(link).form("recours").type("Pourquoi vous n’êtes pas d’accord", "Nous sommes en activité.")
                .submit();
        String item = bo.open("/moderation?nature=recours").document().select("h2 a").stream()
                .filter(found -> found.text().equals("Tract en recours")).findFirst().orElseThrow().attr("href");
        bo.open(item).form("accepter").submit();

        assertEquals("", Pamphlets.hidden(id));
    }

    @Test
    void nothing_is_hidden_without_saying_why() {
        long id = Pamphlets.publish("Tract sans motif");
        Page page = ada.open("/moderation/retirer/" + Pamphlets.TYPE + "/" + id).form("masquer").submit();

        assertEquals(422, page.status());
        assertEquals("", Pamphlets.hidden(id));
        assertEquals(403, People.member("signal-curatrice", Role.CURATOR)
                .open("/moderation/retirer/" + Pamphlets.TYPE + "/" + id).status());
    }

    @Test
    void a_hidden_listing_answers_with_the_reason_and_comes_back_as_it_was() {
        long id = listing();
        Browser curator = People.member("signal-curatrice", Role.CURATOR);
        String path = "/moderation/retirer/fiche/" + id;
        Form form = curator.open(path).form("masquer").type("Vos mots à la structure", "Site fermé depuis un an.");
        Page done = form.submit();
        Page gone = new Browser().open("/prestataires/" + id);

        assertEquals(410, gone.status());
        assertTrue(gone.text().contains("Cette structure n’est plus en activité."));
        done.form("annuler").submit();
        assertEquals(200, new Browser().open("/prestataires/" + id).status());
        curator.open(path).form("masquer").type("Vos mots à la structure", "Site fermé depuis un an.").submit();
    }

    @Test
    void nobody_decides_about_a_listing_that_they_speak_for() {
        long id = listings.publish("Juge et partie", null, null);
        Browser curator = People.member("signal-curatrice", Role.CURATOR);
        Browser keeper = People.member("signal-juge-et-partie", Role.CURATOR);
        long house = Houses.create(keeper, "Maison juge et partie");
        curator.open("/equipe/organisations/" + house).form("preuve").type("Motif", "Vue").submit();
        TestListings.entrust(id, house);
        new Browser().open("/signaler/fiche/" + id + "?motif=disparue").form("signalement").prove()
                .type(WHAT, "Porte close depuis mars.").submit();
        hideListing(curator, id);

        for (String kind : List.of("signalement-fiche", "retrait-fiche")) {
            Page page = keeper.open(waiting(keeper, kind, "Juge et partie"));
            assertEquals(List.of("avis-autres"), page.document().select(".review-actions form").eachAttr("id"), kind);
        }
    }

    @Test
    void what_was_withdrawn_for_another_reason_since_stays_withdrawn() {
        long id = listings.publish("Deux fois retirée", null, null);
        hideListing(People.member("signal-curatrice", Role.CURATOR), id);
        CDI.current().select(ProviderService.class).get().withdraw(id, "Fermée pour de bon");
        bo.open(waiting(bo, "retrait-fiche", "Deux fois retirée")).form("refuser").type("Vos mots", "Rien à redire.")
                .submit();

        Page gone = new Browser().open("/prestataires/" + id);
        assertEquals(410, gone.status());
        assertTrue(gone.text().contains("Fermée pour de bon"));
        assertFalse(bo.open("/moderation?nature=retrait-fiche").text().contains("Deux fois retirée"));
    }

    @Test
    void what_a_second_person_confirmed_is_not_taken_back_by_the_first() {
        long id = Pamphlets.publish("Tract deux fois vu");
        form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.").submit();
        Page decided = hide(item(id, "Tract deux fois vu", 1), "disparue", "Fermée, dit-on.");
        bo.open(delisting("Tract deux fois vu")).form("accepter").submit();
        new Form(ada, (FormElement) decided.document().expectFirst("form.undo")).submit();

        assertFalse(Pamphlets.hidden(id).isEmpty());
        assertFalse(ada.open(LIST).text().contains("Tract deux fois vu"));
    }

    @Test
    void nothing_is_hidden_on_a_report_without_saying_why() {
        long id = Pamphlets.publish("Tract sans mots");
        form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.").submit();
        Page page = hide(item(id, "Tract sans mots", 1), "disparue", "Fermée");

        assertEquals(422, page.status());
        assertEquals(List.of("Écrivez les faits en 10 à 2 000 caractères."), page.texts(".wrong"));
        assertEquals("", Pamphlets.hidden(id));
    }

    @Test
    void reports_do_not_flood_the_address_of_somebody_else() {
        String flooded = "signale-noye@exemple.org";
        String next = "signale-ensuite@exemple.org";
        for (int i = 0; i < 10; i++) {
            assertTrue(asker.mayWriteTo(flooded), "as many letters as an address gets in a day");
        }
        long id = Pamphlets.publish("Tract noyé");
        for (String author : List.of(flooded, next)) {
            form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.").type(MAIL, author).submit();
        }

        LocalMail.awaitText(next, "Votre signalement est bien arrivé");
        assertEquals(List.of(), LocalMail.received(flooded));
        item(id, "Tract noyé", 2);
    }

    @Test
    void who_reported_what_nobody_judged_is_forgotten_after_a_year() {
        String author = "signale-oublie@exemple.org";
        long id = Pamphlets.publish("Tract oublié");
        form(id, ReportReason.GONE).type(WHAT, "Fermé depuis mars.").type(MAIL, author).submit();
        assertEquals(1, held(author));
        TestClock.moveTo(370);
        care.care();

        assertEquals(0, held(author));
    }

    private static long held(String address) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(EntityManager.class).get()
                .createQuery("select count(r) from Report r where r.email = :address", Long.class)
                .setParameter("address", address).getSingleResult());
    }

    private long hidden(String title) {
        long id = Pamphlets.publish(title);
        ada.open("/moderation/retirer/" + Pamphlets.TYPE + "/" + id).form("masquer")
                .type("Vos mots à la structure", "Plus personne ne répond.").submit();
        assertFalse(Pamphlets.hidden(id).isEmpty());
        return id;
    }

    private String delisting(String title) {
        return waiting(bo, "retrait-" + Pamphlets.TYPE, title);
    }

    private static String waiting(Browser browser, String kind, String title) {
        return browser.open("/moderation?nature=" + kind).document().select("h2 a").stream()
                .filter(found -> found.text().startsWith(title)).findFirst().orElseThrow().attr("href");
    }

    private static void hideListing(Browser browser, long id) {
        browser.open("/moderation/retirer/fiche/" + id).form("masquer")
                .type("Vos mots à la structure", "Site fermé depuis un an.").submit();
    }

    private static Form form(long id, ReportReason reason) {
        return unproven(id, reason).prove();
    }

    private static Form unproven(long id, ReportReason reason) {
        return new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=" + reason.code)
                .form("signalement");
    }

    private Page item(long id, String title, int count) {
        String label = title + (count == 1 ? " (1 signalement)" : " (" + count + " signalements)");
        Page list = ada.open(LIST);
        assertEquals(1, list.texts("h2 a").stream().filter(found -> found.startsWith(title)).count(), list.text());
        return list.follow(label);
    }

    private static Page hide(Page item, String reason, String words) {
        return item.form("accepter").choose("Suite donnée, si c’est fondé", "hidden")
                .choose("Raison, si l’on masque", reason).type("Vos mots à la structure, si l’on masque", words)
                .submit();
    }

    /** One of its own, hidden at the end: the demonstration content stays as it was. */
    private static long listing() {
        ProviderService providers = CDI.current().select(ProviderService.class).get();
        long like = Long.parseLong(EveryPage.SPARSE_LISTING.path().replaceAll("\\D+", ""));
        Stored example = providers.storedAfter(like - 1, 1).getFirst();
        providers.saveAll(List.of(new Change("essai-masquee", "Structure à masquer",
                _ -> example.details(), true, Optional.of(ProviderStatus.PUBLISHED), "")), _ -> {
                });
        return providers.storedAfter(0, 100_000).stream()
                .filter(stored -> stored.externalId().equals("essai-masquee")).findFirst().orElseThrow().id();
    }
}
