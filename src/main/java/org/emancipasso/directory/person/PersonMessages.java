package org.emancipasso.directory.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What editors read about people whom a listing names, and what these people read. Another language: {@code messages/person_xx.properties}. */
@MessageBundle("person")
public interface PersonMessages {

    // ------------------------------------------------------------------ the page of a listing

    @Message("Qui vous répondra")
    String title();

    // ------------------------------------------------------------------ editors

    @Message("Nommer une personne rassure qui vous écrit. Son nom n’apparaît sur la fiche que si elle dit oui, par son propre courriel ; elle peut le retirer quand elle veut.")
    String lead();

    @Message("Dire qui répondra")
    String manage();

    @Message("Personne n’est nommé sur cette fiche.")
    String nobody();

    @Message("a dit oui le {day}")
    String agreedOn(String day);

    @Message("Invitation du {day}")
    String invitedOn(String day);

    @Message("n’est pas nommée sur la fiche")
    String notNamed();

    @Message("Retirer {name}")
    String remove(String name);

    @Message("Retirer l’invitation du {day}")
    String removeInvitation(String day);

    @Message("Inviter une personne")
    String inviteTitle();

    @Message("Nom à afficher")
    String name();

    @Message("Comme la personne souhaite le lire : « Camille Aubert », ou seulement « Camille ».")
    String nameHelp();

    @Message("Ce qu’elle fait chez vous (facultatif)")
    String role();

    @Message("En quelques mots, par exemple « accompagne les associations ».")
    String roleHelp();

    @Message("Son adresse de courriel")
    String email();

    @Message("Nous y posons la question. Elle n’est jamais publiée, et nous n’en gardons qu’une empreinte.")
    String emailHelp();

    @Message("Demander son accord")
    String invite();

    @Message("C’est noté. Nous écrivons à cette personne, sauf si elle a déjà répondu. Son nom apparaîtra sur la fiche quand elle aura dit oui.")
    String invited();

    @Message("C’est retiré.")
    String removed();

    @Message("Une fiche compte {most} personnes au plus, invitations récentes comprises. Retirez-en une pour en inviter une autre.")
    String full(int most);

    @Message("Réessayez demain : trop de lettres sont parties à cette adresse aujourd’hui.")
    String tooMany();

    @Message("Vérifiez ce qui est signalé ci-dessous.")
    String problems();

    @Message("Écrivez un nom de 2 à {most} caractères.")
    String nameProblem(int most);

    @Message("Écrivez {most} caractères au plus.")
    String roleProblem(int most);

    @Message("Écrivez cela sans adresse ni lien : tout le monde pourra le lire.")
    String addressProblem();

    @Message("Écrivez une adresse de courriel, par exemple camille@exemple.org.")
    String emailProblem();

    // ------------------------------------------------------------------ whoever is asked

    @Message("Accord pour être nommé ou nommée sur une fiche")
    String letterLabel();

    @Message("Peut-on vous nommer dans notre annuaire ?")
    String letterSubject();

    @Message("{provider} a une fiche sur Émancip’Asso, l’annuaire gratuit où des associations trouvent qui peut les aider à quitter les outils des géants du numérique. La personne qui s’occupe de cette fiche aimerait vous y nommer.")
    String letterText(String provider);

    @Message("Rien n’est public sans votre accord. La page ci-dessous montre exactement ce qui le serait : votre nom et ce que vous faites, jamais votre adresse.")
    String letterShown();

    @Message("Voir, et répondre oui ou non")
    String letterButton();

    @Message("Sans réponse, nous oublions cette demande au bout de 30 jours. Si vous dites oui, gardez cette lettre : le même lien sert à retirer votre nom, à tout moment et sans compte.")
    String letterKeep();

    @Message("Quelqu’un a donné cette adresse pour vous demander votre accord.")
    String letterWhy();

    @Message("Coopérative Ronces & Racines")
    String exampleProvider();

    @Message("Peut-on vous nommer ici ?")
    String askTitle();

    @Message("La personne qui s’occupe de la fiche de {provider} aimerait y dire que vous répondez aux associations qui écrivent.")
    String askLead(String provider);

    @Message("Voici exactement ce que tout le monde pourrait lire :")
    String preview();

    @Message("Votre adresse n’est ni affichée ni gardée. Votre nom ne va ni dans les données ouvertes, ni dans la recherche du site.")
    String previewHelp();

    @Message("J’accepte d’être nommé ou nommée")
    String agree();

    @Message("Non, ne me nommez pas")
    String refuse();

    @Message("Si vous dites non, nous effaçons votre nom, et personne ne pourra vous le redemander pour cette fiche.")
    String refuseHelp();

    @Message("Vous pourrez retirer votre nom quand vous voudrez, par ce même lien, sans compte.")
    String agreeHelp();

    @Message("Votre nom est sur la fiche")
    String namedTitle();

    @Message("Merci ! La fiche de {provider} vous nomme, comme ci-dessous.")
    String namedLead(String provider);

    @Message("La fiche de {provider} n’est pas en ligne pour l’instant. Votre nom n’y est donc pas visible.")
    String namedOffline(String provider);

    @Message("Retirer mon nom")
    String withdraw();

    @Message("C’est immédiat et définitif. Gardez l’adresse de cette page : elle reste valable.")
    String withdrawHelp();

    @Message("Votre nom n’est pas sur la fiche")
    String refusedTitle();

    @Message("C’est noté. Nous avons effacé votre nom de la fiche de {provider}, et personne ne vous le redemandera pour elle.")
    String refusedLead(String provider);

    @Message("Il est trop tard pour dire oui : cette demande a plus de 30 jours, ou la fiche n’est plus en ligne. Votre nom n’est pas affiché.")
    String late();

    @Message("Ce lien ne sert plus")
    String overTitle();

    @Message("Personne ne vous demande plus votre accord : votre nom n’est pas affiché, et nous l’avons effacé.")
    String overText();

    @Message("Voir la fiche")
    String seeListing();

    // ------------------------------------------------------------------ copies of personal data

    @Message("Fiche")
    String exportListing();

    @Message("Demandé le")
    String exportInvited();

    @Message("Accepté le")
    String exportAgreed();
}
