package org.emancipasso.directory.curation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what curators look for. */
@MessageBundle("curation")
public interface CurationMessages {

    @Message("Fiches à soigner")
    String title();

    @Message("Toutes les fiches, la plus ancienne d’abord. Vérifier, c’est avoir regardé que ce qu’elle dit est vrai.")
    String lead();

    @Message("Mots")
    String words();

    @Message("État")
    String state();

    @Message("Âge")
    String age();

    @Message("Il manque")
    String lacking();

    @Message("Département")
    String department();

    @Message("Peu importe")
    String any();

    @Message("Jamais vérifiées")
    String never();

    @Message("À aucune organisation")
    String alone();

    @Message("Personne à qui écrire")
    String silent();

    @Message("Chercher")
    String search();

    @Message("En ligne")
    String online();

    @Message("Cachée par son âge")
    String hidden();

    @Message("Brouillon")
    String draft();

    @Message("Retirée")
    String withdrawn();

    @Message("Plus de {months} mois")
    String olderThan(int months);

    @Message("jamais vérifiée")
    String neverVerified();

    @Message("vérifiée le {day}")
    String verifiedOn(String day);

    @Message("son âge compte depuis le {day}")
    String freshOn(String day);

    @Message("à aucune organisation")
    String nobodys();

    @Message("il manque : {fields}")
    String lacks(String fields);

    @Message("la ligne de présentation")
    String pitch();

    @Message("la description")
    String description();

    @Message("les accompagnements")
    String supports();

    @Message("les étapes")
    String stages();

    @Message("les tailles d’associations")
    String sizes();

    @Message("le genre de structure")
    String structure();

    @Message("le siège")
    String seat();

    @Message("le site")
    String website();

    @Message("l’adresse de courriel")
    String address();

    @Message("Vérifiée aujourd’hui")
    String verify();

    @Message("C’est enregistré : vérifiée aujourd’hui.")
    String verified();

    @Message("À qui elle est")
    String ownership();

    @Message("Aucune fiche ne répond à cela.")
    String none();

    @Message("Suivantes")
    String next();
}
