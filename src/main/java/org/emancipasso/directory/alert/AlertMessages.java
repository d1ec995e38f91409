package org.emancipasso.directory.alert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the weekly letter and of its pages. */
@MessageBundle("alert")
public interface AlertMessages {

    @Message("Nouveautés près de chez vous")
    String title();

    @Message("Une fois par semaine, par courriel, les structures qui viennent d’arriver dans l’annuaire. Sans compte, et rien quand il n’y a rien de nouveau.")
    String lead();

    @Message("Recevoir les nouveautés de cette recherche")
    String fromSearch();

    @Message("Département")
    String department();

    @Message("Choisir un département")
    String anyDepartment();

    @Message("Ou autour d’une commune")
    String place();

    @Message("Un nom ou un code postal.")
    String placeHelp();

    @Message("Rayon, en kilomètres")
    String radius();

    @Message("Ce que vous cherchez")
    String supports();

    @Message("Facultatif. Sans choix, nous vous parlons de toutes.")
    String supportsHelp();

    @Message("Votre adresse de courriel")
    String email();

    @Message("Elle ne sert qu’à cette lettre, et s’efface dès que vous l’arrêtez.")
    String emailHelp();

    @Message("Recevoir les nouveautés")
    String subscribe();

    @Message("Choisissez un département, ou écrivez une commune.")
    String whereProblem();

    @Message("Écrivez une adresse de courriel comme prenom.nom@exemple.fr.")
    String emailProblem();

    @Message("Ouvrez le courriel que nous venons de vous envoyer, et suivez son lien. Rien ne part avant.")
    String toConfirm();

    @Message("C’est fait : vous recevrez les nouveautés une fois par semaine, quand il y en a.")
    String confirmed();

    @Message("C’est enregistré.")
    String changed();

    @Message("C’est arrêté, et votre adresse est effacée.")
    String stopped();

    @Message("Changer ce que vous recevez")
    String changeTitle();

    @Message("Enregistrer")
    String save();

    @Message("Ne plus recevoir les nouveautés")
    String stop();

    @Message("{#if count == 1}Une nouvelle structure près de chez vous{#else}{count} nouvelles structures près de chez vous{/if}")
    String subject(int count);

    @Message("Voici ce qui vient d’arriver dans l’annuaire et répond à ce que vous cherchez :")
    String text();

    @Message("Voir toute la recherche")
    String more();

    @Message("Vous avez demandé à recevoir les nouveautés de l’annuaire.")
    String why();

    @Message("Demandé le")
    String exportAsked();

    @Message("Confirmé le")
    String exportConfirmed();

    @Message("Recherche")
    String exportSearch();

    @Message("Nouveautés de l’annuaire")
    String label();

    @Message("Coopérative Ronces & Racines")
    String example();
}
