package org.emancipasso.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a resource. */
@MessageBundle("item")
public interface ItemMessages {

    @Message("Repères")
    String keyFacts();

    @Message("non renseigné")
    String notStated();

    @Message("Type")
    String type();

    @Message("Durée")
    String duration();

    @Message("Niveau")
    String level();

    @Message("Pour qui")
    String audience();

    @Message("Autrices et auteurs")
    String authors();

    @Message("Publié par")
    String publisher();

    @Message("Date")
    String dated();

    @Message("Licence")
    String licence();

    @Message("Langue")
    String language();

    @Message("Accessibilité")
    String access();

    @Message("Ouvrir sur {host}")
    String open(String host);

    @Message("Télécharger ({kind}, {weight})")
    String download(String kind, String weight);

    @Message("Regarder la vidéo ici")
    String watch();

    @Message("La vidéo vient de {host} : rien n’en est chargé avant votre clic.")
    String watchHelp(String host);

    @Message("Ce que vous y trouverez")
    String summary();

    @Message("Ce que cela vous aide à faire")
    String supports();

    @Message("À quelles étapes")
    String stages();

    @Message("De quoi cela parle")
    String themes();

    @Message("Outils dont il est question")
    String tools();

    @Message("Ce que nous savons de cette ressource")
    String whatWeKnow();

    @Message("Encore valable, vérifié le")
    String verifiedOn();

    @Message("Pas encore vérifiée par l’équipe")
    String notVerified();

    @Message("Vérifiée il y a plus d’un an : elle a pu vieillir")
    String toCheck();

    @Message("Description mise à jour le")
    String updatedOn();

    @Message("Adresse de cette page :")
    String address();

    @Message("Adresse de la ressource :")
    String source();

    @Message("Dans la même veine")
    String similar();

    @Message("Dans ces parcours et sélections")
    String paths();

    @Message("Vous n’avez pas trouvé ce qu’il vous faut ?")
    String missing();

    @Message("Cette ressource n’est plus ici")
    String withdrawnTitle();

    @Message("« {title} » a été retirée de la bibliothèque.")
    String withdrawnLead(String title);

    @Message("Pourquoi :")
    String withdrawnText();

    @Message("Chercher une autre ressource")
    String searchAnother();

    @Message("Regarder : {title}")
    String watchTitle(String title);

    @Message("Revenir à la ressource")
    String back();

    @Message("Voir la vidéo sur {host}")
    String watchThere(String host);

    @Message("{number} Mo")
    String megabytes(String number);

    @Message("{number} ko")
    String kilobytes(String number);

    @Message("Modifier cette ressource")
    String edit();
}
