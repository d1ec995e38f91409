package org.emancipasso.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What becomes of personal data. Each sentence is true of the code, or a promise that docs/operations.md asks the operator
 * to keep. Another language: {@code messages/privacy_xx.properties}.
 */
@MessageBundle("privacy")
public interface PrivacyMessages {

    @Message("Confidentialité")
    String title();

    @Message("Ce site vous demande le moins possible. Voici tout ce qu’il garde, pourquoi, et comment le faire changer.")
    String lead();

    @Message("Un seul cookie, quand vous vous connectez ; aucun pistage, aucun service tiers.")
    String briefNone();

    @Message("Aucun compte n’est nécessaire pour lire : vous cherchez sans dire qui vous êtes.")
    String briefAccount();

    @Message("Une fiche parle de vous ? Vous pouvez la faire corriger ou retirer.")
    String briefListing();

    @Message("Qui en répond")
    String controller();

    @Message("{publisher}, {address}, décide de l’usage des données et en répond. Pour toute question à ce sujet, écrivez à")
    String controllerText(String publisher, String address);

    @Message("Quand vous visitez le site")
    String visit();

    @Message("Tant que vous ne vous connectez pas, le site ne pose aucun cookie. Il n’écrit rien sur votre appareil, hormis la copie passagère des pages que tout navigateur garde pour aller plus vite. Aucune page n’appelle un autre site : ni mesure d’audience, ni police de caractères, ni carte, ni vidéo.")
    String visitDevice();

    @Message("Vos mots de recherche servent à vous répondre. Quand une recherche ne trouve rien, nous comptons ses mots et ses filtres, par jour, pendant trente jours, pour compléter l’annuaire : sans adresse, sans heure, sans rien qui vous désigne, et nous ne les lisons qu’à partir de trois recherches semblables. Rien ne les rattache à personne, sauf si vous nous confiez vous-même une recherche restée sans réponse.")
    String visitWords();

    @Message("Quand une page échoue, le journal technique du site note un numéro d’incident et la cause. Il ne note ni votre adresse IP, ni votre navigateur.")
    String visitLog();

    @Message("Le serveur par lequel passent les connexions, chez {host}, peut noter l’adresse IP, l’heure et l’adresse de la page demandée, mots de recherche compris. Cela ne sert qu’à la sécurité et au bon fonctionnement du site, et s’efface au bout de six mois au plus. C’est notre intérêt légitime (RGPD, article 6, paragraphe 1, f).")
    String visitHost(String host);

    @Message("Quand vous avez un compte")
    String account();

    @Message("Nous gardons votre adresse de courriel, que personne d’autre ne voit, le nom que vous choisissez, ce que vous dites de vous, la date de votre accord aux conditions, et celle de votre dernière visite. Votre mot de passe reste dans notre service de connexion, sous une forme que nous ne savons pas relire.")
    String accountContent();

    @Message("Quand quelqu’un vous invite dans son organisation, nous gardons votre adresse jusqu’à votre réponse, sept jours au plus. Quand vous revendiquez une fiche, nous gardons votre demande et ce qu’elle est devenue.")
    String accountInvitation();

    @Message("C’est nécessaire au service que vous demandez (RGPD, article 6, paragraphe 1, b) : vous reconnaître, signer ce que vous écrivez, vous envoyer les courriels que vous attendez.")
    String accountBasis();

    @Message("Un cookie, « __Host-session », vous reconnaît d’une page à l’autre. Il est strictement nécessaire, ne dit rien de vous, et s’efface à la déconnexion, au bout de {idle} jours sans visite, ou de {lifetime} jours. Avec lui, nous gardons le nom de votre navigateur, pour que vous reconnaissiez vos sessions.")
    String accountCookie(long idle, long lifetime);

    @Message("Nos courriels ne contiennent aucun pistage. Ce qu’ils disent s’efface une fois envoyé ; qu’ils sont partis, et quand, au bout de {days} jours. Ceux dont vous ne voulez plus ne partent plus.")
    String accountLetters(long days);

