package org.emancipasso.directory.unfound;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What curators read of searches that found nothing. */
@MessageBundle("unfound")
public interface UnfoundMessages {

    @Message("Recherches sans résultat")
    String title();

    @Message("Ce que les gens ont cherché sans rien trouver, depuis {days} jours. Nous comptons les mots et les filtres, jamais qui cherche ni à quelle heure.")
    String lead(int days);

    @Message("Une recherche se voit ici quand elle a été faite au moins {least} fois. Ce qui ressemble à une adresse ou à un numéro n’est pas gardé.")
    String least(int least);

    @Message("Rien à montrer : tout ce qui a été cherché souvent a trouvé une réponse.")
    String nothing();

    @Message("(filtres seuls)")
    String noWords();

    @Message("{count} fois, la dernière le {day}")
    String counted(int count, String day);

    @Message("avec : {filters}")
    String with(String filters);

    @Message("autour de : {place}")
    String around(String place);

    @Message("Ajouter un synonyme")
    String addSynonym();

    @Message("Voir la recherche")
    String search();
}
