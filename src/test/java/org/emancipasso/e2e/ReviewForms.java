package org.emancipasso.e2e;

import static org.emancipasso.e2e.Filled.audited;
import static org.emancipasso.e2e.Filled.first;
import static org.emancipasso.e2e.Filled.letters;
import static org.emancipasso.e2e.Filled.with;
import static org.emancipasso.e2e.Setting.find;
import static org.emancipasso.e2e.Setting.moderator;

import java.util.regex.Pattern;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.e2e.Filled.Choosing;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.Papers.Contracts;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;

/** Forms of whoever reports, contests and decides. */
final class ReviewForms {

    private static final String DISAGREE = "Pourquoi vous n’êtes pas d’accord";
    private static final String WORDS = "Vos mots à la structure";
    private static final Pattern CONFIRMATION = Pattern.compile("/confirmer/[A-Za-z0-9_-]+");

    private ReviewForms() {
    }

    static Filled report(Setting on) {
        long id = Pamphlets.publish("Tract de vingt " + on.unique);
        return new Filled(new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=disparue")
                .form("signalement").prove().type("Ce que vous avez vu", "Fermé depuis mars."),
                "SELECT count(*) FROM report WHERE target_id = " + id);
    }

    static Filled confirmation(Setting on) {
        long id = Pamphlets.publish("Tract confirmé vingt fois " + on.unique);
        new Browser().open("/signaler/" + Pamphlets.TYPE + "/" + id + "?motif=disparue").form("signalement")
                .type("Ce que vous avez vu", "Fermé depuis mars.").type("Votre adresse de courriel", on.mailbox)
                .submit();
        return new Filled(
                new Browser().open(find(CONFIRMATION, LocalMail.awaitText(on.mailbox, "Confirmez")))
                        .form("confirmation"),
                letters(on.mailbox));
    }

    static Filled appeal(Setting on) {
        Paper paper = Papers.submit(Papers.KIND, "Contesté vingt fois", null, on.mailbox, "35");
        moderator().open(paper.path()).form("refuser").type("Vos mots", "Hors sujet").submit();
        Telling.tomorrow();
        return new Filled(
                new Browser().open(Telling.link(on.mailbox, "Votre envoi n’est pas retenu")).form("recours")
                        .type(DISAGREE, "Nous aidons bien à quitter Google."),
                "SELECT count(*) FROM appeal JOIN decision ON decision.id = decision_id WHERE item_id = "
                        + paper.item);
    }

    static Filled item(Setting on, String form, String action) {
        return item(on, page -> page.form(form), action);
    }

    static Filled item(Setting on, Choosing choosing, String action) {
        Paper paper = Papers.submit(Papers.KIND, "Vingt fois " + on.unique, null, on.mailbox, "35");
        return new Filled(choosing.choose(moderator().open(paper.path())), audited(action, paper.item));
    }

    static Filled giveBack(Setting on) {
        Paper paper = Papers.submit("Rendu vingt fois");
        moderator().open(paper.path()).form("prendre").submit();
        return new Filled(moderator().open(paper.path()).form("rendre"), audited("review.release", paper.item));
    }

    static Filled decide(Setting on, Choosing choosing) {
        Paper paper = Papers.submit("Décidé vingt fois");
        return new Filled(choosing.choose(moderator().open(paper.path())), decisions(paper));
    }

    static Filled firstOfTwo(Setting on) {
        Paper paper = Papers.submit(Contracts.KIND, "Accord donné vingt fois", null, "", "35");
        return new Filled(moderator().open(paper.path()).form("accepter"),
                "SELECT count(*) FROM review_approval WHERE item_id = " + paper.item);
    }

    static Filled bulk(Setting on) {
        Paper paper = Papers.submit("Lot de vingt");
        Form form = moderator().open("/moderation?nature=" + Papers.KIND).form("lot");
        form.element().expectFirst("input[value^=" + paper.item + "-]").attr("checked", true);
        return new Filled(with(form, "geste", "accepter"), decisions(paper));
    }

    static Filled undo(Setting on) {
        Paper paper = Papers.submit("Annulé vingt fois");
        Page decided = moderator().open(paper.path()).form("accepter").submit();
        return new Filled(first(decided, "form.undo"),
                "SELECT count(*) FROM decision WHERE undone_at IS NOT NULL AND item_id = " + paper.item);
    }

    static Filled hide(Setting on) {
        long id = on.publish("Masquée " + on.unique, null, null);
        return new Filled(hiding(moderator(), id),
                "SELECT count(*) FROM decision JOIN delisting ON delisting.id = subject_id WHERE target_id = " + id);
    }

    static Filled confirmHidden(Setting on) {
        long id = on.publish("Masquée à deux " + on.unique, null, null);
        hiding(moderator(), id).submit();
        Browser second = People.member("vingt-seconde", Role.MODERATOR);
        Page item = second.open("/moderation?nature=retrait-fiche").follow("Masquée à deux " + on.unique);
        return new Filled(item.form("accepter"), """
            SELECT count(*) FROM decision JOIN delisting ON delisting.id = subject_id AND kind = 'retrait-fiche'
            WHERE outcome = 'APPROVED' AND target_id =\s""" + id);
    }

    private static Form hiding(Browser browser, long listing) {
        return browser.open("/moderation/retirer/fiche/" + listing).form("masquer")
                .type(WORDS, "Site fermé depuis un an.");
    }

    private static String decisions(Paper paper) {
        return "SELECT count(*) FROM decision WHERE item_id = " + paper.item;
    }
}
