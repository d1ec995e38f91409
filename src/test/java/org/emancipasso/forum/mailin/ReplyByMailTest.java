package org.emancipasso.forum.mailin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.forum.follow.Followers;
import org.emancipasso.forum.mailin.MailInService.Outcome;
import org.emancipasso.forum.moderation.Talk;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answering by mail, through real servers: what becomes a post, what is refused and told, what is passed over in silence. */
@Platform
class ReplyByMailTest {

    private static final String ME = "courriel-repond";
    private static final String REASON = "Votre raison";
    private static final String REFUSED = "Votre réponse n’est pas publiée";
    private static final Session SESSION = Session.getInstance(new Properties());

    @Inject
    MailInCare care;

    @Inject
    MailIn mails;

    @Inject
    Mailbox mailbox;

    @Inject
    ReplyAddresses addresses;

    @Inject
    EntityManager entityManager;

    private final Talk asker = Talk.of("courriel-demande", Role.MODERATOR);
    private final Talk me = Talk.of(ME);
    private final Browser visitor = new Browser();

    @AfterEach
    void nothing_waits() {
        TestClock.moveTo(0);
        assertEquals(0, LocalMail.waiting());
    }

    @Test
    void a_letter_brings_the_answer_and_an_answer_to_it_is_published() throws Exception {
        long topic = me.ask("Un agenda par courriel", "Il se vide chaque nuit.");
        asker.reply(topic, "Avez-vous vidé le cache ?\n\n> de quelqu’un\n\nCela m’avait aidé.");
        Followers.tell();
        String told = "courriel-demande a répondu dans « Un agenda par courriel »";
        String text = LocalMail.awaitText(address(), told.replace("« ", "«\u00a0").replace(" »", "\u00a0»"))
                .replace("\r\n", "\n");
        MimeMessage letter = LocalMail.received(address()).getLast();
        send(mail(letter.getReplyTo()[0].toString(), ME, "Merci, oui !\r\n\r\nLe 4 nov. 2026 à 10:12, x a écrit :\r\n> "
                + text.replace("\n", "\n> ")));
        Followers.tell();

        assertAll(() -> assertTrue(text.contains("Avez-vous vidé le cache ?\n\nCela m’avait aidé."), text),
                () -> assertTrue(text.contains("Répondez à ce courriel"), text),
                () -> assertEquals(List.of("Il se vide chaque nuit.",
                        "Avez-vous vidé le cache ? de quelqu’un Cela m’avait aidé.", "Merci, oui !"), texts(topic)),
                () -> assertFalse(letter.getReplyTo()[0].toString().contains(address())));
        LocalMail.awaitText(People.address("courriel-demande"), ME + " a répondu dans");
    }

    @Test
    void the_same_mail_is_one_post_however_often_it_comes() throws Exception {
        long topic = asker.ask("Deux fois le même", "Une question.");
        MimeMessage mail = mail(to(ME, topic), ME, "Une seule fois");
        mail.setFrom(address().toUpperCase(Locale.ROOT));
        LocalMail.send(mail, to(ME, topic));
        LocalMail.send(mail, to(ME, topic));
        Together.run(3, care::look);
        send(mail);

        assertEquals(List.of("Une question.", "Une seule fois"), texts(topic));
    }

    @Test
    void a_mail_that_was_published_before_the_platform_was_killed_is_known_afterwards() throws Exception {
        long topic = asker.ask("Tuée au mauvais moment", "Une question.");
        byte[] mail = bytes(mail(to(ME, topic), ME, "Juste avant"));

        assertEquals(List.of(Outcome.POSTED, Outcome.KNOWN), List.of(mails.take(mail), mails.take(mail)));
        assertEquals(List.of("Une question.", "Juste avant"), texts(topic));
    }

    @Test
    void what_the_reader_fails_at_stays_with_a_flag_and_keeps_back_no_other() throws Exception {
        long topic = asker.ask("Un courriel illisible", "Une question.");
        LocalMail.send(mail(to(ME, topic), ME, "Illisible"), to(ME, topic));
        mailbox.read(new Reading(false));
        send(mail(to(ME, topic), ME, "Lisible"));
        assertEquals(1, LocalMail.waiting());
        LocalMail.unflag();
        care.look();

        assertEquals(List.of("Une question.", "Lisible", "Illisible"), texts(topic));
    }

