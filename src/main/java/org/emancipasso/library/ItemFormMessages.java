package org.emancipasso.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms that describe a resource. */
@MessageBundle("itemForm")
public interface ItemFormMessages {

    @Message("L’essentiel")
    String essential();

    @Message("D’où elle vient")
    String origin();

    @Message("À qui et à quoi elle sert")
    String use();

    @Message("Titre")
    String title();

    @Message("Celui que ses autrices et auteurs lui ont donné.")
    String titleHelp();

    @Message("En quelques phrases")
    String summary();

    @Message("Ce qu’on y apprend, et à qui cela sert, avec vos mots à vous : 2 000 caractères au plus.")
    String summaryHelp();

    @Message("Type de ressource")
    String type();

    @Message("Adresse")
    String address();

    @Message("La page de la ressource elle-même, pas celle du site qui la publie.")
    String addressHelp();

    @Message("Autrices et auteurs")
    String authors();

    @Message("Séparés par des virgules.")
    String commaHelp();

    @Message("Publié par")
    String publisher();

    @Message("Date")
    String dated();

    @Message("Une année suffit : 2025, 05/2025 ou 12/05/2025.")
    String datedHelp();

    @Message("Licence")
    String licence();

    @Message("Langue")
    String language();

    @Message("En toutes lettres : français, anglais…")
    String languageHelp();

    @Message("Niveau")
    String level();

    @Message("Durée")
    String minutes();

    @Message("Pour lire, regarder ou suivre : 45 min, 1 h 30…")
    String minutesHelp();

    @Message("Pour qui")
    String audiences();

    @Message("À quels besoins répond-elle ?")
    String supports();

    @Message("À quelles étapes sert-elle ?")
    String stages();

    @Message("De quoi parle-t-elle ?")
    String themes();

    @Message("Outils dont il est question")
    String tools();

    @Message("Accessibilité")
    String access();

    @Message("Ne cochez que ce que vous avez vu.")
    String accessHelp();

    @Message("je ne sais pas")
    String unknown();

    // ------------------------------------------------------------------ problems

    @Message("{#if count == 1}Un point à revoir :{#else}{count} points à revoir :{/if}")
    String problems(int count);

    @Message("{label} : {text}")
    String labelled(String label, String text);

    @Message("Écrivez un titre de trois caractères au moins.")
    String titleProblem();

    @Message("Raccourcissez à {longest} caractères au plus.")
    String tooLong(String longest);

    @Message("Choisissez parmi les réponses proposées.")
    String choiceProblem();

    @Message("Vérifiez l’adresse : elle commence par https:// et ne contient ni nom ni mot de passe.")
    String addressProblem();

    @Message("Donnez une adresse que tout le monde peut ouvrir : celle-ci est d’un réseau privé.")
    String privateAddress();

    @Message("Écrivez une date comme 2025, 05/2025 ou 12/05/2025.")
    String dateProblem();

    @Message("Écrivez le nom d’une langue : français, anglais…")
    String languageProblem();

    @Message("Écrivez une durée comme 45 min ou 1 h 30.")
    String durationProblem();

    @Message("Raccourcissez « {name} », ou séparez les noms par des virgules.")
    String nameProblem(String name);

    @Message("Gardez {most} noms au plus.")
    String tooManyNames(int most);

    @Message("Écrivez en quelques phrases ce qu’on y trouve.")
    String summaryMissing();

    @Message("Choisissez un type de ressource.")
    String typeMissing();

    @Message("Donnez l’adresse de la ressource, ou joignez un fichier.")
    String addressMissing();

    @Message("Cette adresse est déjà celle de « {title} ».")
    String twin(String title);

    @Message("Cette adresse est celle de « {title} », que l’équipe a retirée.")
    String withdrawnTwin(String title);

    @Message("Cette adresse est celle de « {title} », un brouillon de l’équipe.")
    String draftTwin(String title);
}
