package org.emancipasso.catalogue.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators read where they describe tools. */
@MessageBundle("tooldesk")
public interface ToolDeskMessages {

    @Message("Outils libres à décrire")
    String title();

    @Message("Un outil devient public quand vous avez dit ce qu’il fait, ce qui change et sous quelle licence il est. Le reste attend ici.")
    String lead();

    @Message("Nom, ou ce qu’il remplace")
    String words();

    @Message("État")
    String stateLabel();

    @Message("{#switch state}{#case 'DRAFT'}brouillon{#case 'DESCRIBED'}décrit{#case}retiré{/switch}")
    String state(String state);

    @Message("{label} ({count})")
    String counted(String label, String count);

    @Message("Remplace")
    String leaves();

    @Message("Besoin")
    String need();

    @Message("Aucun besoin indiqué")
    String noNeed();

    @Message("Peu importe")
    String any();

    @Message("Chercher")
    String search();

    @Message("Aucun outil ne correspond.")
    String none();

    @Message("nommé par une fiche ou par l’équipe")
    String named();

    @Message("à la place de {names}")
    String replacing(String names);

    @Message("Précédents")
    String previous();

    @Message("Suivants")
    String next();

    @Message("Ajouter un outil")
    String add();

    @Message("Ajouter")
    String addButton();

    @Message("Nom")
    String name();

    @Message("Comme l’écrivent celles et ceux qui le font.")
    String nameHelp();

    @Message("À quoi il sert")
    String pitch();

    @Message("Une phrase ou deux, pour une association qui ne le connaît pas : 300 caractères au plus.")
    String pitchHelp();

    @Message("Ce qu’il permet de faire")
    String needs();

    @Message("De un à cinq besoins, les plus importants.")
    String needsHelp();

    @Message("Ce qu’il remplace")
    String replaces();

    @Message("Un nom par ligne : ce que des associations quittent pour lui. Retirez ce qui est libre, ou sans rapport.")
    String replacesHelp();

    @Message("Ce qui change")
    String difference();

    @Message("Honnêtement : ce qui fonctionne autrement, ce qui manque, ce que cela demande.")
    String differenceHelp();

    @Message("Licence")
    String licence();

    @Message("Un identifiant SPDX (AGPL-3.0-or-later, MIT…), ou des mots.")
    String licenceHelp();

    @Message("Site de l’outil")
    String website();

    @Message("L’adresse de celles et ceux qui le font, avec https://.")
    String websiteHelp();

    @Message("Autres façons de l’écrire")
    String spellings();

    @Message("Une par ligne : la recherche les comprendra toutes.")
    String spellingsHelp();

    @Message("Enregistrer")
    String save();

    @Message("Publier la page")
    String publish();

    @Message("Voir la page")
    String see();

    @Message("C’est enregistré. La recherche suit en moins d’une minute.")
    String done();

    @Message("{#if count == 1}Rien n’est enregistré : reprenez le champ signalé.{#else}Rien n’est enregistré : reprenez les {count} champs signalés.{/if}")
    String problems(int count);

    @Message("Relisez : quelqu’un vient de changer cet outil. Enregistrer remplace son changement par le vôtre.")
    String stale();

    @Message("Retirer")
    String withdraw();

    @Message("La page disparaît du site et des recherches ; son adresse dit pourquoi. Un brouillon quitte seulement la liste.")
    String withdrawText();

    @Message("Motif, public")
    String reason();

    @Message("Écrivez pourquoi, en {most} caractères au plus : tout le monde pourra le lire.")
    String badReason(int most);

    @Message("Retirer l’outil")
    String withdrawButton();

    @Message("Cet outil est retiré : « {reason} » Publier la page le remet sur le site.")
    String withdrawnFor(String reason);

    @Message("Fusionner avec un autre")
    String merge();

    @Message("Ce qui a été fait")
    String history();

    @Message("Retour à la liste")
    String back();
}
