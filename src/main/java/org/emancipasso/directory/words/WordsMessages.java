package org.emancipasso.directory.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators read where they keep the words of the directory. */
@MessageBundle("words")
public interface WordsMessages {

    @Message("Mots de l’annuaire et des ressources")
    String title();

    @Message("Les listes qui décrivent les fiches : libellés, ordre, doublons. Chaque changement est gardé au journal.")
    String lead();

    @Message("{#switch list}{#case 'SUPPORT'}Types d’accompagnement{#case 'STAGE'}Étapes{#case 'SIZE'}Tailles d’association{#case 'MODALITY'}Façons de travailler{#case 'STRUCTURE'}Types de structure{#case 'HEADCOUNT'}Effectifs{#case 'THEME'}Thèmes des ressources{#case 'TOOL'}Outils libres{#case 'NEED'}Besoins (outils libres){#case}Outils à quitter{/switch}")
    String list(String list);

    @Message("{#if count == 0}Aucun mot{#else if count == 1}1 mot{#else}{count} mots{/if}")
    String words(int count);

    @Message("Les {shown} premiers sur {all} : cherchez pour en voir d’autres")
    String first(int shown, int all);

    @Message("{#if count == 0}Pas encore employé{#else if count == 1}Employé une fois{#else}Employé {number} fois{/if}")
    String uses(long count, String number);

    @Message("Les codes de cette liste sont connus du programme : on peut la reformuler et l’ordonner, pas l’allonger.")
    String closed();

    @Message("Chercher dans la liste")
    String search();

    @Message("Chercher")
    String searchButton();

    @Message("Rien ne correspond. Essayez un autre mot.")
    String nothing();

    @Message("à relire")
    String unread();

    @Message("Monter")
    String up();

    @Message("Descendre")
    String down();

    @Message("Ajouter un mot")
    String add();

    @Message("Ajouter")
    String addButton();

    @Message("Libellé")
    String label();

    @Message("Comme le dirait une association, en quelques mots.")
    String labelHelp();

    @Message("Précision")
    String help();

    @Message("Facultatif : une ligne sous le libellé.")
    String helpHelp();

    @Message("Écrivez un libellé de 1 à {most} caractères, avec au moins une lettre ou un chiffre.")
    String labelProblem(int most);

    @Message("Raccourcissez la précision à {most} caractères.")
    String helpProblem(int most);

    @Message("Choisissez un autre libellé : un mot de la liste s’appelle ou s’est appelé ainsi.")
    String taken();

    @Message("Relisez : quelqu’un vient de changer ce mot en « {label} ». Enregistrer remplace son changement par le vôtre.")
    String stale(String label);

    @Message("C’est enregistré, et visible tout de suite. La recherche suit en moins d’une minute.")
    String done();

    @Message("Code : {code}. Il est dans des adresses et des fichiers, et ne change pas.")
    String code(String code);

    @Message("Enregistrer")
    String save();

    @Message("Fusionner avec un autre mot")
    String merge();

    @Message("Ce que « {label} » décrit le sera par l’autre mot. Les adresses, fichiers et programmes qui connaissent l’ancien code continuent de marcher.")
    String mergeText(String label);

    @Message("Le mot qui reste")
    String target();

    @Message("Choisir un mot")
    String choose();

    @Message("Choisissez dans la liste le mot qui reste.")
    String chooseTarget();

    @Message("Voir ce qui changerait")
    String preview();

    @Message("Fusionner « {label} » avec « {target} » ?")
    String mergeTitle(String label, String target);

    @Message("{count} : ce que « {label} » décrit le sera par « {target} ». « {label} » disparaît des listes. On ne revient pas en arrière.")
    String mergeEffect(String count, String label, String target);

    @Message("Fusionner")
    String mergeButton();

    @Message("Ne rien changer")
    String cancel();

    @Message("Retour à la liste")
    String back();

    // ------------------------------------------------------------------ synonyms

    @Message("Synonymes de la recherche")
    String synonymsTitle();

    @Message("Des mots que les gens emploient pour un même besoin : chercher l’un trouve aussi les autres, aussitôt.")
    String synonymsLead();

    @Message("Ajouter un groupe")
    String addGroup();

    @Message("Les mots du groupe")
    String terms();

    @Message("Un par ligne, de 2 à {most}, chacun de un à quatre mots.")
    String termsHelp(int most);

    @Message("Écrivez de 2 à {most} mots différents, un par ligne.")
    String termsProblem(int most);

    @Message("Raccourcissez « {term} » : quatre mots et 60 caractères au plus, avec au moins une lettre ou un chiffre.")
    String termProblem(String term);

    @Message("Modifier ce groupe")
    String editGroup();

    @Message("Retirer ce groupe")
    String removeGroup();

    @Message("La recherche ne rapproche plus ces mots. On peut le recréer.")
    String removeText();

    @Message("Relisez : quelqu’un vient de changer ce groupe. Enregistrer remplace son changement par le vôtre.")
    String staleGroup();

    @Message("C’est enregistré : la recherche en tient compte.")
    String doneGroup();
}
