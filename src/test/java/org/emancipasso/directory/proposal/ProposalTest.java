package org.emancipasso.directory.proposal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.proposal.Twins.Described;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Proposing a listing or a correction without an account, until a curator decides. */
@Platform
class ProposalTest {

    private static final String PROPOSE = "/prestataires/proposer";
    private static final String NAME = "Nom de la structure";
    private static final String SITE = "Site";
    private static final String MAIL = "Votre adresse de courriel";
    private static final String SUPPORT = "aide";
    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final Pattern STATE = Pattern.compile("/prestataires/propositions/[A-Za-z0-9_-]+");
    private static final Pattern KEEPING = Pattern.compile("/ma-fiche/[A-Za-z0-9_-]+");
    private static final int A_PAGE = 25;
    private static final int MOST_REQUESTS = 6;

    private final Browser visitor = new Browser();

    @Inject
    ProposalService service;

    @Inject
    ProposalReviews proposals;

    @Inject
    CorrectionReviews corrections;

    @Inject
    ProposalHolder holder;

    @Inject
    ListingService listings;

    @Inject
    ProviderService providers;

    @Inject
    ProviderCareService care;

    @Inject
    ReviewQueue queue;

    @Inject
    Twins twins;

    @Inject
    EntityManager entityManager;

    /** Listings that were approved leave the directory, and its index, as they were. */
    @AfterEach
    void leaveNothing() {
        TestClock.moveTo(0);
        QuarkusTransaction.requiringNew().run(() -> {
            execute("UPDATE review_item SET closed_at = now() WHERE kind LIKE 'provider-%' AND closed_at IS NULL");
            execute("DELETE FROM provider_proposal");
            execute("DELETE FROM contribution_count WHERE form IN ('proposition', 'correction')");
            execute("UPDATE contribution_switch SET state = 'OPEN', since = 'epoch', until = null"
                    + " WHERE form IN ('proposition', 'correction')");
        });
        List<?> left = QuarkusTransaction.requiringNew().call(() -> entityManager.createNativeQuery("""
            SELECT id FROM provider WHERE status = 'PUBLISHED'
            AND (external_id IS NULL OR external_id LIKE 'corrigee-%')""", Long.class).getResultList());
        left.forEach(id -> providers.withdraw((Long) id, "Essai."));
    }

    @Test
    void a_closed_form_asks_for_nothing() {
        Browser curator = People.member("proposition-fermeture", Role.CURATOR);
        move(curator, "CLOSED");
        try {
            Page page = visitor.open(PROPOSE);

            assertTrue(page.text().contains("Inventaire de l’annuaire."));
            assertTrue(page.document().select("#fiche").isEmpty());
        } finally {
            move(curator, "OPEN");
        }
    }

    @Test
    void without_javascript_a_letter_confirms_and_then_a_curator_may_read() {
        Page sent = minimal("Les Sans-Script", "sans-script.example").type(MAIL, "camille.sans@exemple.org").submit();
        long id = id("Les Sans-Script");
        boolean waited = queue.isWaiting(ProposalReviews.KIND, id);
        Page confirmed = visitor.open(link(CONFIRMATION, "camille.sans@exemple.org", "Confirmez")).form("confirmation")
                .submit();

        assertAll(() -> assertEquals(List.of("Merci, voici la suite"), sent.texts("h1")),
                () -> assertTrue(sent.text().contains("ouvrez le courriel")), () -> assertFalse(waited),
                () -> assertTrue(confirmed.text().contains("À lire par l’équipe")),
                () -> assertTrue(queue.isWaiting(ProposalReviews.KIND, id)),
                () -> assertFalse(visitor.open("/prestataires?q=sans-script").text().contains("Les Sans-Script")));
    }

