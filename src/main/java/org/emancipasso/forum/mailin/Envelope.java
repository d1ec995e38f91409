package org.emancipasso.forum.mailin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.search.Folding;

/**
 * What the headers of a mail say.
 *
 * @param from who says that they wrote it; nobody when that is not one address
 * @param recipients all addresses to which it went, as they were written
 * @param isPersons whether a person wrote it, and the server that received it found nothing wrong with who
 * @param digest the same when it is the same mail to the same address
 */
record Envelope(Optional<EmailAddress> from, List<String> recipients, boolean isPersons, String digest) {

    /** All that are read here: of a mail that is too heavy, nothing else is fetched. */
    static final List<String> HEADERS = List.of("From", "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To",
            "Return-Path", "Message-ID", "Date", "Subject", "Content-Type", "Auto-Submitted", "Precedence", "List-Id",
            "List-Unsubscribe", "List-Post", "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress",
            "X-Failed-Recipients", "Authentication-Results");

    private static final List<String> MACHINES = List.of("List-Id", "List-Unsubscribe", "List-Post", "X-Autoreply",
            "X-Autorespond", "X-Failed-Recipients");
    private static final Pattern NOBODY = Pattern
            .compile("(mailer-?daemon|post-?master|no-?reply|do-?not-?reply|ne-?pas-?repondre|bounces?)([+=@-].*)?");
    private static final Pattern RETURNS_NOWHERE = Pattern.compile("<\\s*>");
    private static final Pattern BULK = Pattern.compile("(?i)\\s*(bulk|junk|list|auto_reply)\\s*");
    /** Folded. Where nothing else says it: some programs answer without a header. */
    private static final Pattern AWAY = Pattern.compile(
            "(reponse automatique|absence du bureau|absent du bureau|message d'absence|automatic reply|auto:|out of office|undeliver|delivery status|mail delivery|non remis).*");

    /** Reads the headers of a mail. */
    static Envelope of(MimeMessage mail) throws MessagingException {
        Optional<EmailAddress> from = from(mail);
        List<String> recipients = Stream.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")
                .flatMap(name -> addresses(header(mail, name))).distinct().toList();
        return new Envelope(from, recipients, !isMachine(mail, from) && !isForged(mail),
                digest(mail, from));
    }

    /** RFC 3834 §2, RFC 3464, and what is used beside them. */
    private static boolean isMachine(MimeMessage mail, Optional<EmailAddress> from) throws MessagingException {
        String automatic = header(mail, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return !automatic.isEmpty() && !automatic.startsWith("no") || BULK.matcher(header(mail, "Precedence")).matches()
                || MACHINES.stream().anyMatch(name -> !header(mail, name).isEmpty())
                || RETURNS_NOWHERE.matcher(header(mail, "Return-Path")).find()
                || mail.isMimeType("multipart/report")
                || from.filter(who -> NOBODY.matcher(who.value().toLowerCase(Locale.ROOT)).matches()).isPresent()
                || AWAY.matcher(Folding.fold(subject(mail)).strip()).matches();
    }

    /** RFC 8601: the first one is of the server that received it last. */
    private static boolean isForged(MimeMessage mail) throws MessagingException {
        String[] results = mail.getHeader("Authentication-Results");
        return results != null && results[0].toLowerCase(Locale.ROOT).replaceAll("\\s", "").contains("dmarc=fail");
    }

    private static Optional<EmailAddress> from(MimeMessage mail) throws MessagingException {
        String[] written = mail.getHeader("From");
        if (written == null || written.length != 1) {
            return Optional.empty();
        }
        List<String> found = addresses(written[0]).toList();
        try {
            return found.size() == 1 ? Optional.of(EmailAddress.of(found.getFirst())) : Optional.empty();
        } catch (InvalidLetter e) {
            return Optional.empty();
        }
    }

    private static Stream<String> addresses(String header) {
        try {
            return Stream.of(InternetAddress.parseHeader(header, false)).filter(address -> !address.isGroup())
                    .map(InternetAddress::getAddress);
        } catch (AddressException e) {
            return Stream.empty();
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            String subject = mail.getSubject();
            return subject == null ? "" : subject;
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String header(MimeMessage mail, String name) {
        try {
            String said = mail.getHeader(name, ",");
            return said == null ? "" : said;
        } catch (MessagingException e) {
            return "";
        }
    }

    /** By who wrote it and to which address too: nobody takes the Message-ID of another's mail. */
    private static String digest(MimeMessage mail, Optional<EmailAddress> from) {
        String id = header(mail, "Message-ID").isBlank()
                ? HEADERS.stream().map(name -> header(mail, name)).collect(Collectors.joining("\n"))
                : header(mail, "Message-ID").strip();
        String said = String.join("\n", from.map(EmailAddress::hash).orElse(""), header(mail, "To"),
                header(mail, "Cc"), id);
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
