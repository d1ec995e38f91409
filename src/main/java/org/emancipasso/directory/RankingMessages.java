package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The published rule of ranking: what {@link ProviderWords} does, in French. Another language: {@code messages/ranking_xx.properties}. */
@MessageBundle("ranking")
public interface RankingMessages {

    // ------------------------------------------------------------------ ranking

    @Message("Comment nous classons")
    String rankingTitle();

    @Message("Aucune place ne s’achète, aucune structure n’est mise en avant. Voici la règle entière.")
    String rankingLead();

    @Message("D’abord, ce qui répond à votre demande")
    String rankingRelevanceTitle();

    @Message("Le nom exact d’une structure la place en tête. Un lieu tapé seul, comme «   Bretagne   », met devant celles qui y sont ou y interviennent. Ensuite comptent, dans cet ordre, les mots trouvés dans le nom, dans ce qu’elle fait et les outils qu’elle pratique, dans sa ligne de présentation et son lieu, dans ses projets, enfin dans sa description. Un mot rare compte plus qu’un mot que beaucoup emploient ; un synonyme, moins que le mot lui-même ; un début de mot, moins encore ; une orthographe proche, le moins.")
    String rankingRelevanceText();

    @Message("Ensuite, un tirage au sort quotidien")
    String rankingShuffleTitle();

    @Message("À pertinence égale, l’ordre est tiré au sort chaque jour à minuit, et reste le même pour tout le monde jusqu’au lendemain. Le tirage du jour porte le numéro {seed}.")
    String rankingShuffleText(long seed);

    @Message("À pertinence égale, ce qui est confirmé")
    String rankingFreshTitle();

    @Message("Une fiche que personne n’a vérifiée ni confirmée depuis {months} mois passe après celles qui répondent aussi bien. Une structure peut confirmer la sienne par le lien de nos courriels, sans compte.")
    String rankingFreshText(int months);

    @Message("Près de chez vous")
    String rankingDistanceTitle();

    @Message("Avec un lieu, les structures sont rangées de la plus proche à la plus lointaine, à vol d’oiseau entre les communes. Celles qui interviennent chez vous depuis plus loin, par leur territoire ou à distance, sont gardées et le disent. Une structure qui travaille à distance sans préciser de territoire est comptée pour toute la France.")
    String rankingDistanceText();

    @Message("Ce qui ne compte pas")
    String rankingIgnoredTitle();

    @Message("Ni l’argent, ni l’ancienneté, ni le nombre de visites, ni une note : il n’y en a pas. Une information manquante n’est jamais lue comme un «   non   » ; elle est seulement dite «   non renseignée   ».")
    String rankingIgnoredText();
}
