package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.TestListings;
import org.emancipasso.directory.contact.Letterbox;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.Papers.Contracts;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.emancipasso.web.fetch.SmallWorld;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A form is pressed twenty times at once, and makes one object. So tested beside their features: proposal and correction, weekly
 * letter, address and need, claim and its code, objection, confirmation of a listing and its link, desk, approval, « vérifiée
 * aujourd’hui », new words and synonyms, texts, import. Not yet: giving an import up, restoring a text, changing a proposal by its
 * link, confirming the weekly letter, « déjà répondu », « non souhaité », « je cherche encore ».
 */
@Platform
class DoubleSubmitTest {

    private static final int TIMES = 20;
    private static final int A_WHILE = 6;
    private static final String DISAGREE = "Pourquoi vous n’êtes pas d’accord";
    private static final String WORDS = "Vos mots à la structure";
    private static final Pattern KEEPING = Pattern.compile("/ma-fiche/[A-Za-z0-9_-]+");
    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");
    private static final Deque<Runnable> AFTERWARDS = new ArrayDeque<>();

    private static long house;
    private static int pressed;

    @Inject
    EntityManager entityManager;

    private final TestListings listings = new TestListings();
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String mailbox = "vingt-" + unique + "@exemple.org";

    /**
     * A form that is filled, ready to be sent.
     *
     * @param count SQL of a number that grows by one
     */
    private record Filled(Form form, String count) {}

    /** The forms, by what people know them as. */
    enum Pressed {
        REPORT(DoubleSubmitTest::report),
        APPEAL(DoubleSubmitTest::appeal),
        MESSAGE(DoubleSubmitTest::message),
        ANSWER_IN_WORDS(test -> test.answer(page -> page.form("repondre").type("Votre réponse", "Avec plaisir."))),
        ANSWERED_FULL(test -> test.answer(page -> pressing(page, "complet"))),
        FOUND(DoubleSubmitTest::found),
        CONFIRMATION_BY_MAIL(DoubleSubmitTest::confirmation),
        CAPACITY(test -> test.keep("complet", "provider.capacity")),
        GONE(test -> test.keep("disparition", "provider.gone")),
        CLAIM_BY_CODE(DoubleSubmitTest::claimByCode),
        CLAIM_BY_FILE(DoubleSubmitTest::claimByFile),
        CLAIM_BY_CURATORS(DoubleSubmitTest::claimByCurators),
        CLAIM_GIVEN_UP(DoubleSubmitTest::claimGivenUp),
        TAKE(test -> test.item("prendre", "review.take")),
        GIVE_BACK(DoubleSubmitTest::giveBack),
        PUT_OFF(test -> test.item(page -> page.form("plus-tard").type("Jusqu’au",
                LocalDate.now().plusDays(2).toString()), "review.snooze")),
        SECOND_OPINION(test -> test.item(page -> page.form("avis-autres").type("Votre question, ou votre avis",
                "Est-ce le même ?"), "review.comment")),
        QUESTION(test -> test.item(page -> page.form("question-auteur").type("Votre question", "Dans quelle ville ?"),
                "review.ask")),
        REFUSE(test -> test.decide(page -> page.form("refuser").type("Vos mots", "Hors sujet."))),
        FIRST_OF_TWO(DoubleSubmitTest::firstOfTwo),
        BULK(DoubleSubmitTest::bulk),
        UNDO(DoubleSubmitTest::undo),
        HIDE(DoubleSubmitTest::hide),
        CONFIRM_WHAT_IS_HIDDEN(DoubleSubmitTest::confirmHidden),
        RED_BUTTON(DoubleSubmitTest::redButton),
        OWNER(DoubleSubmitTest::owner),
        REWORD(DoubleSubmitTest::reword),
        MERGE(DoubleSubmitTest::merge),
        ORDER(DoubleSubmitTest::order),
        CHANGE_SYNONYMS(DoubleSubmitTest::changeSynonyms),
        REMOVE_SYNONYMS(DoubleSubmitTest::removeSynonyms);

        private final Filling filling;

        Pressed(Filling filling) {
            this.filling = filling;
        }
    }

    private interface Filling {
        Filled fill(DoubleSubmitTest test);
    }

    private interface Choosing {
        Form choose(Page page);
    }

