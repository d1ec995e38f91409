package org.emancipasso.editorial;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What administrators read where they change texts. */
@MessageBundle("editorial")
public interface EditorialMessages {

    @Message("Textes du site et des courriels")
    String title();

    @Message("Ce que vous pouvez reformuler vous-même. Chaque version est gardée, avec son auteur ou autrice et sa raison.")
    String lead();

    @Message("modifié")
    String changedTag();

    @Message("Le texte")
    String text();

    @Message("Du texte simple ; **gras**, *italique*, listes et [liens](https://…) s’écrivent en Markdown.")
    String textHelp();

    @Message("Pourquoi ce changement")
    String reason();

    @Message("Quelques mots, pour qui relira l’historique.")
    String reasonHelp();

    @Message("Écrivez en quelques mots pourquoi, en {most} caractères au plus.")
    String reasonProblem(int most);

    @Message("Raccourcissez le texte à {most} caractères.")
    String tooLong(int most);

    @Message("Corrigez {unknown} : {#if known.isEmpty}ce texte n’a aucun mot à remplacer{#else}ce texte connaît seulement {known}{/if}.")
    String unknownPlaceholder(String unknown, String known);

    @Message("Remettez {missing} dans le texte : la loi ou le service l’exige.")
    String missingPlaceholder(String missing);

    @Message("Mots remplacés")
    String placeholders();

    @Message("{meaning} ; ici « {value} ».{#if required} Obligatoire.{/if}")
    String placeholder(String meaning, String value, boolean required);

    @Message("Voir sans enregistrer")
    String preview();

    @Message("Enregistrer")
    String save();

    @Message("Aperçu, pas encore enregistré")
    String previewTitle();

    @Message("(vide)")
    String empty();

    @Message("C’est enregistré, et visible tout de suite.")
    String done();

    @Message("Relisez : quelqu’un vient de changer ce texte. Sa version est en tête de l’historique ; enregistrer la remplace par la vôtre.")
    String stale();

    @Message("Historique")
    String history();

    @Message("Personne n’a encore changé ce texte.")
    String noHistory();

    @Message("Le {day}, par {author}")
    String version(String day, String author);

    @Message("le compte n° {id}")
    String author(long id);

    @Message("un compte effacé")
    String noAuthor();

    @Message("Remettre cette version")
    String restore();

    @Message("Revenir au texte d’origine")
    String restoreStandard();

    @Message("Retour à la version du {day}")
    String restored(String day);

    @Message("Retour au texte d’origine")
    String restoredStandard();

    @Message("Tous les textes")
    String back();

    @Message("ajouté :")
    String added();

    @Message("retiré :")
    String removed();

    @Message("fin")
    String end();

    // ------------------------------------------------------------------ personal data

    @Message("Textes du site que vous avez changés")
    String exportTitle();

    @Message("Texte")
    String exportText();
}