    @Message("Pour la sécurité, le service de connexion note l’heure et l’adresse IP de chaque connexion, et les efface au bout de trente jours. Un journal garde un an ce que l’équipe fait, avec ses raisons, pour qu’elle puisse en répondre. C’est notre intérêt légitime (RGPD, article 6, paragraphe 1, f).")
    String accountSecurity();

    @Message("Vos notifications restent un an au plus. Pour vous prévenir d’une connexion inhabituelle, nous retenons les appareils que vous utilisez, en quelques mots (« Firefox sur Linux »). Pour freiner les abus, nous comptons les envois de formulaire par compte et par adresse IP, sous une forme que nous ne savons pas relire, effacée au bout de deux jours au plus.")
    String accountNews();

    @Message("Si vous répondez par courriel à une lettre de l’entraide, votre réponse y est publiée comme si vous l’aviez écrite sur le site, et votre courriel est effacé de notre boîte aussitôt lu. Nous n’en gardons qu’une empreinte, cent jours, pour ne pas le publier deux fois.")
    String accountAnswers();

    @Message("Le reste est gardé tant que vous avez un compte. Après {months} mois sans visite, nous vous prévenons deux fois, puis nous effaçons le compte {warned} jours après le premier message. Un compte dont les conditions n’ont jamais été acceptées, et qui ne revient pas, est effacé au bout de {unwelcomed} jours.")
    String accountKept(int months, long warned, long unwelcomed);

    @Message("Vous pouvez à tout moment emporter vos données : un fichier se prépare, et vous recevez un lien, pour vous seul ou vous seule, qui marche {hours} heures.")
    String accountTake(long hours);

    @Message("Vous pouvez à tout moment effacer votre compte, dans le service de connexion aussi. Vous avez {days} jours pour changer d’avis. Vous choisissez si vos textes partent, ou restent sans que rien ne mène à vous.")
    String accountLeave(long days);

    @Message("Des copies de secours gardent une trace de ce qui a été effacé, trois mois au plus. Si l’une d’elles sert un jour, ce qui avait été effacé l’est de nouveau.")
    String accountBackups();

    @Message("Une fois connecté ou connectée, vous trouvez cela dans")
    String accountLinks();

    @Message("Quand une fiche parle de vous")
    String listing();

    @Message("L’annuaire décrit des structures. Une fiche peut donc désigner une personne : quelqu’un qui exerce en indépendant, ou que cite une présentation ou un projet. On y lit un nom, le lieu du siège, un numéro SIREN, un site, et ce que fait la structure, pour qui et où. Cela vient de la structure elle-même ou de sources publiques, comme son site.")
    String listingContent();

    @Message("Une adresse de courriel peut être gardée avec la fiche, pour écrire à la structure à son sujet : lui demander de temps en temps si sa fiche est juste, ce qu’elle peut refuser d’un clic, ou la prévenir quand quelqu’un la revendique. Elle n’est jamais publiée.")
    String listingEmail();

    @Message("Nous publions ces fiches pour que les associations trouvent qui peut les accompagner : c’est notre intérêt légitime et le leur (RGPD, article 6, paragraphe 1, f).")
    String listingBasis();

    @Message("Une fiche reste en ligne tant qu’elle est utile et que vous ne vous y opposez pas. Retirée, elle ne laisse plus voir que son nom et la raison du retrait. Le reste n’est plus publié ; nous le gardons pour pouvoir la rétablir, et l’effaçons si vous le demandez.")
    String listingKept();

    @Message("Une fiche ne nomme qui répond aux associations qu’avec l’accord de cette personne, donné par son propre courriel (RGPD, article 6, paragraphe 1, a). On y lit son nom et ce qu’elle fait, jamais son adresse ; ni les données ouvertes ni la recherche du site ne les contiennent. Le lien reçu par courriel retire ce nom aussitôt, à tout moment et sans compte. Après un refus ou un retrait, il ne reste qu’une empreinte de l’adresse, pour ne plus jamais poser la question. Sans réponse, tout s’efface au bout de 30 jours.")
    String listingPeople();