    @AfterEach
    void leaveThingsAsTheyWere() {
        AFTERWARDS.forEach(Runnable::run);
        AFTERWARDS.clear();
        pressed++;
        Papers.clear();
        listings.withdrawAll();
    }

    @ParameterizedTest
    @EnumSource
    void makes_one_object(Pressed form) {
        Filled filled = form.filling.fill(this);
        long before = number(filled.count());
        Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
        Together.run(TIMES, () -> statuses.add(filled.form().submit().status()));

        assertTrue(statuses.stream().allMatch(status -> status < 500), statuses::toString);
        assertTrue(statuses.contains(200), statuses::toString);
        assertEquals(1, number(filled.count()) - before, statuses::toString);
    }

    private Filled report() {
        long id = Pamphlets.publish("Tract de vingt " + unique);
        return new Filled(new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=disparue")
                .form("signalement").prove().type("Ce que vous avez vu", "Fermé depuis mars."),
                "SELECT count(*) FROM report WHERE target_id = " + id);
    }

    private Filled appeal() {
        Paper paper = Papers.submit(Papers.KIND, "Contesté vingt fois", null, mailbox, "35");
        moderator().open(paper.path()).form("refuser").type("Vos mots", "Hors sujet").submit();
        Telling.tomorrow();
        return new Filled(
                new Browser().open(Telling.link(mailbox, "Votre envoi n’est pas retenu")).form("recours")
                        .type(DISAGREE, "Nous aidons bien à quitter Google."),
                "SELECT count(*) FROM appeal JOIN decision ON decision.id = decision_id WHERE item_id = "
                        + paper.item);
    }

    private Filled message() {
        return new Filled(Letterbox.filled(Letterbox.listing("Onde de granit"), mailbox, "Besoin " + unique),
                "SELECT count(*) FROM provider_message WHERE words = 'Besoin " + unique + "'");
    }

    /** The letter that tells the association, which confirmed its address. */
    private Filled answer(Choosing choosing) {
        long id = publish("Répondante " + unique, null, "reponse-" + mailbox);
        new Browser().open("/prestataires/" + id + "/ecrire").form("ecrire")
                .type("Votre besoin, avec vos mots", "Besoin " + unique)
                .type("Nom de votre association", "Les Mésanges").type("Votre nom", "Camille Aubert")
                .type("Votre adresse de courriel", mailbox).submit();
        Letterbox.confirm(mailbox);
        String path = Letterbox.link(LocalMail.awaitText("reponse-" + mailbox, "Les Mésanges vous écrit"));
        return new Filled(choosing.choose(new Browser().open(path)), letters(mailbox));
    }

    /** The form of one button. */
    private static Form pressing(Page page, String value) {
        return new Form(page.browser(),
                (FormElement) page.document().expectFirst("form:has(input[value=" + value + "])"));
    }

    private Filled found() {
        answer(page -> page.form("repondre"));
        String path = Letterbox.link(LocalMail.awaitText(mailbox, "Votre message"));
        return new Filled(pressing(new Browser().open(path), "trouve"),
                "SELECT count(*) FROM provider_message WHERE ending = 'FOUND' AND words = 'Besoin " + unique + "'");
    }

    private Filled confirmation() {
        long id = Pamphlets.publish("Tract confirmé vingt fois " + unique);
        new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=disparue").form("signalement")
                .type("Ce que vous avez vu", "Fermé depuis mars.").type("Votre adresse de courriel", mailbox).submit();
        return new Filled(
                new Browser().open(find(CONFIRMATION, LocalMail.awaitText(mailbox, "Confirmez"))).form("confirmation"),
                letters(mailbox));
    }

    private Filled keep(String form, String action) {
        long id = publish("Gardée " + unique, null, mailbox);
        new Browser().open("/prestataires/" + id + "/lien").form("lien").submit();
        String link = find(KEEPING, LocalMail.awaitText(mailbox, "Votre fiche"));
        return new Filled(new Browser().open(link).form(form), audited(action, id));
    }

    private Filled claimByCode() {
        long id = claimed();
        String domain = "vingt-" + unique + ".org";
        claimant().open(claim(id)).form("code-envoi").type("Ce qui précède @" + domain, "bureau").submit();
        String code = find(CODE, LocalMail.awaitText("bureau@" + domain, "Un code"));
        return new Filled(claimant().open(claim(id)).form("code-donne").type("Le code reçu", code),
                audited("provider.claim-prove", id));
    }

