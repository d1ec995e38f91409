package org.emancipasso.e2e;

import static org.emancipasso.e2e.Filled.audited;
import static org.emancipasso.e2e.Filled.letters;
import static org.emancipasso.e2e.Setting.house;
import static org.emancipasso.e2e.Setting.moderator;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.transfer.SentFile;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;

/** Forms of staff, and of whoever looks after an organisation. */
final class TeamForms {

    private static final String TEXT = "/equipe/textes/mentions-legales";

    private TeamForms() {
    }

    static Filled redButton(Setting on) {
        on.afterwards(() -> moderator().open("/equipe/formulaires").form("signalement").choose("État", "OPEN")
                .type("Raison", "Rangé.").submit());
        return new Filled(
                moderator().open("/equipe/formulaires").form("signalement").choose("État", "CONFIRMED")
                        .type("Raison", "Nous rangeons " + on.unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'form.move' AND reason LIKE '%" + on.unique + "'");
    }

    static Filled owner(Setting on) {
        long id = on.publish("Tenue par une maison " + on.unique, null, null);
        return new Filled(moderator().open("/equipe/prestataires/" + id + "/organisation").form("appartenance")
                .type("Numéro de l’organisation", "" + house()).type("Motif", "Vu au téléphone"),
                audited("provider.entrust", id));
    }

    /** A text says again what it said before. */
    static Filled restoreText(Setting on) {
        Page text = moderator().open(TEXT).form("texte-modifie").type("Le texte", "Vingt " + on.unique)
                .type("Pourquoi ce changement", "Essai").submit();
        return new Filled(text.form("origine"),
                "SELECT count(*) FROM editable_text_version WHERE code = '" + TEXT.substring(15) + "'");
    }

    static Filled giveImportUp(Setting on) {
        String cookie = People.memberCookie("vingt-importe", Role.ADMIN);
        Page run = SentFile.send(cookie, "vingt-" + on.unique + ".csv", SentFile.listing("essai-" + on.unique),
                on.unique);
        return new Filled(run.form("abandonner"),
                "SELECT count(*) FROM import_run WHERE state = 'ABANDONED' AND key = '" + on.unique + "'");
    }

    static Filled suspend(Setting on) {
        String who = "vingt-" + on.unique;
        People.member(who);
        return new Filled(moderator().open("/equipe/membres/" + People.id(who)).form("decision").type("Pourquoi",
                "Publicités répétées malgré deux rappels."), letters(People.address(who)));
    }

    static Filled organisation(Setting on) {
        return new Filled(
                People.member("vingt-" + on.unique).open("/compte/organisations/creer").form("organisation")
                        .type("Nom de l’organisation", "Maison " + on.unique),
                "SELECT count(*) FROM organisation WHERE name = 'Maison " + on.unique + "'");
    }

    static Filled invite(Setting on) {
        Browser host = People.member("vingt-" + on.unique);
        return new Filled(host.open("/compte/organisations/" + Houses.create(host, "Maison " + on.unique))
                .form("inviter").type("Adresse de courriel", "invitee-" + on.mailbox),
                letters("invitee-" + on.mailbox));
    }

    static Filled vouch(Setting on) {
        long id = Houses.create(People.member("vingt-" + on.unique), "Maison " + on.unique);
        return new Filled(
                moderator().open("/equipe/organisations/" + id).form("preuve").type("Motif", "Vu au téléphone"),
                audited("organisation.prove", id));
    }
}