    @Message("Quand vous écrivez à une structure")
    String relay();

    @Message("Votre message, votre nom et votre adresse partent à la structure par notre intermédiaire ; elle ne voit votre adresse que si vous le demandez. La réponse ne fait que passer. L’équipe voit combien de messages partent et combien de temps prend la réponse, jamais ce qu’ils disent.")
    String relayText();

    @Message("C’est nécessaire au service que vous demandez (RGPD, article 6, paragraphe 1, b). Votre message s’efface au bout de six mois, comme une recherche que vous nous confiez parce qu’elle n’a rien donné, ou une adresse que vous proposez. Il n’en reste qu’un nombre. À une adresse que quelqu’un propose, nous demandons d’abord son accord ; si la réponse est non, nous n’en gardons qu’une empreinte, pour ne plus la demander.")
    String relayKept();

    @Message("Nous comptons les affichages de chaque fiche, jour par jour, sans rien qui vous distingue de quelqu’un d’autre. Ces nombres sont effacés au bout de vingt-cinq mois.")
    String relayVisits();

    @Message("Quand vous proposez une fiche, ou la corrigez")
    String proposal();

    @Message("Cela se fait sans compte. Nous gardons ce que vous décrivez, le mot que vous y joignez et, si vous la donnez, votre adresse, qui n’est jamais publiée. C’est nécessaire au service que vous demandez (RGPD, article 6, paragraphe 1, b). Sans confirmation, tout s’efface au bout de 30 jours. Après une réponse, votre mot et les adresses s’effacent au bout de 90 jours ; la trace de notre lettre garde la vôtre sept mois, le temps d’un recours.")
    String proposalKept();

    @Message("Contre les robots, ces formulaires ne font appel à aucun autre site : votre navigateur fait un petit calcul, ou un courriel vous demande de confirmer. Nous comptons ce qui arrive, minute par minute pendant un jour, sans savoir de qui. De l’adresse à qui nous demandons de confirmer, nous gardons une empreinte que nous ne savons pas relire, quarante jours au plus.")
    String proposalGuards();

    @Message("Quand vous recevez les nouveautés")
    String news();

    @Message("Si vous demandez la lettre hebdomadaire des nouveautés, nous gardons votre adresse et ce que vous cherchez, avec votre accord (RGPD, article 6, paragraphe 1, a), confirmé par courriel. Un clic dans la lettre l’arrête et efface les deux aussitôt. Une adresse qui n’est pas confirmée s’efface au bout de sept jours.")
    String newsText();

    @Message("Quand vous nous écrivez")
    String mail();

    @Message("Votre message et votre adresse servent à vous répondre : c’est aussi notre intérêt légitime. Nous les gardons un an au plus après le dernier échange.")
    String mailText();

    @Message("Qui y a accès")
    String access();

    @Message("Les personnes qui tiennent le site pour {publisher}, et {host}, qui l’héberge et suit nos instructions. Une fiche publiée est lisible par tout le monde, moteurs de recherche compris.")
    String accessText(String publisher, String host);

    @Message("Nous n’envoyons aucune donnée hors de l’Union européenne, et nous n’en vendons ni n’en prêtons aucune. Aucune machine ne prend de décision à votre sujet.")
    String accessNone();

    @Message("Vos droits")
    String rights();

    @Message("Vous pouvez demander à voir les données qui vous concernent, les faire corriger ou effacer, en faire limiter l’usage, et vous opposer à leur publication. Nous répondons dans le mois. Écrivez à")
    String rightsText();

    @Message("Si notre réponse ne vous convient pas, vous pouvez adresser une réclamation à la Commission nationale de l’informatique et des libertés : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.")
    String rightsAuthority();

    @Message("Porter plainte à la CNIL")
    String complain();
}
