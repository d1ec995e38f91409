package org.emancipasso.catalogue.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What whoever imports a file of tools reads. */
@MessageBundle("toolfile")
public interface ToolFileMessages {

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
