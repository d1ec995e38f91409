package org.emancipasso.directory.contact;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.Capacity;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.TestListings;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** An association writes to a structure, and hears from it; nobody sees an address. */
@Platform
class ContactTest {

    private static final String SENT = "Votre message à";

    private final Stored listing = Letterbox.listing("Coopérative Ronces & Racines");
    private final String mailbox = listing.details().contactEmail();
    private final String writer = Letterbox.someAddress("mesanges");
    private final String words = "Quitter nos tableurs " + UUID.randomUUID();

    @AfterEach
    void today() {
        TestClock.moveTo(0);
    }

    @Test
    void from_a_search_two_clicks_lead_to_a_form_that_knows_what_was_searched_for() {
        Page search = new Browser().open(
                "/prestataires?q=monnaie&accompagnement=diagnostic&pres-de=Nantes&modalite=les-deux");
        Page form = search.follow(listing.details().name()).follow("Écrire à cette structure");

        assertAll(() -> assertEquals(List.of("Faire un diagnostic numérique"), form.texts("label:has(input[checked])")),
                () -> assertEquals("Nantes (44000)", form.document().expectFirst("#pres-de").val()),
                () -> assertEquals("no-store", form.header("Cache-Control")));
    }

    @Test
    void the_structure_reads_it_and_the_association_gets_a_copy() throws Exception {
        Page done = send(words);
        String request = Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words);
        String copy = LocalMail.awaitText(writer, SENT);

