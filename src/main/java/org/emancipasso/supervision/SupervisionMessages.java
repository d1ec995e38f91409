package org.emancipasso.supervision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read of the addresses that the site lists. */
@MessageBundle("supervision")
public interface SupervisionMessages {

    @Message("Veille des adresses")
    String title();

    @Message("Chaque nuit, un programme regarde si les adresses que le site montre répondent. Il ne change rien aux fiches : c’est à une personne de regarder, puis de dire ce qu’elle a vu.")
    String lead();

    @Message("OK")
    String ok();

    @Message("Attention")
    String attention();

    @Message("Critique")
    String critical();

    @Message("Inconnu")
    String unknown();

    @Message("Critique : ne répond plus depuis deux jours au moins. Attention : a échoué deux fois, ou demande un geste. Inconnu : pas encore regardée, ou un programme ne peut pas dire.")
    String states();

    @Message("Site")
    String host();

    @Message("Le nom du site, en entier : exemple.org")
    String hostHelp();

    @Message("Voir les adresses")
    String search();

    @Message("Aucune adresse ici : changez d’état, ou de site.")
    String none();

    @Message("Suivantes")
    String next();

    @Message("La même chose en JSON")
    String json();

    @Message("signalée hors ligne depuis le {day}")
    String offlineSince(String day);

    @Message("regardée le {moment}")
    String lookedAt(String moment);

    @Message("sans réponse depuis le {moment}")
    String failingSince(String moment);

    @Message("Ouvrir l’adresse")
    String open();

    @Message("Chercher une copie archivée")
    String copy();

    @Message("Où le site la montre")
    String uses();

    @Message("Nulle part pour l’instant.")
    String noUse();

    @Message("Les derniers regards")
    String looks();

    @Message("Personne n’a encore regardé.")
    String noLook();

    @Message("{moment} : {reason} ({millis} ms)")
    String look(String moment, String reason, String millis);

    @Message("Vous avez regardé ?")
    String verdict();

    @Message("Ouvrez l’adresse avec votre navigateur. Si elle est vraiment hors ligne, les pages qui la montrent le diront, avec le lien d’une copie archivée. La mention s’en ira d’elle-même quand l’adresse répondra de nouveau deux fois.")
    String verdictHelp();

    @Message("Vu : hors ligne")
    String seeOffline();

    @Message("Ça marche")
    String seeFine();

    @Message("Quand vous dites que ça marche, l’adresse est laissée tranquille pendant {days} jours.")
    String seeFineHelp(long days);

    @Message("Ce qui doit s’y lire")
    String expected();

    @Message("Quelques mots qui sont sur la page, par exemple le nom de la structure : s’ils n’y sont plus, l’adresse a peut-être été rachetée. Laissez vide pour ne rien attendre.")
    String expectedHelp();

    @Message("Raccourcissez ces mots : {most} signes au plus.")
    String expectedTooLong(int most);

    @Message("Enregistrer")
    String save();

    @Message("C’est noté : les pages qui montrent cette adresse la disent hors ligne.")
    String doneOffline();

    @Message("C’est noté : l’adresse marche.")
    String doneFine();

    @Message("C’est enregistré : l’adresse sera regardée la prochaine nuit.")
    String doneExpected();

    @Message("Regardez encore : cette adresse a été regardée depuis que vous avez ouvert la page.")
    String changed();

    @Message("{#switch code}"
            + "{#case 'FINE'}répond"
            + "{#case 'CERTIFICATE_ENDS'}répond, mais son certificat se termine le {detail}"
            + "{#case 'MOVED'}renvoie pour de bon vers {detail}"
            + "{#case 'TEXT_MISSING'}répond, mais les mots attendus n’y sont pas"
            + "{#case 'UNKNOWN_HOST'}ce nom de domaine ne mène nulle part"
            + "{#case 'NOT_PUBLIC'}ce nom de domaine mène à une machine qui n’est pas sur Internet"
            + "{#case 'UNREACHABLE'}le serveur ne prend pas la connexion"
            + "{#case 'SILENT'}le serveur ne répond pas à temps"
            + "{#case 'DROPPED'}le serveur coupe la connexion"
            + "{#case 'GARBLED'}le serveur répond autre chose qu’une page"
            + "{#case 'CERTIFICATE_EXPIRED'}son certificat n’est plus valable"
            + "{#case 'CERTIFICATE_EARLY'}son certificat n’est pas encore valable"
            + "{#case 'CERTIFICATE_OF_ANOTHER'}son certificat est celui d’un autre site"
            + "{#case 'CERTIFICATE_UNKNOWN'}son certificat n’est reconnu par personne, ou il en manque une partie"
            + "{#case 'UNSECURED'}aucune connexion sûre n’est possible"
            + "{#case 'NOT_FOUND'}la page n’existe pas ou plus ({detail})"
            + "{#case 'SERVER_ERROR'}le site est en panne ({detail})"
            + "{#case 'ODD_STATUS'}le site répond sans montrer de page ({detail})"
            + "{#case 'LOOP'}les renvois tournent en rond"
            + "{#case 'TOO_MANY_REDIRECTS'}plus de cinq renvois à la suite"
            + "{#case 'LOST'}renvoie sans dire où"
            + "{#case 'NEVER'}pas encore regardée"
            + "{#case 'REFUSED_US'}le site ne laisse pas entrer les programmes ({detail})"
            + "{#case 'ROBOTS'}le site demande aux programmes de ne pas venir (robots.txt)"
            + "{#case 'NOT_ASKED'}mène là où le programme ne va pas : {detail}"
            + "{#case 'SEEN_FINE'}quelqu’un a regardé : ça marche"
            + "{#case 'SEEN_OFFLINE'}quelqu’un a regardé : hors ligne"
            + "{#else}{code}{/switch}")
    String reason(String code, String detail);

    @Message("Site signalé hors ligne depuis le {day}.")
    String mention(String day);

    @Message("Chercher une copie archivée (archive.org)")
    String mentionCopy();

    @Message("Adresses qui ne répondent plus")
    String letterLabel();

    @Message("{#if count == 1}Une adresse ne répond plus{#else}{count} adresses ne répondent plus{/if}")
    String letterSubject(int count);

    @Message("Ces adresses, que le site montre, ne répondent plus depuis deux jours au moins. Rien n’a été changé aux pages : regardez, puis dites ce que vous avez vu.")
    String letterText();

    @Message("Et {count} autres.")
    String letterMore(int count);

    @Message("Voir la veille des adresses")
    String letterLink();

    @Message("Vous recevez cette lettre parce que vous vous occupez du site. Elle vient une fois par jour au plus, et seulement quand une adresse ne répond plus.")
    String letterWhy();
}
