package org.emancipasso.forum.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk of the forum. */
@MessageBundle("forumdesk")
public interface ForumDeskMessages {

    @Message("Catégories du forum")
    String categories();

    @Message("Leur ordre est celui de la page d’accueil du forum.")
    String categoriesLead();

    @Message("Ajouter une catégorie")
    String add();

    @Message("{#if topics == 0}Aucune conversation{#else if topics == 1}1 conversation{#else}{topics} conversations{/if} · {form}")
    String facts(int topics, String form);

    @Message("Monter")
    String up();

    @Message("Descendre")
    String down();

    @Message("Nom")
    String name();

    @Message("Court : c’est ce qu’on lit sur la porte.")
    String nameHelp();

    @Message("Introduction")
    String introduction();

    @Message("Une ou deux phrases. Mise en forme possible : **gras**, *italique*, [lien](https://…).")
    String introductionHelp();

    @Message("Couleur")
    String colour();

    @Message("Formulaire")
    String form();

    @Message("Qui peut lire")
    String maySee();

    @Message("Qui peut répondre")
    String mayReply();

    @Message("Qui peut poser une question")
    String mayCreate();

    @Message("Bleu")
    String blue();

    @Message("Prune")
    String plum();

    @Message("Vert pin")
    String pine();

    @Message("Brique")
    String brick();

    @Message("Entraide : outil, version, essais")
    String formHelp();

    @Message("Choix : besoin, taille, contraintes, outil actuel")
    String formChoice();

    @Message("Prestataire : besoin, étape, lieu, modalité")
    String formProvider();

    @Message("Besoin à mutualiser : besoin, qui d’autre, changement")
    String formPooled();

    @Message("Libre : un titre et un texte")
    String formFree();

    @Message("Tout le monde")
    String everyone();

    @Message("Les membres")
    String member();

    @Message("La curation")
    String curator();

    @Message("La modération")
    String moderator();

    @Message("L’administration")
    String admin();

    @Message("Enregistrer")
    String save();

    @Message("Voir un aperçu")
    String preview();

    @Message("Aperçu")
    String previewTitle();

    @Message("C’est fait.")
    String done();

    @Message("Donnez un nom de {most} caractères au plus, avec au moins une lettre.")
    String nameProblem(int most);

    @Message("Choisissez un autre nom : une catégorie le porte déjà.")
    String taken();

    @Message("Écrivez une introduction de {most} caractères au plus.")
    String introductionProblem(int most);

    @Message("Quelqu’un a changé cette catégorie entre-temps : relisez, puis enregistrez à nouveau.")
    String stale();

    @Message("Étiquettes du forum")
    String tags();

    @Message("Deux mots pour la même chose ? Fusionnez-les : l’ancienne adresse mènera à la nouvelle.")
    String tagsLead();

    @Message("Chercher une étiquette")
    String search();

    @Message("Chercher")
    String searchButton();

    @Message("{#if count == 0}Aucune conversation{#else if count == 1}1 conversation{#else}{count} conversations{/if}")
    String topics(int count);

    @Message("Aucune étiquette à montrer.")
    String nothing();

    @Message("Étiquette « {label} »")
    String tag(String label);

    @Message("Mot affiché")
    String label();

    @Message("Donnez un mot de {most} caractères au plus.")
    String labelProblem(int most);

    @Message("Fusionner avec une autre")
    String merge();

    @Message("L’étiquette à garder")
    String target();

    @Message("Tapez son nom : celle-ci disparaîtra au profit de l’autre.")
    String targetHelp();

    @Message("Tapez le nom d’une autre étiquette qui existe.")
    String targetProblem();

    @Message("Voir ce que cela change")
    String mergePreview();

    @Message("Fusionner « {label} » avec « {target} » ?")
    String mergeTitle(String label, String target);

    @Message("{count} passent sous « {target} » ; l’adresse de « {label} » y mènera. Cela ne se défait pas.")
    String mergeEffect(String count, String label, String target);

    @Message("Fusionner")
    String mergeButton();

    @Message("Annuler")
    String cancel();

    @Message("Voir dans le forum")
    String see();
}
