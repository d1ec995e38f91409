package org.emancipasso.directory.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about whose a listing is. */
@MessageBundle("claim")
public interface ClaimMessages {

    // ------------------------------------------------------------------ the page

    @Message("C’est votre structure ?")
    String link();

    @Message("Revendiquer une fiche")
    String title();

    @Message("Une fiche peut être tenue par la structure qu’elle montre. Dites pour qui vous parlez, montrez-le ; qui s’en occupait avant a trois jours pour s’y opposer.")
    String lead();

    @Message("Vous ne parlez encore pour aucune organisation. Créez la vôtre, prouvez-la, laissez-vous parler en son nom sur sa page, puis revenez ici.")
    String noOrganisation();

    @Message("Créer une organisation")
    String createOrganisation();

    @Message("Voir vos organisations")
    String organisations();

    @Message("Au nom de")
    String organisation();

    @Message("Demander cette fiche")
    String begin();

    @Message("Vous la demandez au nom de {organisation}.")
    String inNameOf(String organisation);

    @Message("Par un courriel")
    String byMail();

    @Message("Nous envoyons un code à une boîte du domaine que la fiche montre.")
    String byMailHelp();

    @Message("Ce qui précède @{domain}")
    String mailbox(String domain);

    @Message("Envoyer un code")
    String sendCode();

    @Message("Le code reçu")
    String code();

    @Message("Donner ce code")
    String giveCode();

    @Message("Par un fichier sur votre site")
    String byFile();

    @Message("Publiez à cette adresse un fichier qui contient cette ligne :")
    String byFileHelp();

    @Message("Lire le fichier")
    String readFile();

    @Message("La fiche n’a pas de site à un domaine qui soit à vous seuls : une boîte gratuite ou une page chez un hébergeur ne prouve rien.")
    String noDomain();

    @Message("Par l’équipe")
    String byCurators();

    @Message("Deux personnes de l’équipe regardent, chacune de son côté.")
    String byCuratorsHelp();

    @Message("Demander à l’équipe")
    String askCurators();

    @Message("C’est montré. Qui s’occupait de la fiche peut s’y opposer jusqu’au {until} ; ensuite elle est à vous.")
    String held(String until);

    @Message("Deux personnes de l’équipe regardent votre demande. Vous recevrez leur réponse.")
    String inReview();

    @Message("Cette fiche est à {organisation}.")
    String granted(String organisation);

    @Message("Votre demande a été refusée. Vous pouvez en faire une autre.")
    String refused();

    @Message("Votre demande s’est arrêtée là. Vous pouvez en faire une autre.")
    String stopped();

    @Message("Renoncer à cette demande")
    String drop();

    @Message("Garder la fiche à jour")
    String keep();

    // ------------------------------------------------------------------ what was done, what is wrong

    @Message("Le code est en route. Il vaut trente minutes.")
    String codeSent();

    @Message("Merci, c’est montré.")
    String proven();

    @Message("L’équipe a votre demande.")
    String askedCurators();

    @Message("Vous avez renoncé à cette demande.")
    String dropped();

    @Message("Choisissez une organisation pour laquelle vous parlez.")
    String notTheirs();

    @Message("Choisissez une autre organisation : la fiche est déjà à celle-ci.")
    String alreadyKept();

    @Message("Attendez la fin d’une demande : vous en avez {most} en cours.")
    String tooMany(int most);

    @Message("Écrivez ce qui précède le @, sans le @.")
    String badMailbox();

    @Message("Attendez demain : {most} codes sont partis en un jour.")
    String tooManyCodes(int most);

    @Message("Demandez un autre code : celui-ci a plus de trente minutes, a été essayé trop de fois, ou n’a pas été demandé.")
    String noCode();

    @Message("Relisez le courriel : ce n’est pas ce code. Après cinq essais, il en faudra un autre.")
    String wrongCode();

    @Message("Vérifiez l’adresse et la ligne : nous n’avons pas trouvé ce fichier. Il doit répondre en https, sans renvoyer ailleurs.")
    String noFile();

    // ------------------------------------------------------------------ letters

    @Message("Codes pour revendiquer une fiche")
    String codeLabel();

    @Message("Un code pour la fiche « {listing} »")
    String codeSubject(String listing);

    @Message("{organisation} demande à tenir la fiche « {listing} » de l’annuaire. Pour le montrer, voici le code :")
    String codeText(String organisation, String listing);

    @Message("Il vaut trente minutes. Si vous n’avez rien demandé, ne le donnez à personne : sans lui, rien ne se passe.")
    String codeCare();