        assertAll(() -> assertTrue(done.text().contains("a reçu votre message"), done.text()),
                () -> assertTrue(request.contains("Camille Aubert, de l’association")),
                () -> assertFalse(request.contains(writer), "the address of the association"),
                () -> assertFalse(copy.contains(mailbox), "the address of the structure"),
                () -> assertTrue(new Browser().open(Letterbox.link(copy)).text().contains(words)));
        assertEquals(1, LocalMail.received(mailbox).getLast().getAllRecipients().length);
        assertEquals(null, LocalMail.received(mailbox).getLast().getHeader("Reply-To"));
    }

    @Test
    void without_a_script_it_leaves_once_it_is_confirmed_by_mail_with_a_copy_of_the_words() throws Exception {
        Page almost = Letterbox.typed(listing, writer, words).submit();
        assertTrue(almost.text().contains("Presque fini"), almost.text());
        String asked = LocalMail.awaitText(writer, "");
        assertFalse(asked.contains(words), "the words before it is known whose they are");
        assertEquals(0, count("words = '" + words + "' and sentAt is not null"));

        Letterbox.confirm(writer);

        Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words);
        assertTrue(Letterbox.letterWith(writer, SENT, words).contains(words));
        assertEquals(1, count("words = '" + words + "' and sentAt is not null"));
    }

    @Test
    void a_structure_that_is_full_says_so_on_its_listing_too_with_the_same_click() throws Exception {
        TestListings others = new TestListings();
        String address = Letterbox.someAddress("structure-complete");
        long id = others.publish("Structure complète aux Mésanges", null, address);
        Stored full = CDI.current().select(ProviderService.class).get().storedAfter(id - 1, 1).getFirst();
        Letterbox.filled(full, writer, words).submit();
        String path = Letterbox.link(Letterbox.letterWith(address, "Les Mésanges vous écrit", words));
        new Browser().open(path).browser().post(path, "geste=complet");

        assertTrue(LocalMail.awaitText(writer, "Réponse de").contains("D’autres structures le peuvent"));
        assertEquals(Optional.of(Capacity.FULL), TestListings.now(id).capacity().map(Capacity.Said::capacity));
        others.withdrawAll();
    }

    @Test
    void nobody_is_mailed_the_words_of_somebody_who_only_typed_their_address() {
        Letterbox.filled(listing, writer, words).submit();

        Wait.until("a letter came", () -> !LocalMail.received(writer).isEmpty());
        assertFalse(LocalMail.awaitText(writer, "").contains(words));
    }

    @Test
    void a_member_gets_their_words_back_since_their_address_is_known() {
        String who = "camille-ecrit";
        Browser member = People.member(who);
        member.open(Letterbox.write(listing)).form("ecrire").type("Votre besoin, avec vos mots", words)
                .type("Nom de votre association", "Les Mésanges").submit();

        assertTrue(Letterbox.letterWith(People.address(who), SENT, words).contains(words));

        PersonalData data = new PersonalData();
        ContactHolder holder = CDI.current().select(ContactHolder.class).get();
        QuarkusTransaction.requiringNew().run(() -> holder.export(People.id(who), data));
        assertTrue(data.sections().toString().contains(words));
        QuarkusTransaction.requiringNew().run(() -> holder.erase(People.id(who), TextsChoice.KEEP_ANONYMOUS));
        PersonalData after = new PersonalData();
        QuarkusTransaction.requiringNew().run(() -> holder.export(People.id(who), after));
        assertFalse(after.sections().toString().contains(words));
        assertEquals(404, new Browser().open(link(People.address(who))).status());
    }

    @Test
    void an_association_that_wants_it_is_answered_by_mail() throws Exception {
        Form form = Letterbox.filled(listing, writer, words).tickNamed("direct");
        form.submit();
        Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words);

        MimeMessage letter = LocalMail.received(mailbox).getLast();
        assertEquals(writer, letter.getReplyTo()[0].toString());
    }

    @Test
    void the_answer_of_the_structure_comes_by_mail_and_once() throws Exception {
        sendConfirmed(words);
        String path = Letterbox.link(Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words));
        Form form = new Browser().open(path).form("repondre").type("Votre réponse", "Avec plaisir, mardi.");

        List<Page> pages = atOnce(8, form::submit);
        assertEquals(List.of(200), pages.stream().map(Page::status).distinct().toList());

        String answer = LocalMail.awaitText(writer, "Réponse de");
        assertTrue(answer.contains("Avec plaisir, mardi."));
        assertFalse(answer.contains(mailbox));
        assertEquals(1, Letterbox.subjects(writer).stream().filter(s -> s.startsWith("Réponse de")).count());
        assertTrue(new Browser().open(link(writer)).text().contains("La structure vous a répondu, par courriel."));
    }

    @Test
    void an_address_that_was_only_typed_gets_a_link_and_the_answer_is_read_behind_it() {
        send(words);
        String path = Letterbox.link(Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words));
        new Browser().open(path).form("repondre").type("Votre réponse", "Achetez mes montres.").submit();

        String answer = LocalMail.awaitText(writer, "Réponse de");
        assertFalse(answer.contains("montres"), answer);
        assertTrue(new Browser().open(Letterbox.link(answer)).text().contains("Achetez mes montres."));
    }

    @Test
    void a_typed_address_gets_ten_letters_a_day_at_most_whoever_has_them_sent() throws Exception {
        send(words);
        String path = Letterbox.link(Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words));
        for (int i = 0; i < 9; i++) {
            new Browser().open(path).form("repondre").type("Votre réponse", "Bonjour " + i).submit();
        }
        Wait.until("ten letters came", () -> LocalMail.received(writer).size() == 10);

        Page last = new Browser().open(path).form("repondre").type("Votre réponse", "Bonjour encore").submit();
        Letterbox.filled(listing, writer, "Suite " + words).submit();
        Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", "Suite " + words);

        assertEquals(200, last.status());
        assertEquals(10, LocalMail.received(writer).size());
    }

    @Test
    void messages_that_nobody_confirmed_keep_nobody_from_writing() {
        for (int i = 0; i < 11; i++) {
            long to = listing.id();
            QuarkusTransaction.requiringNew().run(() -> unconfirmed(to));
        }

        assertTrue(send(words).text().contains("a reçu votre message"));
    }

    @Test
    void what_a_stranger_sent_with_an_address_does_not_keep_its_owner_out() {
        send(words);
        String path = Letterbox.link(Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words));
        new Browser().open(path).browser().post(path, "geste=non-souhaite");

        assertTrue(send("Encore " + words).text().contains("a reçu votre message"));
    }

    @Test
    void one_click_says_that_a_message_is_not_wanted() {
        sendConfirmed(words);
        String path = Letterbox.link(Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words));
        Page page = new Browser().open(path);
        assertTrue(page.text().contains("Message non souhaité"));

        page.browser().post(path, "geste=non-souhaite");

        assertTrue(LocalMail.awaitText(writer, "Réponse de").contains("Cela ne dit rien de votre demande"));
        assertTrue(Letterbox.filled(listing, writer, "Encore " + words).submit().text()
                .contains("qu’elle ne pourra pas vous répondre"));
        Page team = People.member("curatrice-demandes", Role.CURATOR).open("/equipe/demandes");
        assertTrue(team.texts(".rows > li").stream().anyMatch(line -> line.contains(listing.details().name())
                && line.matches(".*Non souhaités : [1-9].*")), team.text());
        assertFalse(team.text().contains(words));
    }

    @Test
    void sent_ten_times_at_once_it_is_one_message() throws Exception {
        Form form = Letterbox.filled(listing, writer, words);
        atOnce(10, form::submit);

        Letterbox.letterWith(mailbox, "Les Mésanges vous écrit", words);
        LocalMail.awaitText(writer, SENT);
        assertEquals(1, count("words = '" + words + "'"));
        assertEquals(1, Letterbox.subjects(writer).stream().filter(s -> s.startsWith(SENT)).count());
    }

    @Test
    void without_an_answer_the_names_of_others_come_once_after_ten_days() throws Exception {
        Letterbox.filled(listing, writer, words).tick("Faire un diagnostic numérique").submit();
        LocalMail.awaitText(writer, SENT);
        ContactCare care = CDI.current().select(ContactCare.class).get();
        TestClock.moveTo(9);
        care.care();
        assertEquals(List.of(), followUps());

        TestClock.moveTo(11);
        atOnce(2, () -> {
            care.care();
            return true;
        });

        String letter = LocalMail.awaitText(writer, "Toujours sans réponse");
        TestClock.moveTo(30);
        care.care();
        assertEquals(1, followUps().size());
        assertFalse(letter.contains("Ronces & Racines\nhttps"), "the same structure again");
        assertTrue(letter.split("/prestataires/[0-9]+", -1).length - 1 >= 1, letter);
        Page page = new Browser().open(Letterbox.link(letter));
        assertTrue(page.text().contains("D’autres structures à qui écrire"));
        Page thanks = page.browser().post(Letterbox.link(letter), "suite=trouve");
        assertTrue(thanks.text().contains("Merci de l’avoir dit"));
    }

    @Test
    void what_was_said_goes_after_six_months_and_the_count_stays() {
        send(words);
        String path = link(writer);
        TestClock.moveTo(200);
        CDI.current().select(ContactCare.class).get().care();
        TestClock.moveTo(0);

        assertEquals(404, new Browser().open(path).status());
        assertEquals(0, count("words = '" + words + "'"));
        assertNotEquals(0, count("forgottenAt is not null and providerId = " + listing.id()));
    }

    @Test
    void what_is_wrong_is_said_on_its_field_and_nothing_typed_is_lost() {
        Page page = new Browser().open(Letterbox.write(listing)).form("ecrire")
                .type("Nom de votre association", "Les\u202eMésanges").type("Votre nom", "C")
                .type("Votre adresse de courriel", "camille@exemple.org\r\nBcc: x@exemple.org")
                .type("Commune", "Nullepart-sur-Rien").submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Cochez ce que vous cherchez, ou dites-le avec vos mots.",
                "Écrivez le nom d’une commune, ou son code postal.",
                "Écrivez le nom de votre association, sur une ligne de 2 à 100 caractères.",
                "Écrivez votre nom, sur une ligne de 2 à 100 caractères.",
                "Écrivez une adresse de courriel, par exemple camille@exemple.org."), page.texts(".wrong"));
        assertEquals("Nullepart-sur-Rien", page.document().expectFirst("#pres-de").val());
    }

    @Test
    void nothing_typed_becomes_a_header() throws Exception {
        Page page = Letterbox.filled(listing, writer, words).type("Nom de votre association",
                "Asso\r\nBcc: victime@exemple.org").submit();
        assertEquals(422, page.status());
        assertEquals(0, LocalMail.received("victime@exemple.org").size());
    }

    @Test
    void an_address_writes_to_ten_structures_a_day_and_a_text_goes_to_five() {
        List<Stored> reachable = CDI.current().select(ProviderService.class).get()
                .storedAfter(0, 1000).stream()
                .filter(stored -> stored.isPublished() && stored.details().contactEmail() != null).limit(12).toList();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            said.add(Letterbox.filled(reachable.get(i), Letterbox.someAddress("bavarde"), words).submit().text());
        }
        assertFalse(said.get(4).contains("Ce texte est déjà parti"));
        assertTrue(said.get(5).contains("Ce texte est déjà parti à cinq structures."));
        for (int i = 0; i < 10; i++) {
            Letterbox.filled(reachable.get(i), writer, words + i + "un").submit();
        }
        assertTrue(Letterbox.filled(reachable.get(11), writer, words + "fin").submit().text()
                .contains("Laissez-leur le temps de répondre"));
    }

    @Test
    void a_link_that_is_not_ours_opens_nothing() {
        send(words);
        String follow = link(writer);
        String token = follow.substring(follow.lastIndexOf('/') + 1);

        assertEquals(404, new Browser().open("/reponses/" + token).status());
        assertEquals(404, new Browser().open("/demandes/" + token.substring(1)).status());
        assertEquals(404, new Browser().open("/demandes/x").status());
    }

    private Page send(String text) {
        return Letterbox.filled(listing, writer, text).submit();
    }

    private void sendConfirmed(String text) {
        Letterbox.typed(listing, writer, text).submit();
        Letterbox.confirm(writer);
    }

    private void unconfirmed(long to) {
        CDI.current().select(jakarta.persistence.EntityManager.class).get().createNativeQuery("""
            INSERT INTO provider_message (provider_id, email, address_hash, written_at)
            VALUES (:to, :email, :hash, now())""").setParameter("to", to).setParameter("email", writer)
                .setParameter("hash", new EmailAddress(writer).hash()).executeUpdate();
    }

    private List<String> followUps() {
        return Letterbox.subjects(writer).stream().filter(subject -> subject.startsWith("Toujours")).toList();
    }

    private static String link(String address) {
        return Letterbox.link(LocalMail.awaitText(address, SENT));
    }

    private static long count(String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CDI.current().select(jakarta.persistence.EntityManager.class).get()
                        .createQuery("select count(*) from ProviderMessage where " + condition, Long.class)
                        .getSingleResult());
    }

    static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> all = threads.invokeAll(java.util.Collections.nCopies(times, work));
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get());
            }
            return results;
        }
    }
}
