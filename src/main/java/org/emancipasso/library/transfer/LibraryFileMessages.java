package org.emancipasso.library.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What whoever imports a file of resources reads. */
@MessageBundle("libraryFile")
public interface LibraryFileMessages {

    @Message("Donnez un identifiant : lettres minuscules, chiffres et traits d’union, 100 au plus.")
    String idProblem();

    @Message("L’identifiant « {id} » est déjà à la ligne {line}.")
    String repeatedId(String id, int line);

    @Message("Cette adresse est déjà à la ligne {line}.")
    String repeatedAddress(int line);

    @Message("Une autre ressource de la bibliothèque a déjà cette adresse : elle est laissée de côté.")
    String taken();

    @Message("Rien n’est écrit : corrigez d’abord {#if count == 1}ce point{#else}ces {count} points{/if}.")
    String refused(int count);

    @Message("{#if read == 1}1 ressource lue{#else}{read} ressources lues{/if} : {created} créées, {updated} complétées, {unchanged} inchangées, {left} laissées comme l’équipe les a décrites.")
    String report(int read, int created, int updated, int unchanged, int left);

    @Message("{#if count == 1}1 ressource mise en ligne.{#else}{count} ressources mises en ligne.{/if}")
    String published(int count);
}