    @Message("Quelqu’un a demandé un code à cette adresse, sur le domaine que montre la fiche.")
    String codeWhy();

    @Message("Avertissements quand une fiche change de mains")
    String warningLabel();

    @Message("Quelqu’un demande à tenir la fiche « {listing} »")
    String warningSubject(String listing);

    @Message("{organisation} dit que la fiche « {listing} » est la sienne, et l’a montré.")
    String warningText(String organisation, String listing);

    @Message("Si c’est juste, vous n’avez rien à faire : la fiche passe à cette organisation le {until}.")
    String warningNothing(String until);

    @Message("Sinon, opposez-vous avant : deux personnes de l’équipe regarderont.")
    String warningOppose();

    @Message("Je m’y oppose")
    String oppose();

    @Message("Cette adresse est celle de la fiche, ou vous êtes responsable de l’organisation à qui elle est.")
    String warningWhy();

    @Message("Coopérative des Ronces")
    String exampleListing();

    @Message("Les Ronces, association")
    String exampleOrganisation();

    // ------------------------------------------------------------------ objecting

    @Message("S’opposer à un changement de mains")
    String objectionTitle();

    @Message("{organisation} demande à tenir la fiche « {listing} ».")
    String objectionLead(String organisation, String listing);

    @Message("Si ce n’est pas vous, ni quelqu’un des vôtres, opposez-vous. Deux personnes de l’équipe regarderont avant toute suite.")
    String objectionText();

    @Message("C’est noté : deux personnes de l’équipe regardent. La fiche ne change pas de mains d’ici là.")
    String objectionMade();

    @Message("C’est déjà décidé. Si quelque chose ne va pas, écrivez-nous.")
    String objectionLate();

    @Message("Nous écrire")
    String writeToUs();

    @Message("Ce lien n’est pas entier")
    String badObjection();

    @Message("Ouvrez-le depuis le courriel, sans le recopier.")
    String badObjectionText();

    // ------------------------------------------------------------------ in the queue, in the log, in one’s data

    @Message("Fiche revendiquée")
    String reviewLabel();

    @Message("Organisation")
    String claimant();

    @Message("Fiche")
    String listing();

    @Message("Site de la fiche")
    String site();

    @Message("aucun")
    String noSite();

    @Message("À qui elle est")
    String keptBy();

    @Message("à personne")
    String keptByNobody();

    @Message("Ce qui est montré")
    String proof();

    @Message("Rien encore : l’équipe est seule à pouvoir le dire.")
    String noProof();

    @Message("Opposition")
    String opposition();

    @Message("Qui s’occupait de la fiche s’y oppose.")
    String opposed();

    @Message("Code reçu par courriel à {domain}")
    String grantedByMail(String domain);

    @Message("Fichier lu sur {host}")
    String grantedByFile(String host);

    @Message("L’équipe reconnaît que cette fiche est la vôtre. Elle vous revient après trois jours, si personne ne s’y oppose d’ici là.")
    String grantedAfterHold();

    @Message("Deux personnes de l’équipe l’ont dit")
    String grantedByCurators();

    @Message("Décision reprise par l’équipe")
    String undone();

    @Message("Un nom contient des lettres qui en imitent d’autres, ou que l’on ne voit pas.")
    String suspiciousName();

    @Message("« {listing} » et « {organisation} » se ressemblent sans être le même nom.")
    String alikeNames(String listing, String organisation);

    @Message("Une autre fiche porte un nom semblable : « {name} ».")
    String otherListing(String name);

    @Message("Nous n’avons pas pu établir que cette fiche est la vôtre. Montrez-le par un courriel ou un fichier sur le domaine de la fiche.")
    String refusedNoProof();

    @Message("Cette fiche est celle d’une autre structure. Proposez la vôtre : elle aura sa propre fiche.")
    String refusedOther();

    @Message("La structure qui s’occupe de cette fiche s’y est opposée, et nous a convaincus.")
    String refusedOpposed();

    @Message("Règles de l’annuaire : une fiche est tenue par la structure qu’elle montre")
    String refusedRule();

    @Message("La fiche « {listing} » est maintenant à votre organisation")
    String newsGranted(String listing);

    @Message("Quelqu’un s’oppose à votre demande sur la fiche « {listing} » : l’équipe regarde")
    String newsOpposed(String listing);

    @Message("Fiches revendiquées")
    String dataTitle();

    @Message("Demandée le")
    String openedAt();

    @Message("État")
    String status();
}
