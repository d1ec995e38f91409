package org.emancipasso.library.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators of the library read. */
@MessageBundle("libraryDesk")
public interface LibraryDeskMessages {

    @Message("Ressources de la bibliothèque")
    String title();

    @Message("Celles que personne n’a vérifiées depuis le plus longtemps viennent d’abord.")
    String lead();

    @Message("Quelques mots")
    String words();

    @Message("État")
    String state();

    @Message("Toutes")
    String any();

    @Message("Chercher")
    String search();

    @Message("En ligne")
    String online();

    @Message("Brouillon")
    String draft();

    @Message("Retirée")
    String withdrawn();

    @Message("jamais vérifiée")
    String neverVerified();

    @Message("vérifiée le {day}")
    String verifiedOn(String day);

    @Message("Aucune ressource ici.")
    String none();

    @Message("Page suivante")
    String next();

    @Message("Écrire une nouvelle ressource")
    String begin();

    @Message("Décrivez-la avec vos mots : elle reste un brouillon tant que vous ne la publiez pas.")
    String beginLead();

    @Message("Enregistrer")
    String save();

    @Message("Publier")
    String publish();

    @Message("Dépublier")
    String unpublish();

    @Message("Encore valable")
    String verify();

    @Message("Remettre en ligne")
    String restore();

    @Message("Retirer du site")
    String withdraw();

    @Message("Pourquoi")
    String reason();

    @Message("Tout le monde le lit à l’adresse de la ressource.")
    String reasonHelp();

    @Message("Écrivez pourquoi, en une phrase de 500 caractères au plus.")
    String reasonProblem();

    @Message("Fichier")
    String file();

    @Message("Fichier à joindre")
    String chosenFile();

    @Message("PDF, document, tableur, image ou texte de 8 Mo au plus. Il remplace celui d’avant.")
    String fileHelp();

    @Message("Joindre le fichier")
    String attach();

    @Message("Choisissez d’abord un fichier.")
    String chooseFile();

    @Message("Retirer le fichier")
    String detach();

    @Message("Donnez d’abord une adresse, ou dépubliez : sans fichier, il n’y aurait plus rien à ouvrir.")
    String fileNeeded();

    @Message("Voir la page publique")
    String see();

    @Message("Voir cette ressource")
    String seeTwin();

    @Message("Relisez : quelqu’un d’autre vient de la changer. Vos mots sont encore là ; enregistrer les met à la place des siens.")
    String stale();

    @Message("{#switch what}"
            + "{#case 'enregistre'}C’est enregistré."
            + "{#case 'publie'}Elle est en ligne, vérifiée aujourd’hui."
            + "{#case 'depublie'}Elle n’est plus en ligne : c’est un brouillon."
            + "{#case 'verifie'}C’est noté : encore valable, vérifiée aujourd’hui."
            + "{#case 'retire'}Elle est retirée ; son adresse dit pourquoi."
            + "{#case 'remis'}Elle est de nouveau là."
            + "{#case 'fichier'}Le fichier est gardé."
            + "{#case 'sans-fichier'}Le fichier est retiré."
            + "{#else}{/switch}")
    String done(String what);

    @Message("Retirée : {reason}")
    String withdrawnFor(String reason);

    @Message("Où elle en est")
    String status();

    @Message("Ce qu’on nous en a dit")
    String feedback();

    @Message("{#if yes > 1}Utile à {yes} personnes{#else}Utile à {yes} personne{/if}, {#if no > 1}{no} n’ont pas trouvé{#else}{no} n’a pas trouvé{/if}")
    String votes(long yes, long no);

    @Message("Il manquait :")
    String lacked();

    @Message("Licence demandée à ses autrices et auteurs")
    String licences();

    @Message("{#switch answer}{#case 'yes'}{name} a donné son accord{#case 'no'}{name} a dit non{#else}{name} n’a pas encore répondu{/switch}")
    String licence(String name, String answer);

    @Message("Attendez l’accord de toutes les personnes qui l’ont écrite avant de la publier.")
    String unlicensed();
}
