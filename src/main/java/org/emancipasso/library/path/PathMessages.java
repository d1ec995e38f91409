package org.emancipasso.library.path;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of collections and paths. */
@MessageBundle("path")
public interface PathMessages {

    @Message("Parcours et sélections")
    String title();

    @Message("Des ressources réunies par l’équipe, dans l’ordre où les suivre ou par envie : pour avancer sans chercher.")
    String lead();

    @Message("{#if ordered}Parcours{#else}Sélection{/if}")
    String kind(boolean ordered);

    @Message("{#if count == 1}1 étape{#else}{count} étapes{/if}")
    String steps(int count);

    @Message("{#if count == 1}1 ressource{#else}{count} ressources{/if}")
    String items(int count);

    @Message("{#if ordered}Les étapes{#else}Les ressources{/if}")
    String stepsOf(boolean ordered);

    @Message("{time} en tout")
    String lasts(String time);

    @Message("Aucun parcours pour le moment. Les ressources, elles, sont déjà là.")
    String none();

    @Message("Voir les ressources")
    String toLibrary();

    @Message("Cette ressource n’est plus disponible : {reason}")
    String gone(String reason);

    @Message("L’emporter pour lire sans internet (ZIP)")
    String carry();

    @Message("Une page à ouvrir dans votre navigateur : rien n’y est demandé au réseau. Les ressources d’ailleurs y sont décrites, avec leur adresse.")
    String carryHelp();

    @Message("Cochez ce que vous avez fait : cela reste dans ce navigateur, et nulle part ailleurs.")
    String ticks();

    @Message("Fait")
    String done();

    @Message("Tout décocher")
    String forget();

    @Message("Ce parcours n’est plus ici")
    String withdrawnTitle();

    @Message("« {title} » a été retiré de la bibliothèque.")
    String withdrawnLead(String title);

    @Message("Copie du {day}, pour lire sans internet.")
    String copyOf(String day);

    @Message("Revenir au sommaire")
    String contents();

    @Message("À ouvrir quand vous aurez internet :")
    String whenOnline();

    @Message("Fichier joint à cette copie :")
    String fileHere();

    @Message("La page d’origine :")
    String origin();

    // ------------------------------------------------------------------ desk

    @Message("Parcours et sélections de la bibliothèque")
    String deskTitle();

    @Message("Mettez des ressources dans l’ordre où les suivre, ou réunissez celles qui vont ensemble. Rien n’est public tant que vous ne publiez pas.")
    String deskLead();

    @Message("Aucun parcours pour le moment : commencez le premier.")
    String deskNone();

    @Message("Où il en est")
    String state();

    @Message("Retiré : {reason}")
    String withdrawnFor(String reason);

    @Message("Commencer un parcours")
    String begin();

    @Message("Titre")
    String titleField();

    @Message("Dans quel ordre ?")
    String kindField();

    @Message("Dans l’ordre : un parcours")
    String orderedChoice();

    @Message("Comme on veut : une sélection")
    String unorderedChoice();

    @Message("Introduction")
    String introduction();

    @Message("À qui ce parcours s’adresse, ce qu’on saura faire à la fin. Le texte peut être mis en forme en Markdown.")
    String introductionHelp();

    @Message("Étapes")
    String stepsTitle();

    @Message("Pourquoi cette étape")
    String note();

    @Message("Monter")
    String raise();

    @Message("Descendre")
    String lower();

    @Message("Retirer")
    String remove();

    @Message("Ajouter une ressource")
    String add();

    @Message("Son numéro, l’adresse de sa page ici, ou sa propre adresse.")
    String addHelp();

    @Message("Ajouter")
    String addButton();

    @Message("Enregistrer")
    String save();

    @Message("Publier")
    String publish();

    @Message("Remettre en ligne")
    String restore();

    @Message("Dépublier")
    String unpublish();

    @Message("Retirer du site")
    String withdraw();

    @Message("Pourquoi")
    String reason();

    @Message("Tout le monde le lit à l’adresse du parcours.")
    String reasonHelp();

    @Message("Voir la page publique")
    String see();

    @Message("{#switch status}{#case 'PUBLISHED'}En ligne{#case 'WITHDRAWN'}Retiré{#else}Brouillon{/switch}")
    String status(String status);

    @Message("Écrivez un titre de 3 à {longest} caractères.")
    String titleProblem(int longest);

    @Message("Raccourcissez à {longest} caractères au plus.")
    String tooLong(String longest);

    @Message("Donnez le numéro ou l’adresse d’une ressource de la bibliothèque : celle-ci n’y est pas.")
    String unknownItem();

    @Message("Choisissez une autre ressource : celle-ci est déjà dans la liste.")
    String repeatedItem();

    @Message("Retirez d’abord une étape : {most} au plus.")
    String tooManySteps(int most);

    @Message("Écrivez une introduction et ajoutez au moins une étape avant de publier.")
    String incomplete();

    @Message("Écrivez pourquoi, en une phrase de 500 caractères au plus.")
    String reasonProblem();

    @Message("Relisez : quelqu’un d’autre vient de changer ce parcours. Vos mots sont encore là ; enregistrer les met à la place des siens.")
    String stale();

    @Message("{#switch what}"
            + "{#case 'oui'}C’est enregistré."
            + "{#case 'publie'}Il est en ligne."
            + "{#case 'depublie'}Il n’est plus en ligne : c’est un brouillon."
            + "{#case 'retire'}Il est retiré ; son adresse dit pourquoi."
            + "{#else}{/switch}")
    String justDone(String what);

    @Message("{#if count == 1}Un point à revoir :{#else}{count} points à revoir :{/if}")
    String problems(int count);

    @Message("Aucune ressource n’a l’identifiant « {id} » : importez d’abord les ressources.")
    String unknownExternalId(String id);

    @Message("{#if problems > 0}Rien n’est écrit : corrigez d’abord ce qui précède.{#else if created == 0}Rien de nouveau.{#else if created == 1}1 parcours ajouté.{#else}{created} parcours ajoutés.{/if}")
    String imported(int created, int problems);
}
