package org.emancipasso.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the codes of {@link CodeList} mean. */
@MessageBundle("libraryCode")
public interface CodeMessages {

    @Message("{#switch code}"
            + "{#case 'guide'}Guide"
            + "{#case 'video'}Vidéo"
            + "{#case 'temoignage'}Témoignage"
            + "{#case 'boite-a-outils'}Boîte à outils"
            + "{#case 'webinaire'}Webinaire ou formation"
            + "{#case 'modele'}Modèle à remplir"
            + "{#case 'kit-de-communication'}Kit de communication"
            + "{#case 'etude'}Étude"
            + "{#else}{code}{/switch}")
    String type(String code);

    @Message("{#switch code}"
            + "{#case 'associations'}Associations"
            + "{#case 'accompagnement'}Personnes et structures qui accompagnent"
            + "{#case 'mediation'}Médiation numérique"
            + "{#case 'grand-public'}Tout le monde"
            + "{#else}{code}{/switch}")
    String audience(String code);

    @Message("{#switch code}"
            + "{#case 'debutant'}Pour débuter"
            + "{#case 'intermediaire'}Pour aller plus loin"
            + "{#case 'avance'}Pour les personnes à l’aise"
            + "{#else}{code}{/switch}")
    String level(String code);

    @Message("{#switch code}"
            + "{#case 'cc0'}Domaine public (CC0)"
            + "{#case 'cc-by'}CC BY"
            + "{#case 'cc-by-sa'}CC BY-SA"
            + "{#case 'cc-by-nd'}CC BY-ND"
            + "{#case 'cc-by-nc'}CC BY-NC"
            + "{#case 'cc-by-nc-sa'}CC BY-NC-SA"
            + "{#case 'cc-by-nc-nd'}CC BY-NC-ND"
            + "{#case 'licence-ouverte'}Licence Ouverte (Etalab)"
            + "{#case 'libre'}Autre licence libre"
            + "{#case 'reservee'}Tous droits réservés"
            + "{#else}{code}{/switch}")
    String licence(String code);

    @Message("{#switch code}"
            + "{#case 'sous-titres'}Sous-titres"
            + "{#case 'transcription'}Transcription"
            + "{#case 'pdf-balise'}PDF balisé pour les lecteurs d’écran"
            + "{#case 'falc'}Facile à lire et à comprendre (FALC)"
            + "{#else}{code}{/switch}")
    String access(String code);

    @Message("{#switch code}"
            + "{#case 'court'}Un quart d’heure ou moins"
            + "{#case 'moyen'}Une heure ou moins"
            + "{#case 'long'}Plus d’une heure"
            + "{#else}{code}{/switch}")
    String duration(String code);

    @Message("{#if hours == 0}{minutes} min{#else if minutes == 0}{hours} h{#else}{hours} h {minutes}{/if}")
    String lasts(int hours, int minutes);
}
