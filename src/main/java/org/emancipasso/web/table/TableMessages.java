package org.emancipasso.web.table;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a file of rows. */
@MessageBundle("table")
public interface TableMessages {

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

    @Message("Commencez par « {key}: », suivi d’une liste.")
    String noList(String key);

    @Message("Décrivez ici une seule chose, par clés et valeurs.")
    String notARow();

    @Message("Découpez le fichier : {most} lignes au plus à la fois.")
    String tooMany(int most);

    @Message("« {name} » n’est pas une colonne connue. Celles qui le sont : {known}.")
    String unknownColumn(String name, String known);

    @Message("La colonne « {name} » est là deux fois.")
    String repeatedColumn(String name);

    @Message("Cette ligne a {count} cases, et l’en-tête {expected}.")
    String wrongCellCount(int count, int expected);

    @Message("Écrivez ici un texte.")
    String textExpected();

    @Message("Nommez les colonnes sur la première ligne. Celles que nous lisons : {known}.")
    String noColumn(String known);
}
