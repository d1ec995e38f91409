package org.emancipasso.e2e;

import static org.emancipasso.e2e.Filled.letters;
import static org.emancipasso.e2e.Filled.pressing;
import static org.emancipasso.e2e.Setting.find;
import static org.emancipasso.e2e.Setting.moderator;
import static org.emancipasso.e2e.Setting.number;

import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.directory.alert.Alerts;
import org.emancipasso.directory.contact.Letterbox;
import org.emancipasso.e2e.Filled.Choosing;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.LocalMail;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Forms of what associations and structures write to each other, and of letters that one asks for. */
final class RelayForms {

    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");

    private RelayForms() {
    }

    static Filled message(Setting on) {
        return new Filled(Letterbox.filled(Letterbox.listing("Onde de granit"), on.mailbox, "Besoin " + on.unique),
                "SELECT count(*) FROM provider_message WHERE words = 'Besoin " + on.unique + "'");
    }

    /** The letter that tells the association, which confirmed its address. */
    static Filled answer(Setting on, Choosing choosing) {
        long id = on.publish("Répondante " + on.unique, null, "reponse-" + on.mailbox);
        new Browser().open("/prestataires/" + id + "/ecrire").form("ecrire")
                .type("Votre besoin, avec vos mots", "Besoin " + on.unique)
                .type("Nom de votre association", "Les Mésanges").type("Votre nom", "Camille Aubert")
                .type("Votre adresse de courriel", on.mailbox).submit();
        Letterbox.confirm(on.mailbox);
        String path = Letterbox.link(LocalMail.awaitText("reponse-" + on.mailbox, "Les Mésanges vous écrit"));
        return new Filled(choosing.choose(new Browser().open(path)), letters(on.mailbox));
    }

    /** What the association says became of its search. */
    static Filled end(Setting on, String button, String ending) {
        answer(on, page -> page.form("repondre"));
        String path = Letterbox.link(LocalMail.awaitText(on.mailbox, "Votre message"));
        return new Filled(pressing(new Browser().open(path), button), "SELECT count(*) FROM provider_message"
                + " WHERE ending = '" + ending + "' AND words = 'Besoin " + on.unique + "'");
    }

    /** Whoever reads a proposed address says that associations may write there, or may not. */
    static Filled consent(Setting on, String answer, String condition) {
        long id = on.publish("Injoignable " + on.unique, "https://vingt-" + on.unique + ".example", null);
        new Browser().open("/prestataires/" + id + "/joindre").form("joindre")
                .type("Adresse de courriel de la structure", on.mailbox)
                .type("Votre adresse de courriel (facultative)", "aide-" + on.mailbox).prove().submit();
        moderator().open("/moderation/" + number("SELECT item.id FROM review_item AS item JOIN provider_address AS a"
                + " ON a.id = subject_id WHERE kind = 'provider-address' AND provider_id = " + id)).form("accepter")
                .submit();
        String link = Letterbox.link(LocalMail.awaitText(on.mailbox, "Des associations peuvent-elles"));
        return new Filled(new Browser().open(link).form(answer), condition + id);
    }

    /** Who asked for the weekly letter says that it was them. */
    static Filled confirmAlert(Setting on) {
        ask(on);
        return new Filled(
                new Browser().open(find(CONFIRMATION, LocalMail.awaitText(on.mailbox, "Confirmez votre envoi")))
                        .form("confirmation"),
                "SELECT count(*) FROM alert WHERE confirmed_at IS NOT NULL AND email = '" + on.mailbox + "'");
    }

    /** Who receives the weekly letter wants it of another place. */
    static Filled changeAlert(Setting on) {
        confirmAlert(on).form().submit();
        return new Filled(
                new Browser().open(Alerts.link(on.mailbox)).form("nouveautes").choose("Département", "2A"),
                "SELECT count(*) FROM alert WHERE query LIKE '%2A%' AND email = '" + on.mailbox + "'");
    }

    private static void ask(Setting on) {
        new Browser().open("/prestataires/nouveautes").form("nouveautes").choose("Département", "44")
                .type("Votre adresse de courriel", on.mailbox).submit();
        on.afterwards(() -> forget(on.mailbox));
    }

    private static void forget(String address) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery("DELETE FROM alert WHERE email = :email").setParameter("email", address)
                .executeUpdate());
    }
}
