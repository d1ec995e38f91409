package org.emancipasso.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the codes of the log mean. A code that is not here is shown as it is. */
@MessageBundle("logged")
public interface AuditWords {

    @Message("{#switch code}"
            + "{#case 'address.back'}Ne plus dire une adresse hors ligne"
            + "{#case 'address.expect'}Dire ce qui doit se lire à une adresse"
            + "{#case 'address.see-fine'}Voir qu’une adresse marche"
            + "{#case 'address.see-offline'}Voir qu’une adresse est hors ligne"
            + "{#case 'appeal.make'}Contester une décision"
            + "{#case 'audit.export'}Emporter le journal"
            + "{#case 'decision.undo'}Annuler une décision"
            + "{#case 'export.take'}Emporter les fiches"
            + "{#case 'form.move'}Changer l’état d’un formulaire"
            + "{#case 'form.reopen'}Rouvrir un formulaire à l’heure dite"
            + "{#case 'form.trip'}Freiner un formulaire trop sollicité"
            + "{#case 'forum-category.change'}Changer une catégorie du forum"
            + "{#case 'forum-category.create'}Ajouter une catégorie au forum"
            + "{#case 'forum-category.move'}Déplacer une catégorie du forum"
            + "{#case 'forum-member.unvouch'}Ne plus dire qu’on connaît un membre"
            + "{#case 'forum-member.vouch'}Dire qu’on connaît un membre"
            + "{#case 'forum-post.delete'}Supprimer un message"
            + "{#case 'forum-post.restore'}Rétablir un message"
            + "{#case 'forum-tag.merge'}Fusionner deux étiquettes"
            + "{#case 'forum-tag.rename'}Renommer une étiquette"
            + "{#case 'forum-topic.close'}Clore une conversation"
            + "{#case 'forum-topic.delete'}Supprimer une conversation"
            + "{#case 'forum-topic.merge'}Fusionner deux conversations"
            + "{#case 'forum-topic.move'}Déplacer une conversation"
            + "{#case 'forum-topic.pin'}Épingler une conversation"
            + "{#case 'forum-topic.rename'}Renommer une conversation"
            + "{#case 'forum-topic.reopen'}Rouvrir une conversation"
            + "{#case 'forum-topic.restore'}Rétablir une conversation"
            + "{#case 'forum-topic.split'}Scinder une conversation"
            + "{#case 'forum-topic.unpin'}Désépingler une conversation"
            + "{#case 'import.begin'}Commencer un import"
            + "{#case 'import.end'}Finir un import"
            + "{#case 'member.erase'}Effacer un compte"
            + "{#case 'member.note'}Noter quelque chose d’un membre"
            + "{#case 'member.reinstate'}Rouvrir un compte"
            + "{#case 'member.suspend'}Suspendre un compte"
            + "{#case 'member.warn'}Avertir un membre"
            + "{#case 'moderated.hide'}Masquer après signalement"
            + "{#case 'moderated.restore'}Remettre en ligne ce qui était masqué"
            + "{#case 'organisation.prove'}Prouver une organisation"
            + "{#case 'organisation.unprove'}Retirer la preuve d’une organisation"
            + "{#case 'proposal.refuse'}Refuser une proposition"
            + "{#case 'provider.capacity'}Dire sa disponibilité"
            + "{#case 'provider.claim'}Demander une fiche pour son organisation"
            + "{#case 'provider.claim-drop'}Renoncer à demander une fiche"
            + "{#case 'provider.claim-oppose'}S’opposer à une demande de fiche"
            + "{#case 'provider.claim-prove'}Prouver que la fiche est la sienne"
            + "{#case 'provider.claim-refuse'}Refuser une demande de fiche"
            + "{#case 'provider.confirm'}Confirmer une fiche"
            + "{#case 'provider.decline-address'}Refuser de recevoir des messages"
            + "{#case 'provider.describe'}Modifier une fiche"
            + "{#case 'provider.edit'}Modifier sa fiche"
            + "{#case 'provider.entrust'}Confier une fiche à une organisation"
            + "{#case 'provider.gone'}Signaler que la structure n’existe plus"
            + "{#case 'provider.hide-by-age'}Masquer une fiche trop ancienne"
            + "{#case 'provider.import'}Importer une fiche"
            + "{#case 'provider.invite-person'}Demander à quelqu’un s’il veut être nommé"
            + "{#case 'provider.name-person'}Accepter d’être nommé"
            + "{#case 'provider.publish'}Publier une fiche"
            + "{#case 'provider.reach'}Changer l’adresse d’une fiche"
            + "{#case 'provider.remove-person'}Retirer un nom d’une fiche"
            + "{#case 'provider.restore'}Remettre une fiche comme avant"
            + "{#case 'provider.unname-person'}Refuser d’être nommé"
            + "{#case 'provider.unpublish'}Dépublier une fiche"
            + "{#case 'provider.verify'}Vérifier une fiche"
            + "{#case 'provider.withdraw'}Retirer une fiche"
            + "{#case 'review.agree'}Donner un premier accord"
            + "{#case 'review.approve'}Accepter"
            + "{#case 'review.approve-edited'}Accepter après correction"
            + "{#case 'review.ask'}Poser une question à l’auteur ou l’autrice"
            + "{#case 'review.comment'}Demander un autre avis"
            + "{#case 'review.refuse'}Refuser"
            + "{#case 'review.release'}Rendre à la file"
            + "{#case 'review.snooze'}Remettre à plus tard"
            + "{#case 'review.take'}Prendre dans la file"
            + "{#case 'synonym.add'}Ajouter des synonymes"
            + "{#case 'synonym.change'}Changer des synonymes"
            + "{#case 'synonym.remove'}Retirer des synonymes"
            + "{#case 'text.change'}Changer un texte"
            + "{#case 'text.restore'}Revenir au texte d’origine"
            + "{#case 'word.add'}Ajouter un mot"
            + "{#case 'word.merge'}Fusionner deux mots"
            + "{#case 'word.move'}Déplacer un mot"
            + "{#case 'word.reword'}Changer un mot"
            + "{#else}{code}{/switch}")
    String action(String code);

    @Message("{#switch type}"
            + "{#case 'address'}adresse"
            + "{#case 'audit'}journal"
            + "{#case 'decision'}décision"
            + "{#case 'fiche'}fiche"
            + "{#case 'form'}formulaire"
            + "{#case 'forum-category'}catégorie du forum"
            + "{#case 'forum-post'}message"
            + "{#case 'forum-tag'}étiquette"
            + "{#case 'forum-topic'}conversation"
            + "{#case 'import'}import"
            + "{#case 'member'}compte"
            + "{#case 'organisation'}organisation"
            + "{#case 'proposal'}proposition"
            + "{#case 'provider'}fiche"
            + "{#case 'review-item'}élément à relire"
            + "{#case 'synonym'}synonymes"
            + "{#case 'text'}texte"
            + "{#case 'word'}mot"
            + "{#else}{type}{/switch}")
    String subject(String type);

    @Message("{type} n° {id}")
    String numbered(String type, String id);

    @Message("{name} (compte n° {id})")
    String member(String name, long id);

    @Message("compte sans nom (n° {id})")
    String unnamed(long id);

    @Message("compte effacé (n° {id})")
    String erased(long id);
}
