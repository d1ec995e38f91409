package org.emancipasso.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a search is said, whatever is searched. */
@MessageBundle("searching")
public interface SearchMessages {

    @Message("Compris comme : {meaning}.")
    String understood(String meaning);

    @Message("{word} (ou {others})")
    String wordOrSynonyms(String word, String others);

    @Message("sans « {word} »")
    String withoutWord(String word);

    @Message("« {words} » à la suite")
    String wordsTogether(String words);

    @Message("« {word} », sans synonyme")
    String wordOnly(String word);

    @Message("Voir {more} de plus")
    String seeMore(int more);

    @Message("aucune")
    String none();
}