    @Test
    void somebody_else_who_has_the_address_publishes_nothing_and_hears_of_it_a_few_times_only() throws Exception {
        long topic = asker.ask("L’adresse d’une autre", "Une question.");
        People.member("courriel-voisine");
        for (int i = 0; i < 5; i++) {
            send(mail(to(ME, topic), "courriel-voisine", "C’est moi, promis"));
        }
        Wait.until("three letters", () -> letters("courriel-voisine").size() == 3);

        assertEquals(List.of("Une question."), texts(topic));
        assertFalse(LocalMail.awaitText(People.address("courriel-voisine"), REFUSED).contains("L’adresse d’une autre"));
    }

    @Test
    void a_forged_or_missing_seal_is_refused_whoever_writes() throws Exception {
        long topic = asker.ask("Un sceau forgé", "Une question.");
        String good = to(ME, topic);
        Talk.of("courriel-forge");
        send(mail(good.replaceAll("-[0-9a-v]{16}@", "-0123456789abcdef@"), "courriel-forge", "Un"));
        send(mail("reponses+bonjour@example.org", "courriel-forge", "Deux"));
        send(mail(good.replaceFirst("\\+[0-9a-z]+", "+" + Long.toString(People.id("courriel-forge"), 36)),
                "courriel-forge", "Trois"));
        Wait.until("three letters", () -> letters("courriel-forge").size() == 3);

        assertEquals(List.of("Une question."), texts(topic));
    }

    @Test
    void machines_and_mails_that_the_server_found_forged_are_passed_over_in_silence() throws Exception {
        long topic = asker.ask("Que des machines", "Une question.");
        Talk.of("courriel-machine");
        List<String> headers = List.of("Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (vacation)",
                "Precedence: bulk", "Precedence: auto_reply", "List-Id: <liste.exemple.org>", "X-Autoreply: yes",
                "Return-Path: <>", "Content-Type: multipart/report; boundary=a",
                "Subject: Réponse automatique : absence",
                "Authentication-Results: mx.exemple.org; spf=fail; dmarc=fail header.from=exemple.org");
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            MimeMessage mail = mail(to("courriel-machine", topic), "courriel-machine", "Je suis en vacances");
            if (parts[0].equals("Subject")) {
                mail.setSubject(parts[1], "UTF-8");
            } else {
                mail.setHeader(parts[0], parts[1]);
            }
            LocalMail.send(mail, to("courriel-machine", topic));
        }
        // Two machines that answer each other: ours ends it.
        MimeMessage own = mail(to("courriel-machine", topic), "courriel-machine", "Encore");
        own.setFrom("ne-pas-repondre@example.org");
        LocalMail.send(own, to("courriel-machine", topic));
        care.look();
        send(mail("reponses+temoin@example.org", "courriel-machine", "Un témoin"));
        Wait.until("the letter about the witness", () -> !letters("courriel-machine").isEmpty());

