package org.emancipasso.directory.contact;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.search.Folding;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;

/** What tests do with messages, by the pages and the letters that people use. */
public final class Letterbox {

    private static final Pattern LINK = Pattern
            .compile("https://emancipasso\\.test(/(?:reponses|demandes|adresses)/\\S+)");
    private static final Pattern CONFIRMING = Pattern.compile("https://emancipasso\\.test(/\\S+)");

    private Letterbox() {
    }

    /** The demonstration listing of a name. */
    public static Stored listing(String name) {
        return CDI.current().select(ProviderService.class).get().storedAfter(0, 100_000).stream()
                .filter(listing -> listing.details().name().equals(name)).findFirst().orElseThrow();
    }

    public static String path(Stored listing) {
        return "/prestataires/" + listing.id() + "-" + Folding.slug(listing.details().name());
    }

    static String write(Stored listing) {
        return "/prestataires/" + listing.id() + "/ecrire";
    }

    /** An address that nobody else in this run has. */
    public static String someAddress(String who) {
        return who + "-" + UUID.randomUUID() + "@asso.example";
    }

    /** The form, filled by somebody without an account, whose browser runs scripts. */
    public static Form filled(Stored listing, String address, String words) {
        return typed(listing, address, words).prove();
    }

    /** The same where no script runs. */
    static Form typed(Stored listing, String address, String words) {
        return new Browser().open(write(listing)).form("ecrire")
                .type("Votre besoin, avec vos mots", words).type("Nom de votre association", "Les Mésanges")
                .type("Votre nom", "Camille Aubert").type("Votre adresse de courriel", address);
    }

    /** Follows the link that asks whether one really wrote, and says yes. */
    public static Page confirm(String address) {
        Matcher link = CONFIRMING.matcher(LocalMail.awaitText(address, ""));
        if (!link.find()) {
            throw new AssertionError("No link to confirm came to " + address);
        }
        Page page = new Browser().open(link.group(1));
        return page.document().select("main form[method=post]").isEmpty()
                ? page
                : page.formTo(page.document().expectFirst("main form[method=post]").attr("action")).submit();
    }

    /** The path of the link in a letter. */
    public static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("No link in " + letter);
        }
        return link.group(1);
    }

    /** The last letter to an address with these words. */
    static String letterWith(String address, String subject, String words) {
        org.emancipasso.testing.Wait.until("a letter with « " + words + " »",
                () -> !LocalMail.received(address).isEmpty()
                        && LocalMail.awaitText(address, subject).contains(words));
        return LocalMail.awaitText(address, subject);
    }

    static List<String> subjects(String address) {
        return LocalMail.received(address).stream().map(letter -> {
            try {
                return letter.getSubject();
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
