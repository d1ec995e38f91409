package org.emancipasso.library.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the open data of the library. */
@MessageBundle("libraryData")
public interface LibraryDataMessages {

    @Message("Ressources")
    String feedTitle();

    @Message("Ressources : {words}")
    String feedTitleOf(String words);

    @Message("Émancip’Asso")
    String feedAuthor();

    @Message("Suivre cette recherche dans un lecteur de flux (Atom)")
    String atom();

    @Message("Emporter ces résultats dans un tableur (CSV)")
    String csv();

    @Message("Les lire avec un programme (JSON)")
    String json();

    @Message("Ressources de cette recherche")
    String atomName();
}