    private Filled claimByFile() {
        long id = claimed();
        Page page = claimant().open(claim(id));
        SmallWorld.file("vingt-" + unique + ".org", page.texts(".code").getLast());
        return new Filled(page.form("fichier-lu"), audited("provider.claim-prove", id));
    }

    private Filled claimByCurators() {
        long id = claimed();
        return new Filled(claimant().open(claim(id)).form("relecture"), """
            SELECT count(*) FROM review_item JOIN provider_claim AS claim ON claim.id = subject_id
            WHERE kind LIKE '%claim%' AND provider_id =\s""" + id);
    }

    private Filled claimGivenUp() {
        long id = claimed();
        return new Filled(claimant().open(claim(id)).form("abandon"), audited("provider.claim-drop", id));
    }

    private long claimed() {
        long id = publish("Revendiquée " + unique, "https://vingt-" + unique + ".org", null);
        claimant().open(claim(id)).form("demande").choose("Au nom de", "" + house).submit();
        AFTERWARDS.add(() -> {
            Page page = claimant().open(claim(id));
            if (!page.document().select("form#abandon").isEmpty()) {
                page.form("abandon").submit();
            }
        });
        return id;
    }

    private static String claim(long listing) {
        return "/prestataires/" + listing + "/revendiquer";
    }

    /** Somebody who speaks for an organisation: made once, since that takes a letter. */
    private static Browser claimant() {
        Browser claimant = People.member("vingt-revendique");
        if (house == 0) {
            house = Houses.speaking(claimant, "vingt-revendique", "Maison des vingt", "maison-vingt-essai.org");
        }
        return claimant;
    }

    private Filled item(String form, String action) {
        return item(page -> page.form(form), action);
    }

    private Filled item(Choosing choosing, String action) {
        Paper paper = Papers.submit(Papers.KIND, "Vingt fois " + unique, null, mailbox, "35");
        return new Filled(choosing.choose(moderator().open(paper.path())), audited(action, paper.item));
    }

    private Filled giveBack() {
        Paper paper = Papers.submit("Rendu vingt fois");
        moderator().open(paper.path()).form("prendre").submit();
        return new Filled(moderator().open(paper.path()).form("rendre"), audited("review.release", paper.item));
    }

    private Filled decide(Choosing choosing) {
        Paper paper = Papers.submit("Décidé vingt fois");
        return new Filled(choosing.choose(moderator().open(paper.path())), decisions(paper));
    }

    private Filled firstOfTwo() {
        Paper paper = Papers.submit(Contracts.KIND, "Accord donné vingt fois", null, "", "35");
        return new Filled(moderator().open(paper.path()).form("accepter"),
                "SELECT count(*) FROM review_approval WHERE item_id = " + paper.item);
    }

    private Filled bulk() {
        Paper paper = Papers.submit("Lot de vingt");
        Form form = moderator().open("/moderation?nature=" + Papers.KIND).form("lot");
        form.element().expectFirst("input[value^=" + paper.item + "-]").attr("checked", true);
        return new Filled(with(form, "geste", "accepter"), decisions(paper));
    }

    private Filled undo() {
        Paper paper = Papers.submit("Annulé vingt fois");
        Page decided = moderator().open(paper.path()).form("accepter").submit();
        return new Filled(new Form(decided.browser(), (FormElement) decided.document().expectFirst("form.undo")),
                "SELECT count(*) FROM decision WHERE undone_at IS NOT NULL AND item_id = " + paper.item);
    }

    private Filled hide() {
        long id = publish("Masquée " + unique, null, null);
        return new Filled(hiding(moderator(), id),
                "SELECT count(*) FROM decision JOIN delisting ON delisting.id = subject_id WHERE target_id = " + id);
    }

    private Filled confirmHidden() {
        long id = publish("Masquée à deux " + unique, null, null);
        hiding(moderator(), id).submit();
        Browser second = People.member("vingt-seconde", Role.MODERATOR);
        Page item = second.open("/moderation?nature=retrait-fiche").follow("Masquée à deux " + unique);
        return new Filled(item.form("accepter"), """
            SELECT count(*) FROM decision JOIN delisting ON delisting.id = subject_id AND kind = 'retrait-fiche'
            WHERE outcome = 'APPROVED' AND target_id =\s""" + id);
    }

