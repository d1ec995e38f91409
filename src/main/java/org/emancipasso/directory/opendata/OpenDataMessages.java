package org.emancipasso.directory.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the open data. Another language: {@code messages/opendata_xx.properties}. */
@MessageBundle("opendata")
public interface OpenDataMessages {

    @Message("Voir tout sur Émancip’Asso")
    String seeOnSite();

    @Message("Prestataires d’Émancip’Asso")
    String feedTitle();

    @Message("« {words} » chez les prestataires d’Émancip’Asso")
    String feedTitleOf(String words);

    @Message("Émancip’Asso")
    String feedAuthor();

    @Message("Reprendre ces résultats")
    String reuseTitle();

    @Message("Emportez-les dans un tableur, sur une carte, dans un lecteur de flux, ou montrez-les sur votre site. Vos mots et vos filtres sont gardés.")
    String reuseLead();

    @Message("Avec les mots « {words} ».")
    String reuseWords(String words);

    @Message("Afficher ces prestataires sur votre site")
    String embedTitle();

    @Message("Copiez ce code dans votre page. La liste se met à jour seule, ne dépose aucun cookie et ne suit personne.")
    String embedText();

    @Message("Le code à copier")
    String embedLabel();

    @Message("Voir ce que cela donne")
    String embedPreview();

    @Message("<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"600\" loading=\"lazy\" style=\"border:0\"></iframe>")
    String snippet(String address, String title);

    @Message("Prestataires qui accompagnent les associations, par Émancip’Asso")
    String snippetTitle();

    @Message("Emporter les fiches")
    String takeTitle();

    @Message("Tableur (CSV)")
    String csvName();

    @Message("Une ligne par fiche, pour LibreOffice, Excel ou Grist. Séparateur virgule, UTF-8 ; dans une case, les valeurs multiples sont séparées par une barre. À l’ouverture, choisissez le type « Texte » pour les colonnes : sinon le tableur efface les zéros au début des codes postaux.")
    String csvUse();

    @Message("Carte (GeoJSON)")
    String geoJsonName();

    @Message("Un point par commune de siège, pour uMap ou QGIS.")
    String geoJsonUse();

    @Message("Flux (Atom)")
    String atomName();

    @Message("Les 50 fiches modifiées le plus récemment, dans votre lecteur de flux.")
    String atomUse();

    @Message("Programmes (JSON)")
    String jsonName();

    @Message("Les mêmes résultats, vingt par vingt, pour un site ou un script.")
    String jsonUse();

    @Message("Données ouvertes")
    String dataTitle();

    @Message("Tout ce que l’annuaire dit publiquement est à vous aussi. Pas de compte, pas de clé, pas de limite à la réutilisation.")
    String dataLead();

    @Message("Emporter les {number} fiches")
    String dumpButton(String number);

    @Message("Un seul fichier JSON, toujours à jour : chaque fiche publiée avec ses projets, le sens de chaque code, la licence et la date.")
    String dumpText();

    @Message("La licence")
    String licenceTitle();

    @Message("Réutilisez, croisez, publiez, même pour un usage commercial, en citant Émancip’Asso et la date. Le texte qui fait foi :")
    String licenceText();

    @Message("La position des communes vient de GeoNames, sous licence CC BY 4.0.")
    String licenceCommunes();

    @Message("L’interface pour les programmes")
    String apiTitle();

    @Message("Chercher et lire les fiches depuis un site ou un script, en lecture seule, sans clé.")
    String apiLead();

    @Message("Chercher, lire une fiche, connaître le sens des codes, avec des exemples.")
    String apiUse();

    @Message("Réponses en JSON, ouvertes à toute origine, gardées une minute. La version est dans l’adresse : ce qu’elle promet ne change pas. La description que lisent les outils :")
    String apiText();

    @Message("OpenAPI 3.1")
    String apiContract();

    @Message("GET")
    String apiRequest();

    @Message("Ce que vous pouvez demander")
    String apiParameters();

    @Message("Valeurs :")
    String apiValues();

    @Message("Exemple :")
    String apiExample();

    @Message("Ce qui revient")
    String apiAnswers();

    @Message("Une partie seulement ? Toute recherche s’emporte de la même façon.")
    String filteredText();

    @Message("Ce qui n’est pas dit")
    String unknownTitle();

    @Message("Une case vide veut dire « inconnu », jamais « non ». Trois dates ne se confondent pas : vérifiée par une personne, confirmée par la structure, ligne modifiée.")
    String unknownText();

    @Message("Ce qui n’y est pas")
    String privateTitle();

    @Message("Les adresses de contact privées, les brouillons et les fiches retirées ne sortent jamais d’ici.")
    String privateText();
}
