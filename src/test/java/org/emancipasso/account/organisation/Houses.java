package org.emancipasso.account.organisation;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Wait;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What tests do with organisations, by the pages that people use. */
public final class Houses {

    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");

    private Houses() {
    }

    /** Makes one; whoever does is responsible for it. */
    public static long create(Browser browser, String name, String website) {
        Page page = browser.open("/compte/organisations/creer").form("organisation")
                .type("Nom de l’organisation", name).type("Site", website).submit();
        return id(page);
    }

    public static long create(Browser browser, String name) {
        return create(browser, name, "");
    }

    /** The number of the organisation whose page this is. */
    static long id(Page page) {
        return Long.parseLong(page.response().uri().getPath().replaceAll("\\D+", ""));
    }

    static String path(long id) {
        return "/compte/organisations/" + id;
    }

    /** Invites somebody, and gives the path of the link in the letter. */
    static String invite(Browser browser, long id, String address, String part) {
        int before = LocalMail.received(address).size();
        browser.open(path(id)).form("inviter").type("Adresse de courriel", address).choose("En tant que", part)
                .submit();
        return find(INVITATION, text(letter(address, before))).group();
    }

    /** Has somebody in it. */
    static Browser join(Browser browser, long id, String who, String part) {
        Browser other = People.member(who);
        other.open(invite(browser, id, People.address(who), part)).form("rejoindre").submit();
        return other;
    }

    /** The form of somebody that ends in an action. */
    static Form formOf(Page page, String action, String who) {
        Element line = page.document().select("ul.rows > li").stream()
                .filter(li -> li.expectFirst("h3").ownText().strip().equals(who)).findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is named " + who));
        return new Form(page.browser(), (FormElement) line.expectFirst("form[action$=" + action + "]"));
    }

    /** Mails a code, and gives it as the letter has it. */
    static String code(Browser browser, long id, String mailbox, String domain) {
        String address = mailbox + "@" + domain;
        int before = LocalMail.received(address).size();
        browser.open(path(id)).form("code-envoi").type("Ce qui précède @" + domain, mailbox).submit();
        return find(CODE, text(letter(address, before))).group();
    }

    /** Proves it by mail. */
    public static void prove(Browser browser, long id, String domain) {
        String code = code(browser, id, "contact", domain);
        browser.open(path(id)).form("code-donne").type("Le code reçu", code).submit();
    }

    /** Proves it, and has whoever is responsible speak for it. */
    public static void speak(Browser browser, long id, String who, String domain) {
        prove(browser, id, domain);
        formOf(browser.open(path(id)), "parole", who).submit();
    }

    /** Makes one that is proven, for which whoever made it speaks. */
    public static long speaking(Browser browser, String who, String name, String domain) {
        long id = create(browser, name, "https://" + domain);
        speak(browser, id, who, domain);
        return id;
    }

    /** The path of an invitation that waits for somebody. */
    public static String invitationPath() {
        Browser host = People.member("hote-de-passage");
        long id = create(host, "Maison de passage");
        return invite(host, id, "passage-" + id + "@exemple.org", "member");
    }

    static List<SpokenForName> spoken(String who) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(Spokespeople.class).get()
                .of(People.id(who)).stream().map(spoken -> new SpokenForName(spoken.label())).toList());
    }

    /** What one may write beside somebody's name. */
    record SpokenForName(String label) {}

    /** The letter that comes after so many. */
    static MimeMessage letter(String address, int before) {
        Wait.until("a letter came to " + address, () -> LocalMail.received(address).size() > before);
        return LocalMail.received(address).getLast();
    }

    static String text(MimeMessage letter) {
        try {
            return letter.getContent() instanceof Multipart parts ? text(parts) : letter.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Multipart parts) throws IOException, MessagingException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            text.append(part.getContent() instanceof Multipart inner ? text(inner) : part.getContent().toString());
        }
        return text.toString();
    }

    private static Matcher find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return found;
    }
}
