package org.emancipasso.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the legal notice, and those that the four pages owed by law share. Another language: {@code messages/legal_xx.properties}. */
@MessageBundle("legal")
public interface LegalMessages {

    // ------------------------------------------------------------------ shared

    @Message("En bref")
    String inShort();

    @Message("Mise à jour :")
    String updated();

    @Message("Nom")
    String name();

    @Message("Adresse")
    String address();

    @Message("Téléphone")
    String phone();

    @Message("Courriel")
    String email();

    // ------------------------------------------------------------------ legal notice

    @Message("Mentions légales")
    String title();

    @Message("Qui publie ce site, qui l’héberge, et ce que vous pouvez en reprendre.")
    String lead();

    @Message("Le site est publié par {publisher}.")
    String briefPublisher(String publisher);

    @Message("Il est hébergé par {host}.")
    String briefHost(String host);

    @Message("Son logiciel est libre.")
    String briefSoftware();

    @Message("L’éditeur")
    String publisher();

    @Message("Immatriculation")
    String registration();

    @Message("Directeur ou directrice de la publication")
    String director();

    @Message("L’hébergeur")
    String host();

    @Message("Le logiciel")
    String software();

    @Message("Ce site fonctionne avec le logiciel libre Émancip’Asso, publié sous licence GNU AGPL, version 3 ou ultérieure. Tout le monde peut l’utiliser, l’étudier, le modifier et le partager ; qui en propose une version modifiée en ligne en propose aussi le code.")
    String softwareText();

    @Message("Lire la licence (en anglais)")
    String readLicence();

    @Message("Voir le code source")
    String readSource();

    @Message("Les textes et les données")
    String content();

    @Message("La page des données dit sous quelle licence les textes et les fiches peuvent être repris. Les noms et les marques cités restent à celles et ceux à qui ils appartiennent.")
    String contentText();

    @Message("Crédits")
    String credits();

    @Message("Communes, départements et régions : Code officiel géographique (Insee) et GeoNames, sous licence CC BY 4.0.")
    String creditsPlaces();

    @Message("Pictogrammes : Lucide, sous licence ISC.")
    String creditsIcons();

    @Message("Droit de réponse")
    String reply();

    @Message("Une page vous nomme ou vous désigne ? Dans les trois mois qui suivent sa mise en ligne, vous pouvez demander que votre réponse soit publiée. Écrivez à {director}, à l’adresse de l’éditeur ou par courriel.")
    String replyText(String director);

    @Message("Ces mentions sont celles que demande l’article 1-1 de la loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique.")
    String law();
}
