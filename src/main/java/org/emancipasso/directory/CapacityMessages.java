package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of whether a structure takes requests, and of how old a listing is. */
@MessageBundle("capacity")
public interface CapacityMessages {

    @Message("Disponibilité")
    String title();

    @Message("Prend des demandes")
    String takes();

    @Message("Prend des demandes, avec un délai")
    String delay();

    @Message("{#if weeks == 1}Délai d’une semaine{#else}Délai de {weeks} semaines{/if}")
    String delayOf(int weeks);

    @Message("Complet pour le moment")
    String full();

    @Message("dit le")
    String saidOn();

    @Message("À revérifier")
    String toCheck();

    @Message("À revérifier : personne n’a dit depuis plus de {months} mois que cette fiche est juste.")
    String toCheckSince(int months);

    // ------------------------------------------------------------------ a listing that its age hides

    @Message("Cette fiche attend d’être confirmée")
    String dormantTitle();

    @Message("Depuis plus de dix-huit mois, personne n’a dit que la fiche «  {name}  » est juste. Nous préférons ne plus la montrer : elle n’est pas effacée.")
    String dormantLead(String name);

    @Message("C’est votre structure ?")
    String dormantYours();

    @Message("Nous vous envoyons un lien, à l’adresse que vous nous avez donnée. Un clic, et la fiche revient.")
    String dormantLink();

    @Message("Recevoir le lien")
    String dormantSend();

    @Message("Si nous avons une adresse pour cette structure, le lien est en route. Il en part un par jour.")
    String dormantSent();

    @Message("Sans accès à cette adresse, connectez-vous et revendiquez la fiche.")
    String dormantClaim();
}
