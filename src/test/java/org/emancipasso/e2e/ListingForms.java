package org.emancipasso.e2e;

import static org.emancipasso.e2e.Filled.audited;
import static org.emancipasso.e2e.Filled.letters;
import static org.emancipasso.e2e.Setting.find;
import static org.emancipasso.e2e.Setting.house;
import static org.emancipasso.e2e.Setting.moderator;
import static org.emancipasso.e2e.Setting.speaker;

import java.util.regex.Pattern;

import org.emancipasso.directory.TestListings;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.web.fetch.SmallWorld;

/** Forms of whoever answers for a listing, or wants to. */
final class ListingForms {

    private static final Pattern KEEPING = Pattern.compile("/ma-fiche/[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");
    private static final Pattern PERSON = Pattern.compile("/personnes/[A-Za-z0-9_-]+");
    private static final Pattern STATE = Pattern.compile("/prestataires/propositions/[A-Za-z0-9_-]+");

    private ListingForms() {
    }

    static Filled keep(Setting on, String form, String action) {
        long id = on.publish("Gardée " + on.unique, null, on.mailbox);
        new Browser().open("/prestataires/" + id + "/lien").form("lien").submit();
        String link = find(KEEPING, LocalMail.awaitText(on.mailbox, "Votre fiche"));
        return new Filled(new Browser().open(link).form(form), audited(action, id));
    }

    /** Whoever answers for a listing asks for the link that confirms it. */
    static Filled sendLink(Setting on) {
        long id = on.publish("Demandée " + on.unique, null, on.mailbox);
        return new Filled(new Browser().open("/prestataires/" + id + "/lien").form("lien"), letters(on.mailbox));
    }

    static Filled claimByCode(Setting on) {
        long id = claimed(on);
        String domain = "vingt-" + on.unique + ".org";
        speaker().open(claim(id)).form("code-envoi").type("Ce qui précède @" + domain, "bureau").submit();
        String code = find(CODE, LocalMail.awaitText("bureau@" + domain, "Un code"));
        return new Filled(speaker().open(claim(id)).form("code-donne").type("Le code reçu", code),
                audited("provider.claim-prove", id));
    }

    static Filled claimByFile(Setting on) {
        long id = claimed(on);
        Page page = speaker().open(claim(id));
        SmallWorld.file("vingt-" + on.unique + ".org", page.texts(".code").getLast());
        return new Filled(page.form("fichier-lu"), audited("provider.claim-prove", id));
    }

    static Filled claimByCurators(Setting on) {
        long id = claimed(on);
        return new Filled(speaker().open(claim(id)).form("relecture"), """
            SELECT count(*) FROM review_item JOIN provider_claim AS claim ON claim.id = subject_id
            WHERE kind LIKE '%claim%' AND provider_id =\s""" + id);
    }

    static Filled claimGivenUp(Setting on) {
        long id = claimed(on);
        return new Filled(speaker().open(claim(id)).form("abandon"), audited("provider.claim-drop", id));
    }

    private static long claimed(Setting on) {
        long id = on.publish("Revendiquée " + on.unique, "https://vingt-" + on.unique + ".org", null);
        speaker().open(claim(id)).form("demande").choose("Au nom de", "" + house()).submit();
        on.afterwards(() -> {
            Page page = speaker().open(claim(id));
            if (!page.document().select("form#abandon").isEmpty()) {
                page.form("abandon").submit();
            }
        });
        return id;
    }

    private static String claim(long listing) {
        return "/prestataires/" + listing + "/revendiquer";
    }

    /** Whoever proposed one changes it by the link of their letter. */
    static Filled changeProposal(Setting on) {
        new Browser().open("/prestataires/proposer").form("fiche").type("Nom de la structure", "Proposée " + on.unique)
                .type("Site", "vingt-" + on.unique + ".example").tickNamed("aide")
                .type("Votre adresse de courriel", on.mailbox).prove().submit();
        String link = find(STATE, LocalMail.awaitText(on.mailbox, "Votre proposition"));
        String proposal = "(SELECT id FROM provider_proposal WHERE fields ->> 'nom' LIKE '%" + on.unique + "%')";
        on.afterwards(() -> withdraw(on));
        return new Filled(
                new Browser().open(link + "?changer=oui").form("fiche").type("Nom de la structure",
                        "Changée " + on.unique),
                "SELECT version FROM review_item WHERE kind = 'provider-proposal' AND subject_id = " + proposal);
    }

    private static void withdraw(Setting on) {
        Page item = moderator().open("/moderation?nature=provider-proposal").follow("Changée " + on.unique);
        item.form("refuser").type("Vos mots", "Essai terminé.").submit();
    }

    /** Somebody says by the link of their letter that a listing may name them, or may not. */
    static Filled name(Setting on, String answer, String action) {
        long id = invited(on);
        String link = find(PERSON, LocalMail.awaitText(on.mailbox, "Peut-on vous nommer"));
        return new Filled(new Browser().open(link).form(answer), audited(action, id));
    }

    /** An editor takes somebody off. */
    static Filled takeOff(Setting on) {
        long id = invited(on);
        return new Filled(speaker().open(people(id)).formTo(people(id) + "/retirer"),
                audited("provider.remove-person", id));
    }

    private static long invited(Setting on) {
        long id = on.publish("Nommante " + on.unique, null, null);
        TestListings.entrust(id, house());
        on.afterwards(() -> TestListings.entrust(id, null));
        speaker().open(people(id)).form("inviter").type("Nom à afficher", "Zoé Vingt")
                .type("Son adresse de courriel", on.mailbox).submit();
        return id;
    }

    private static String people(long listing) {
        return "/compte/fiches/" + listing + "/personnes";
    }
}