    @Test
    void without_javascript_nor_address_the_form_says_what_is_missing_and_keeps_what_was_typed() {
        Page page = minimal("Les Muettes", "muettes.example").submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertTrue(page.texts(".notice.trouble").getFirst().startsWith("Donnez votre adresse")),
                () -> assertEquals("Les Muettes", page.document().expectFirst("#nom").val()));
    }

    @Test
    void three_answers_are_needed_and_named() {
        Page page = visitor.open(PROPOSE).form("fiche").type("SIREN", "12").submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Donnez un nom de 2 à 200 caractères.", "Cochez au moins une façon d’aider.",
                "Donnez le site, ou à défaut le courriel de la structure : il faut une façon de la joindre.",
                "Vérifiez le SIREN : neuf chiffres, dont un de contrôle."), page.texts(".wrong"));
    }

    @Test
    void an_error_quotes_the_beginning_of_what_is_too_long() {
        Page page = visitor.open(PROPOSE).form("fiche").type("Logiciels libres qu’elle pratique", "x".repeat(300))
                .submit();

        String problem = page.document().expectFirst("#outils-erreur").text();
        assertTrue(problem.contains("x".repeat(60) + "…") && !problem.contains("x".repeat(61)), problem);
    }

    @Test
    void the_signed_link_leads_back_and_lets_one_change_it_while_it_waits() {
        minimal("Les Revenantes", "revenantes.example").type(MAIL, "revenante@exemple.org").prove().submit();
        String link = link(STATE, "revenante@exemple.org", "Votre proposition");
        Page changed = visitor.open(link + "?changer=oui").form("fiche").type(NAME, "Les Revenues").submit();
        long id = id("Les Revenues");
        proposals.refuse(id, curator());

        assertAll(() -> assertEquals(List.of("C’est enregistré."), changed.texts(".notice")),
                () -> assertTrue(visitor.open(link).text().contains("Pas retenue")),
                () -> assertEquals(409, visitor.post(link, "nom=Encore").status()),
                () -> assertEquals(404, visitor.open(link + "x").status()),
                () -> assertEquals(404, visitor.open(link.replace("propositions/", "propositions/1")).status()));
        TestClock.moveTo(91);
        service.forgetOld();
        assertEquals(410, visitor.open(link).status());
        assertEquals(Optional.empty(), proposals.author(id));
    }

    @Test
    void likely_duplicates_are_shown_once() {
        Browser.awaitIndex();
        Page shown = visitor.open(PROPOSE).form("fiche").type(NAME, "Cooperative Ronces et Racines")
                .type(SITE, "ailleurs.example").tickNamed(SUPPORT).prove().submit();
        Page typing = visitor.open(PROPOSE + "/doublons?nom=Coop%C3%A9rative%20Ronces");
        Page sent = shown.form("fiche").prove().submit();

        assertAll(() -> assertEquals(422, shown.status()),
                () -> assertTrue(shown.texts("#doublons a").contains("Coopérative Ronces & Racines")),
                () -> assertTrue(typing.text().contains("Coopérative Ronces & Racines")),
                () -> assertEquals(200, sent.status()));
    }

    @Test
    void a_name_without_the_kind_of_structure_is_a_duplicate() {
        assertAll(
                () -> assertEquals(List.of("Coopérative Ronces & Racines"), twin("Ronces et Racines", "")),
                () -> assertEquals(List.of("Coopérative Ronces & Racines"), twin("La SCIC Ronces & Racines", "")),
                () -> assertEquals(List.of(), twin("Coopérative", "")));
    }

    @Test
    void a_domain_or_a_name_that_looks_the_same_is_a_duplicate() {
        listing("corrigee-domaine", "Zed Informatique", "https://www.zed-info.example/accueil");

        assertAll(() -> assertEquals(List.of("Zed Informatique"), twin("Tout autre nom", "zed-info.example")),
                () -> assertEquals(List.of("Zed Informatique"), twin("Zеd Infоrmatique", "")),
                () -> assertEquals(List.of(), twin("Tout autre nom", "zed-info.example.org")));
    }

    @Test
    void a_curator_publishes_with_an_edit_and_takes_it_back() {
        minimal("La Relue", "relue.example").type("Commune du siège", "44000 Nantes").type(MAIL, "relue@exemple.org")
                .prove().submit();
        long id = id("La Relue");
        Review review = proposals.review(id).orElseThrow();
        Map<String, String> missing = proposals.approve(id, values(review), curator());
        Map<String, List<String>> edited = values(review);
        edited.put("structure", List.of("association"));
        edited.put("nom", List.of("La Bien Relue"));
        Map<String, String> problems = proposals.approve(id, edited, curator());
        long listing = listingOf(id);
        Page page = visitor.open("/prestataires/" + listing);
        boolean undone = proposals.undo(id, curator());

        assertAll(() -> assertEquals(List.of("structure"), List.copyOf(missing.keySet())),
                () -> assertEquals(Map.of(), problems), () -> assertEquals(List.of("La Bien Relue"), page.texts("h1")),
                () -> assertTrue(page.text().contains("Vérifiée par une personne")
                        || page.text().contains("érifi"), page.text()),
                () -> assertTrue(undone), () -> assertEquals(404, visitor.open("/prestataires/" + listing).status()),
                () -> assertEquals(Map.of(), proposals.approve(id, edited, curator())),
                () -> assertEquals(listing, listingOf(id)));
    }

    @Test
    void a_correction_changes_its_own_field_whatever_others_changed_meanwhile() {
        long listing = listing("corrigee-champ", "La Corrigée", "https://corrigee.example");
        Page sent = visitor.open("/prestataires/" + listing + "/corriger").form("fiche")
                .type("En une phrase", "Une phrase juste.").type(SITE, "https://neuf.example").prove().submit();
        long id = id(listing);
        describe("corrigee-champ", "La Corrigée", "https://entre-temps.example", "Langues et labels");
        Review review = corrections.review(id).orElseThrow();
        List<Review.Warning> warnings = corrections.warnings(id);
        Map<String, String> problems = corrections.approve(id, values(review), curator());
        var now = listings.find(listing).orElseThrow().details();
        boolean undone = corrections.undo(id, curator());

        assertAll(() -> assertEquals(200, sent.status()),
                () -> assertEquals(List.of("site", "accroche"), review.fields().stream().map(Review.Field::name)
                        .toList()),
                () -> assertTrue(warnings.stream().anyMatch(
                        warning -> warning.text().contains("https://corrigee.example")), warnings::toString),
                () -> assertEquals(Map.of(), problems), () -> assertEquals("https://neuf.example", now.website()),
                () -> assertEquals("Une phrase juste.", now.pitch()),
                () -> assertEquals("Langues et labels", now.description()),
                () -> assertEquals("prive@corrigee.example", now.contactEmail()), () -> assertTrue(undone),
                () -> assertEquals("https://entre-temps.example",
                        listings.find(listing).orElseThrow().details().website()));
    }

    @Test
    void nobody_else_says_where_letters_to_a_listing_go_when_somebody_answers_for_it() {
        long listing = listing("corrigee-adresse", "La Jointe", "https://jointe.example");
        Page page = visitor.open("/prestataires/" + listing + "/corriger");
        Form form = page.form("fiche").type(SITE, "https://jointe-neuve.example");
        form.element().appendElement("input").attr("name", "courriel-structure").val("pirate@ailleurs.example");
        Page sent = form.prove().submit();

        assertEquals(List.of(), page.texts("label[for=courriel-structure]"));
        assertEquals(200, sent.status(), sent.text());
        assertEquals(0L, count("SELECT count(*) FROM provider_proposal WHERE fields::text LIKE '%pirate%'"));
    }

    @Test
    void a_curator_keeps_the_private_address_of_a_correction_or_not() {
        long listing = listing("corrigee-muette", "La Sans-Adresse", "https://muette.example");
        reachedAt(listing, "NULL");
        visitor.open("/prestataires/" + listing + "/corriger").form("fiche").type(SITE, "https://parlante.example")
                .type("Courriel de la structure", "bonjour@parlante.example").prove().submit();
        long id = id(listing);
        Map<String, List<String>> kept = values(corrections.review(id).orElseThrow());
        Map<String, List<String>> stripped = new HashMap<>(kept);
        stripped.put("courriel-structure", List.of());
        String warned = corrections.warnings(id).toString();
        Page item = People.member("curatrice-des-propositions", "curator").open("/moderation/"
                + count("SELECT id FROM review_item WHERE kind = 'provider-correction' AND subject_id = " + id));
        List<String> contacts = new ArrayList<>();
        for (Map<String, List<String>> values : List.of(stripped, kept)) {
            corrections.approve(id, values, curator());
            contacts.add(String.valueOf(listings.find(listing).orElseThrow().details().contactEmail()));
            corrections.undo(id, curator());
        }
        reachedAt(listing, "'claire@parlante.example'");
        corrections.approve(id, kept, curator());
        contacts.add(String.valueOf(listings.find(listing).orElseThrow().details().contactEmail()));

        assertAll(() -> assertTrue(warned.contains("du domaine parlante.example"), warned),
                () -> assertTrue(item.text().contains("Garder l’adresse donnée, du domaine parlante.example")),
                () -> assertFalse(item.response().body().contains("bonjour@parlante.example")),
                () -> assertEquals(List.of("null", "bonjour@parlante.example", "claire@parlante.example"), contacts),
                () -> assertEquals(3L, count(described(listing) + "after ->> 'website' = 'https://parlante.example'"
                        + " AND before ->> 'website' = 'https://muette.example'")),
                () -> assertEquals(1L, count(described(listing) + "after ->> 'reachable' = 'true'")),
                () -> assertEquals(0L, count(described(listing) + "(before::text || after::text) LIKE '%@%'")));
    }

    @Test
    void what_nobody_decides_keeps_no_address_for_ever() {
        minimal("L’Oubliée", "oubliee.example").type("Courriel de la structure", "nous@oubliee.example")
                .type(MAIL, "camille@oubliee.example").prove().submit();
        TestClock.moveTo(364);
        service.forgetOld();
        long before = count("SELECT count(*) FROM provider_proposal WHERE fields::text LIKE '%nous@oubliee.example%'");
        TestClock.moveTo(366);
        service.forgetOld();

        assertEquals(1L, before);
        assertEquals(1L, count("SELECT count(*) FROM provider_proposal WHERE fields::text LIKE '%Oubliée%'"
                + " AND fields::text NOT LIKE '%@%' AND author_email IS NULL"));
    }

    @Test
    void whoever_is_erased_leaves_no_address_in_what_they_proposed() {
        Browser member = People.member("propose-puis-part");
        member.open(PROPOSE).form("fiche").type(NAME, "L’Effacée").type(SITE, "effacee.example").tickNamed(SUPPORT)
                .type("Courriel de la structure", "nous@effacee.example").type(MAIL, "camille@effacee.example")
                .submit();
        long before = count("SELECT count(*) FROM provider_proposal WHERE fields::text LIKE '%nous@effacee.example%'");
        QuarkusTransaction.requiringNew()
                .run(() -> holder.erase(People.id("propose-puis-part"), TextsChoice.DELETE));

        assertEquals(1L, before);
        assertEquals(1L, count("SELECT count(*) FROM provider_proposal WHERE fields::text LIKE '%Effacée%'"
                + " AND fields::text NOT LIKE '%@%' AND author_email IS NULL AND member_id IS NULL"));
    }

    @Test
    void what_nobody_confirms_is_gone_after_thirty_days() {
        minimal("La Jamais Confirmée", "jamais.example").type(MAIL, "jamais@exemple.org").submit();
        String here = "SELECT count(*) FROM provider_proposal WHERE fields::text LIKE '%Jamais Confirmée%'";
        TestClock.moveTo(29);
        service.forgetOld();
        long before = count(here);
        TestClock.moveTo(31);
        service.forgetOld();

        assertEquals(1L, before);
        assertEquals(0L, count(here));
    }

    @Test
    void what_others_changed_after_a_decision_is_not_undone() {
        long listing = listing("corrigee-apres", "La Suivante", "https://suivante.example");
        visitor.open("/prestataires/" + listing + "/corriger").form("fiche").type(SITE, "https://neuve.example")
                .prove().submit();
        long id = id(listing);
        corrections.approve(id, values(corrections.review(id).orElseThrow()), curator());
        describe("corrigee-apres", "La Suivante", "https://encore-neuve.example", "");

        assertFalse(corrections.undo(id, curator()));
    }

    @Test
    void a_correction_of_nothing_is_not_sent() {
        long listing = listing("corrigee-rien", "L’Inchangée", "https://inchangee.example");
        Page page = visitor.open("/prestataires/" + listing + "/corriger").form("fiche").prove().submit();

        assertEquals(422, page.status());
        assertTrue(page.texts(".notice.trouble").getFirst().startsWith("Rien n’a changé"));
        assertFalse(page.response().body().contains("prive@corrigee.example"));
    }

    @Test
    void a_listing_that_was_withdrawn_meanwhile_says_so_at_each_step() {
        long listing = listing("corrigee-retiree", "La Retirée", "https://retiree.example");
        Form form = visitor.open("/prestataires/" + listing + "/corriger").form("fiche").type(SITE,
                "https://autre.example");
        form.prove().submit();
        long id = id(listing);
        providers.withdraw(listing, "Cessation d’activité.");

        assertAll(() -> assertEquals(410, visitor.open("/prestataires/" + listing + "/corriger").status()),
                () -> assertEquals(410, form.submit().status()),
                () -> assertTrue(corrections.approve(id, values(corrections.review(id).orElseThrow()), curator())
                        .get("site").contains("retirée")));
    }

    @Test
    void a_name_made_to_deceive_is_cleaned_and_flagged() {
        minimal("Frаmasoft\u202e\u200b bis", "faux.example").type(MAIL, "faux@exemple.org").prove().submit();
        long id = id("Frаmasoft bis");

        assertTrue(proposals.warnings(id).stream()
                .anyMatch(warning -> warning.text().startsWith("Le nom mêle")));
    }

    @Test
    void what_was_refused_is_recognised_when_it_comes_again() {
        minimal("La Refusée", "refusee.example").type(MAIL, "refusee@exemple.org").prove().submit();
        proposals.refuse(id("La Refusée"), curator());
        Page again = minimal("la refusee", "https://www.refusee.example").type(MAIL, "refusee@exemple.org").prove()
                .submit();

        assertTrue(again.texts(".notice").getFirst().startsWith("La même proposition a été refusée le"));
        assertTrue(proposals.warnings(id("la refusee")).stream()
                .anyMatch(warning -> warning.text().startsWith("La même proposition a été refusée le")));
    }

    @Test
    void a_question_and_the_reasons_of_a_refusal_are_read_by_the_signed_link() {
        minimal("L’Interrogée", "interrogee.example").type(MAIL, "interrogee@exemple.org").prove().submit();
        String link = link(STATE, "interrogee@exemple.org", "Votre proposition");
        String item = "/moderation/" + count("SELECT id FROM review_item WHERE kind = 'provider-proposal'"
                + " AND subject_id = " + id("L’Interrogée"));
        Browser curator = People.member("curatrice-qui-demande", "curator");
        curator.open(item).form("question-auteur").type("Votre question", "Depuis quand ?").submit();
        Page asked = visitor.open(link);
        visitor.open(link + "?changer=oui").form("fiche").type("Un mot pour la personne qui lira", "Depuis 2019.")
                .submit();
        Page answered = visitor.open(link);
        Form refusal = curator.open(item).form("refuser").type("Vos mots", "Le site ne répond pas.");
        refusal.element().select("input[value=inverifiable]").attr("checked", "checked");
        refusal.submit();
        Page pending = visitor.open(link);
        TestClock.moveTo(1);
        Page told = visitor.open(link);
        Page again = minimal("L’interrogée", "interrogee.example").prove().submit();

        assertAll(() -> assertTrue(asked.text().contains("Depuis quand ?"), asked.text()),
                () -> assertFalse(answered.text().contains("Depuis quand ?")),
                () -> assertEquals(1L, count("SELECT count(*) FROM provider_proposal WHERE note = 'Depuis 2019.'")),
                () -> assertTrue(pending.text().contains("Réponse en route"), pending.text()),
                () -> assertFalse(pending.text().contains("Le site ne répond pas.")),
                () -> assertEquals(List.of("Pourquoi"), told.texts("h2#raisons")),
                () -> assertTrue(told.text().contains("Le site ne répond pas."), told.text()),
                () -> assertEquals(List.of(), Html.problems(told.response().body())),
                () -> assertTrue(again.texts(".notice").getFirst().contains("vérifier"), again.text()),
                () -> assertFalse(again.text().contains("Le site ne répond pas.")),
                () -> assertTrue(proposals.warnings(id("L’interrogée")).stream()
                        .anyMatch(warning -> warning.text().contains("Le site ne répond pas."))));
    }

    @Test
    void the_link_of_a_letter_corrects_for_the_structure_even_what_its_age_hides() {
        long listing = listing("corrigee-dormante", "La Dormante", "https://dormante.example");
        visitor.post("/prestataires/" + listing + "/lien", "");
        String token = link(KEEPING, "prive@corrigee.example", "Votre fiche").replace("/ma-fiche/", "");
        care.hideByAge(listing);
        String path = "/prestataires/" + listing + "/corriger";
        Page sent = visitor.open(path + "?lien=" + token).form("fiche").type("En une phrase", "Réveillée.").submit();
        long id = id(listing);
        Review review = corrections.review(id).orElseThrow();
        List<Review.Warning> warnings = corrections.warnings(id);
        Map<String, String> problems = corrections.approve(id, values(review), curator());

        assertAll(() -> assertTrue(sent.text().contains("À lire par l’équipe"), sent.text()),
                () -> assertTrue(warnings.stream()
                        .anyMatch(warning -> warning.text().startsWith("Envoyée par la structure"))),
                () -> assertEquals(Map.of(), problems),
                () -> assertTrue(listings.find(listing).orElseThrow().isPublished()),
                () -> assertEquals("Réveillée.", listings.find(listing).orElseThrow().details().pitch()));
        assertTrue(corrections.undo(id, curator()));
        assertTrue(care.find(listing).orElseThrow().isDormant(), "taking it back hides it again");
        assertEquals(404, visitor.open(path).status());
        assertTrue(visitor.open(path + "?lien=" + token + "x").text().contains("Ce lien n’est pas entier"));
    }

    @Test
    void each_form_that_is_sent_twenty_times_at_once_makes_one() throws Exception {
        long listing = listing("corrigee-vingt", "Les Vingt", "https://vingt.example");
        for (Form form : List.of(minimal("Double Vingt", "double-vingt.example").prove(),
                visitor.open("/prestataires/" + listing + "/corriger").form("fiche").type(SITE,
                        "https://vingt-et-un.example").prove())) {
            try (ExecutorService all = Executors.newFixedThreadPool(20)) {
                Callable<Page> click = form::submit;
                all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> click).toList());
            }
        }
        assertEquals(2L, count("SELECT count(*) FROM provider_proposal"));
        assertEquals(2L,
                count("SELECT count(*) FROM review_item WHERE kind LIKE 'provider-%' AND closed_at IS NULL"));
    }

    @Test
    void a_hundred_machines_publish_nothing_and_hide_nobody() throws Exception {
        List<Callable<Integer>> posts = new ArrayList<>();
        Form template = visitor.open(PROPOSE).form("fiche");
        for (int i = 0; i < 1_000; i++) {
            int number = i;
            posts.add(() -> visitor.post(PROPOSE, spam(number, template), "X-Forwarded-For",
                    "198.51.100." + (100 + number % 100)).status());
        }
        Page honest;
        try (ExecutorService machines = Executors.newFixedThreadPool(8)) {
            machines.invokeAll(posts.subList(0, 500));
            honest = minimal("L’Honnête", "honnete.example").type(MAIL, "honnete.voix@exemple.org").prove().submit();
            machines.invokeAll(posts.subList(500, 1_000));
        }
        visitor.open(link(CONFIRMATION, "honnete.voix@exemple.org", "Confirmez")).form("confirmation").submit();
        long id = id("L’Honnête");
        // The list, the filter, the item: three actions.
        Page found = People.member("curatrice-des-propositions", "curator").open("/moderation").form("filtres")
                .choose("Nature", ProposalReviews.KIND).submit().follow("L’Honnête");

        assertAll(() -> assertEquals(200, honest.status(), honest.text()),
                () -> assertEquals(List.of("L’Honnête"), found.texts("h1")),
                () -> assertTrue(queue.isWaiting(ProposalReviews.KIND, id)),
                () -> assertTrue(count("SELECT count(*) FROM review_item WHERE kind LIKE 'provider-%'"
                        + " AND closed_at IS NULL") <= A_PAGE),
                () -> assertEquals(0L, count("SELECT count(*) FROM provider WHERE name LIKE 'Casino%'")),
                () -> assertEquals(1L, count("SELECT count(*) FROM contribution_switch WHERE form = 'proposition'"
                        + " AND state = 'CONFIRMED'")));
    }

    @Test
    void in_a_browser_the_script_proves_and_nothing_is_to_confirm() {
        try (Chromium chromium = Chromium.desk()) {
            List<String> requests = new CopyOnWriteArrayList<>();
            chromium.page().onRequest(request -> requests.add(request.url()));
            var page = chromium.open(PROPOSE);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertTrue(requests.size() <= MOST_REQUESTS, requests::toString);
            page.getByLabel(NAME).pressSequentially("Coopérative Ronces");
            page.locator("#doublons a").first().waitFor();
            assertTrue(page.locator("#doublons").innerText().contains("Coopérative Ronces & Racines"));
            page.getByLabel(NAME).fill("La Prouvée");
            page.getByLabel(SITE, new GetByLabelOptions().setExact(true)).fill("prouvee.example");
            page.locator("#aide input").first().check();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Envoyer la proposition")).click();
            page.waitForURL(url -> url.contains("/propositions/"));

            assertTrue(page.content().contains("À lire par l’équipe"), page.content());
        }
    }

    @Test
    void a_body_of_ten_megabytes_is_not_read() {
        Page page = visitor.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + PROPOSE))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("nom=" + "x".repeat(10_000_000))).build());

        assertEquals(413, page.status());
    }

    private Form minimal(String name, String site) {
        return visitor.open(PROPOSE).form("fiche").type(NAME, name).type(SITE, site).tickNamed(SUPPORT);
    }

    /** Machines fill every field, or hurry, or advertise, or give the address of somebody else. */
    private static String spam(int number, Form template) {
        String key = template.element().expectFirst("input[name=cle]").val();
        String base = "nom=Casino+" + number + "&site=casino" + number + ".example&aide=prise-en-main&vus=oui&cle="
                + key;
        return switch (number % 4) {
            case 0 -> base + "&adresse-web-2=x";
            case 1 -> base + "&presentation=" + "http://casino.example+".repeat(9);
            case 2 -> base.replace("cle=" + key, "cle=faux");
            default -> base;
        };
    }

    private static Map<String, List<String>> values(Review review) {
        Map<String, List<String>> values = new HashMap<>();
        review.fields().stream().filter(Review.Field::mayBeEdited)
                .forEach(field -> values.put(field.name(), field.proposed()));
        return values;
    }

    private List<String> twin(String name, String site) {
        return twins.published(new Described(name, site, "", Optional.empty())).stream().map(Twins.Twin::name).toList();
    }

    private static Actor curator() {
        return People.actor(People.memberCookie("curatrice-des-propositions", "curator"));
    }

    private long listing(String externalId, String name, String site) {
        describe(externalId, name, site, "");
        return count("SELECT id FROM provider WHERE external_id = '" + externalId + "'");
    }

    private void describe(String externalId, String name, String site, String description) {
        providers.saveAll(List.of(new Change(externalId, name,
                known -> Fixtures.listing(name, site, description), true, Optional.of(ProviderStatus.PUBLISHED), "")),
                _ -> {
                });
    }

    private void reachedAt(long listing, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> execute("UPDATE provider SET contact_email = " + address + " WHERE id = " + listing));
    }

    private static String described(long listing) {
        return "SELECT count(*) FROM audit_entry WHERE action = 'provider.describe' AND subject_id = '" + listing
                + "' AND ";
    }

    private long id(String name) {
        return count(
                "SELECT id FROM provider_proposal WHERE fields -> 'nom' ->> 0 = '" + name.replace("'", "''") + "'");
    }

    private long id(long listing) {
        return count("SELECT max(id) FROM provider_proposal WHERE correction AND provider_id = " + listing);
    }

    private long listingOf(long proposal) {
        return count("SELECT provider_id FROM provider_proposal WHERE id = " + proposal);
    }

    private static String link(Pattern pattern, String address, String subject) {
        Matcher link = pattern.matcher(LocalMail.awaitText(address, subject));
        assertTrue(link.find());
        return link.group();
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private void execute(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }

    private static void move(Browser curator, String state) {
        Page page = curator.open("/equipe/formulaires").form(ProposalForm.CODE).choose("État", state)
                .type("Raison", "Inventaire de l’annuaire.").submit();
        assertEquals(200, page.status(), page::text);
    }
}