        assertEquals(List.of("Une question."), texts(topic));
        assertEquals(List.of(REFUSED), letters("courriel-machine"));
    }

    @Test
    void two_machines_that_nothing_gives_away_end_after_one_post_each() throws Exception {
        long topic = asker.ask("Deux absences", "Une question.");
        List<String> away = List.of("courriel-absente-1", "courriel-absente-2");
        for (int i = 0; i < 3; i++) {
            for (String who : away) {
                send(mail(to(who, topic), who, "Je reviens lundi."));
            }
        }

        assertEquals(List.of("Une question.", "Je reviens lundi.", "Je reviens lundi."), texts(topic));
    }

    @Test
    void a_mail_that_asks_for_no_automatic_answer_is_still_a_persons() throws Exception {
        long topic = asker.ask("Un programme prudent", "Une question.");
        MimeMessage mail = mail(to(ME, topic), ME, "Une vraie réponse");
        mail.setHeader("X-Auto-Response-Suppress", "DR, OOF, AutoReply");
        send(mail);

        assertEquals(List.of("Une question.", "Une vraie réponse"), texts(topic));
    }

    @Test
    void a_reply_to_what_closed_moved_or_went_meanwhile() throws Exception {
        long closed = asker.ask("Une conversation fermée", "Une question.");
        long into = asker.ask("Une conversation qui reste", "La même question.");
        long merged = asker.ask("Une conversation à fondre", "Une autre question.");
        long hidden = asker.ask("Une conversation retirée", "Une question.");
        List<String> to = List.of(to("courriel-tard", closed), to("courriel-tard", merged),
                to("courriel-tard", hidden));
        act(closed, "clore").submit();
        act(merged, "fusionner").type("Rejoindre la conversation", Browser.baseUrl() + Talk.path(into)).submit();
        act(hidden, "supprimer").submit();
        for (String address : to) {
            LocalMail.send(mail(address, "courriel-tard", "Trop tard ?"), address);
        }
        care.look();
        Wait.until("two letters", () -> letters("courriel-tard").size() == 2);

        assertAll(() -> assertEquals(List.of("Une question."), texts(closed)),
                () -> assertEquals(List.of("La même question.", "Une autre question.", "Trop tard ?"), texts(into)),
                () -> assertEquals(1, count("forum_post where topic_id = " + hidden)));
    }

    @Test
    void an_address_ends_after_ninety_days() throws Exception {
        long topic = asker.ask("Une vieille lettre", "Une question.");
        String address = to("courriel-vieux", topic);
        TestClock.moveTo(92);
        send(mail(address, "courriel-vieux", "Me revoilà"));

        assertTrue(LocalMail.awaitText(People.address("courriel-vieux"), REFUSED).contains("trop ancien"));
        assertEquals(List.of("Une question."), texts(topic));
    }

    @Test
    void who_is_suspended_or_did_not_accept_the_terms_of_now_publishes_nothing() throws Exception {
        long topic = asker.ask("Sans droit d’écrire", "Une question.");
        String suspended = to("courriel-suspendu", topic);
        String unready = to("courriel-conditions", topic);
        People.suspend("courriel-suspendu");
        People.forgetTerms("courriel-conditions");
        send(mail(suspended, "courriel-suspendu", "Et pourtant"));
        send(mail(unready, "courriel-conditions", "Quelles conditions ?"));

        assertTrue(LocalMail.awaitText(People.address("courriel-suspendu"), REFUSED).contains("votre compte"));
        assertTrue(LocalMail.awaitText(People.address("courriel-conditions"), REFUSED).contains("conditions"));
        assertEquals(List.of("Une question."), texts(topic));
    }

    @Test
    void the_first_post_of_somebody_new_waits_as_on_the_site() throws Exception {
        long topic = asker.ask("Une nouvelle par courriel", "Une question.");
        People.member("courriel-nouvelle");
        String address = addresses.of(People.id("courriel-nouvelle"), first(topic)).orElseThrow().value();
        send(mail(address, "courriel-nouvelle", "Bonjour à tous et toutes"));

        assertTrue(LocalMail.awaitText(People.address("courriel-nouvelle"), "Votre réponse attend une relecture")
                .contains("/forum/sujets/" + topic));
        assertEquals(List.of("Une question."), texts(topic));
        assertTrue(asker.browser().open("/moderation?espace=forum").text().contains("Une nouvelle par courriel"));
    }

    @Test
    void a_picture_goes_with_the_post_and_what_is_not_taken_is_said() throws Exception {
        long topic = asker.ask("Une capture par courriel", "Une question.");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        send(raw(to("courriel-joint", topic), "courriel-joint", """
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Voyez :
            --b
            Content-Type: image/png; name="=?utf-8?q?=C3=A9cran.png?="
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            %s
            --b
            Content-Type: image/svg+xml
            Content-Disposition: attachment; filename=dessin.svg

            <svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>
            --b
            Content-Type: application/pgp-signature

            x
            --b--
            """.formatted(Base64.getEncoder().encodeToString(png.toByteArray()))));
        var post = visitor.open(Talk.path(topic)).document().select(".post .text").last();
        String picture = post.expectFirst("a[href^=/forum/pieces/] img").attr("src");
        String letter = LocalMail.awaitText(People.address("courriel-joint"), "Votre réponse est publiée, sans");

        assertAll(() -> assertTrue(post.text().startsWith("Voyez")),
                () -> assertEquals(200, visitor.open(picture).status()),
                () -> assertTrue(letter.contains("dessin.svg"), letter),
                () -> assertFalse(letter.contains("signature"), letter));
    }

    @Test
    void html_only_broken_words_and_strange_encodings_are_read_and_nothing_runs() throws Exception {
        long topic = asker.ask("De drôles de courriels", "Une question.");
        String to = to(ME, topic);
        send(raw(to, ME, "Content-Type: text/html; charset=utf-8\n\n<p>Bonjour <b>toi</b></p><script>alert(1)</script>"
                + "<p>&lt;img src=x onerror=alert(1)&gt; fin</p>"));
        send(raw(to, ME,
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nD\u00e9j\u00e0 vu"));
        send(raw(to, ME,
                "Content-Type: text/plain; charset=martien\nContent-Transfer-Encoding: inconnu\n\nEncore l\u00e0"));
        var texts = texts(topic);

        assertAll(() -> assertEquals("Bonjour toi fin", texts.get(1).replaceAll("<img[^>]*> ", "")),
                () -> assertEquals(0,
                        visitor.open(Talk.path(topic)).document().select(".text script, [onerror]").size()),
                () -> assertEquals(List.of("Déjà vu", "Encore là"), texts.subList(2, 4)));
    }

    @Test
    void what_a_letter_lets_its_reader_do_is_not_published_with_it() throws Exception {
        long topic = asker.ask("Une lettre citée entière", "Une question.");
        String to = to(ME, topic);
        send(mail(to, ME,
                "Je transmets : " + to + " et https://emancipasso.test/courriels/abcdefghijklmnopqrstuvwxyz_-0"));

        assertEquals("Je transmets : reponses+…@example.org et https://emancipasso.test/courriels/…",
                texts(topic).getLast());
    }

    @Test
    void bombs_and_empty_mails_are_refused_and_the_next_mail_is_read() throws Exception {
        long topic = asker.ask("Des bombes", "Une question.");
        String to = to("courriel-bombe", topic);
        String parts = "--b\nContent-Type: text/plain\n\nBoum\n".repeat(1_000) + "--b--\n";
        String nested = IntStream.range(0, 400)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b"
                        + i + "\n")
                .reduce("", String::concat) + "\nBoum";
        long before = System.nanoTime();
        send(raw(to, "courriel-bombe", "Content-Type: multipart/mixed; boundary=b\n\n" + parts));
        send(raw(to, "courriel-bombe", nested));
        send(raw(to, "courriel-bombe", "Content-Type: text/plain\n\n" + "a\n".repeat(100_000)));
        Wait.until("three letters", () -> letters("courriel-bombe").size() == 3);
        String heavy = to("courriel-lourd", topic);
        send(raw(heavy, "courriel-lourd", "Content-Type: text/plain\n\n" + "Boum boum boum\n".repeat(100_000)));
        send(mail(heavy, "courriel-lourd", "\n\n-- \nMoi"));
        send(mail(heavy, "courriel-lourd", "Trop long. ".repeat(3_000)));
        send(mail(to(ME, topic), ME, "Après les bombes"));
        Wait.until("three more", () -> letters("courriel-lourd").size() == 3);
        String told = String.join("\n", texts("courriel-lourd", REFUSED));

        assertAll(() -> assertEquals(List.of("Une question.", "Après les bombes"), texts(topic)),
                () -> assertTrue(told.contains("trop lourd") && told.contains("aucun mot de vous")
                        && told.contains("trop longue"), told),
                () -> assertTrue(System.nanoTime() - before < 20_000_000_000L));
    }

    private record Reading(boolean isDone) implements Mailbox.Reader {

        @Override
        public boolean read(byte[] mail) {
            return isDone;
        }

        @Override
        public boolean readHeaders(MimeMessage headers) {
            return isDone;
        }
    }

    /** Where somebody who is known here answers the question of a topic. */
    private String to(String who, long topic) {
        Talk.of(who);
        return addresses.of(People.id(who), first(topic)).orElseThrow().value();
    }

    private long first(long topic) {
        return ((Number) entityManager.createNativeQuery("select min(id) from forum_post where topic_id = " + topic)
                .getSingleResult()).longValue();
    }

    private static String address() {
        return People.address(ME);
    }

    private static MimeMessage mail(String to, String who, String text) throws Exception {
        MimeMessage mail = new MimeMessage(SESSION);
        mail.setFrom(People.address(who));
        mail.setRecipients(RecipientType.TO, to);
        mail.setSubject("Re: quelque chose");
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        return mail;
    }

    /** As it is written, one byte a letter. */
    private static MimeMessage raw(String to, String who, String rest) throws Exception {
        String mail = "From: <" + People.address(who) + ">\nTo: " + to + "\nMessage-ID: <" + UUID.randomUUID()
                + "@exemple.org>\n" + rest;
        return new MimeMessage(SESSION,
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] bytes(MimeMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toByteArray();
    }

    private void send(MimeMessage mail) throws Exception {
        LocalMail.send(mail, mail.getHeader("To", null));
        care.look();
    }

    private List<String> texts(long topic) {
        return visitor.open(Talk.path(topic)).texts(".post .text");
    }

    private static List<String> letters(String who) {
        return LocalMail.received(People.address(who)).stream().map(ReplyByMailTest::subject).toList();
    }

    private static List<String> texts(String who, String subject) {
        return LocalMail.texts(People.address(who), subject);
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Form act(long topic, String code) {
        return asker.browser().open(Talk.path(topic) + "/moderer").form(code + "-acte").type(REASON,
                "Une raison que tout le monde comprend.");
    }

    private long count(String of) {
        return ((Number) entityManager.createNativeQuery("select count(*) from " + of).getSingleResult()).longValue();
    }
}
