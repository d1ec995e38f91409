package org.emancipasso.e2e;

import static org.emancipasso.e2e.Filled.first;
import static org.emancipasso.e2e.Filled.with;
import static org.emancipasso.e2e.Setting.moderator;

import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;

/** Forms of words. */
final class WordForms {

    private WordForms() {
    }

    static Filled reword(Setting on) {
        Page word = word(on);
        on.afterwards(() -> merging("essai-vingt-" + on.unique).submit());
        return new Filled(word.form("mot").type("Libellé", "Essai redit " + on.unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'word.reword' AND subject_id LIKE '%" + on.unique
                        + "'");
    }

    static Filled merge(Setting on) {
        word(on);
        return new Filled(merging("essai-vingt-" + on.unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'word.merge' AND subject_id LIKE '%" + on.unique
                        + "'");
    }

    static Filled order(Setting on) {
        word(on);
        on.afterwards(() -> merging("essai-vingt-" + on.unique).submit());
        Page list = moderator().open("/equipe/taxonomies/structures");
        return new Filled(with(first(list, "#mot-essai-vingt-" + on.unique + " form"), "sens", "haut"),
                "SELECT count(*) FROM audit_entry WHERE action = 'word.move' AND subject_id LIKE '%" + on.unique + "'");
    }

    private static Page word(Setting on) {
        return moderator().open("/equipe/taxonomies/structures").form("ajouter")
                .type("Libellé", "Essai vingt " + on.unique)
                .submit().follow("Essai vingt " + on.unique);
    }

    private static Form merging(String code) {
        return with(moderator().open("/equipe/taxonomies/structures/" + code).form("fusion")
                .choose("Le mot qui reste", "association").submit().form("confirmer"), "confirme", "oui");
    }

    static Filled changeSynonyms(Setting on) {
        Page group = synonyms(on);
        on.afterwards(() -> group.form("retirer").submit());
        return new Filled(group.form("groupe").type("Les mots du groupe", "vingt" + on.unique + "\ndivers" + on.unique),
                "SELECT count(*) FROM audit_entry WHERE action = 'synonym.change'");
    }

    static Filled removeSynonyms(Setting on) {
        return new Filled(synonyms(on).form("retirer"),
                "SELECT count(*) FROM audit_entry WHERE action = 'synonym.remove'");
    }

    private static Page synonyms(Setting on) {
        return moderator().open("/equipe/synonymes").form("ajouter")
                .type("Les mots du groupe", "vingt" + on.unique + "\nautre" + on.unique).submit()
                .follow("vingt" + on.unique + ", autre" + on.unique);
    }
}
