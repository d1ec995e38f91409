package org.emancipasso.catalogue.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What whoever imports a file of tools reads. */
@MessageBundle("toolfile")
public interface ToolFileMessages {

    @Message("Le fichier « {file} » n’existe pas ou n’est pas lisible.")
    String unreadable(String file);

    @Message("Le fichier dépasse {most} Mo : découpez-le.")
    String tooLarge(long most);

    @Message("Le fichier est vide.")
    String empty();

    @Message("Enregistrez le fichier en UTF-8 : il contient autre chose.")
    String notUtf8();

    @Message("Mettez une valeur par ligne : celle-ci est trop longue.")
    String lineTooLong();

    @Message("Donnez un fichier .csv, .yaml ou .json.")
    String unknownFormat();

    @Message("Corrigez le fichier : sa forme n’est pas valable ici ou juste avant.")
    String broken();

    @Message("Donnez une liste d’outils : la clé « {key} » n’en contient pas.")
    String noList(String key);

    @Message("Décrivez ici un outil, par clés et valeurs.")
    String notATool();

    @Message("Découpez le fichier : {most} outils au plus à la fois.")
    String tooMany(int most);

    @Message("Nommez les colonnes sur la première ligne. Celles que nous lisons : {known}.")
    String noColumn(String known);

    @Message("Cette ligne a {count} cases, et l’en-tête {expected}.")
    String wrongCellCount(int count, int expected);

    @Message("Donnez à la correspondance les clés list, columns et categories.")
    String badMapping();

    @Message("La correspondance parle de « {column} », que nous ne connaissons pas. Ce que nous connaissons : {known}.")
    String unknownColumn(String column, String known);

    @Message("Le code « {code} » est déjà à la ligne {line} : cet outil est laissé de côté.")
    String repeated(String code, int line);

    @Message("{read} outils lus : {created} brouillons créés, {completed} complétés, {unchanged} inchangés, {left} laissés comme l’équipe les a décrits.")
    String report(int read, int created, int completed, int unchanged, int left);

    @Message("{count} outils publiés.")
    String published(int count);

    @Message("Gardés en brouillon, il leur manque :")
    String lacking();

    @Message("Mots sans besoin correspondant, laissés de côté : {words}.")
    String unmapped(String words);
}