    private static Form hiding(Browser browser, long listing) {
        return browser.open("/moderation/retirer/fiche/" + listing).form("masquer")
                .type(WORDS, "Site fermé depuis un an.");
    }

    private Filled redButton() {
        AFTERWARDS.add(() -> moderator().open("/equipe/formulaires").form("signalement").choose("État", "OPEN")
                .type("Raison", "Rangé.").submit());
        return new Filled(
                moderator().open("/equipe/formulaires").form("signalement").choose("État", "CONFIRMED")
                        .type("Raison", "Nous rangeons " + unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'form.move' AND reason LIKE '%" + unique + "'");
    }

    private Filled owner() {
        long id = publish("Tenue par une maison " + unique, null, null);
        claimant();
        return new Filled(moderator().open("/equipe/prestataires/" + id + "/organisation").form("appartenance")
                .type("Numéro de l’organisation", "" + house).type("Motif", "Vu au téléphone"),
                audited("provider.entrust", id));
    }

    private Filled reword() {
        Page word = word();
        AFTERWARDS.add(() -> merging("essai-vingt-" + unique).submit());
        return new Filled(word.form("mot").type("Libellé", "Essai redit " + unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'word.reword' AND subject_id LIKE '%" + unique + "'");
    }

    private Filled merge() {
        word();
        return new Filled(merging("essai-vingt-" + unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'word.merge' AND subject_id LIKE '%" + unique + "'");
    }

    private Filled order() {
        word();
        AFTERWARDS.add(() -> merging("essai-vingt-" + unique).submit());
        Page list = moderator().open("/equipe/taxonomies/structures");
        return new Filled(with(new Form(list.browser(), (FormElement) list.document()
                .expectFirst("#mot-essai-vingt-" + unique + " form")), "sens", "haut"),
                "SELECT count(*) FROM audit_entry WHERE action = 'word.move' AND subject_id LIKE '%" + unique + "'");
    }

    private Page word() {
        return moderator().open("/equipe/taxonomies/structures").form("ajouter")
                .type("Libellé", "Essai vingt " + unique)
                .submit().follow("Essai vingt " + unique);
    }

    private static Form merging(String code) {
        return with(moderator().open("/equipe/taxonomies/structures/" + code).form("fusion")
                .choose("Le mot qui reste", "association").submit().form("confirmer"), "confirme", "oui");
    }

    private Filled changeSynonyms() {
        Page group = synonyms();
        AFTERWARDS.add(() -> group.form("retirer").submit());
        return new Filled(group.form("groupe").type("Les mots du groupe", "vingt" + unique + "\ndivers" + unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'synonym.change'");
    }

    private Filled removeSynonyms() {
        return new Filled(synonyms().form("retirer"),
                "SELECT count(*) FROM audit_entry WHERE action = 'synonym.remove'");
    }

    private Page synonyms() {
        return moderator().open("/equipe/synonymes").form("ajouter")
                .type("Les mots du groupe", "vingt" + unique + "\nautre" + unique).submit()
                .follow("vingt" + unique + ", autre" + unique);
    }

    private long publish(String name, @Nullable String website, @Nullable String contact) {
        return listings.publish(name, website, contact);
    }

    /** Not always the same one: an account sends so many forms in a minute. */
    private static Browser moderator() {
        return People.member("vingt-moderatrice-" + pressed / A_WHILE, Role.MODERATOR, Role.CURATOR);
    }

    /** As its button would send it. */
    private static Form with(Form form, String name, String value) {
        form.element().appendElement("input").attr("type", "hidden").attr("name", name).val(value);
        return form;
    }

    private static String decisions(Paper paper) {
        return "SELECT count(*) FROM decision WHERE item_id = " + paper.item;
    }

    private static String audited(String action, long subject) {
        return "SELECT count(*) FROM audit_entry WHERE action = '" + action + "' AND subject_id = '" + subject + "'";
    }

    private static String letters(String address) {
        return "SELECT count(*) FROM letter WHERE address_hash = encode(sha256('" + address + "'), 'hex')";
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
