package org.emancipasso.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of the log. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("Journal")
    String title();

    @Message("Ce que l’équipe et la plateforme ont fait, du plus récent au plus ancien. Rien ne s’y efface.")
    String lead();

    @Message("Action")
    String action();

    @Message("Toutes")
    String every();

    @Message("Par qui")
    String actor();

    @Message("Le numéro du compte ; 0 pour la plateforme.")
    String actorHelp();

    @Message("Genre d’objet")
    String subjectType();

    @Message("Numéro ou code de l’objet")
    String subject();

    @Message("Du")
    String from();

    @Message("Au")
    String to();

    @Message("Mots du motif")
    String words();

    @Message("Ce que dit « {name} » n’est pas compris : mis de côté.")
    String misread(String name);

    @Message("Emporter ces entrées (CSV)")
    String take();

    @Message("Le fichier contient des données personnelles : gardez-le pour vous. Son départ est inscrit au journal.")
    String takeHelp();

    @Message("Filtres")
    String filters();

    @Message("Filtrer")
    String filter();

    @Message("Rien n’est inscrit ici.")
    String nothing();

    @Message("Entrées plus anciennes")
    String older();

    @Message("{day} à {time}")
    String moment(String day, String time);

    @Message("La plateforme")
    String platform();

    @Message("Par")
    String by();

    @Message("Sur")
    String on();

    @Message("Motif")
    String reason();

    @Message("Avant")
    String before();

    @Message("Après")
    String after();

    @Message("Demande")
    String request();
}
