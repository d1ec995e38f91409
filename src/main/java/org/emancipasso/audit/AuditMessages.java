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

    @Message("Membre n° {id}")
    String member(long id);

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
