package org.emancipasso.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the texts of pages are called where administrators change them. */
@MessageBundle("pagetexts")
public interface PageTextMessages {

    @Message("Pages")
    String pages();

    @Message("Accueil, sous le titre")
    String home();

    @Message("Contact, sous le titre")
    String contact();

    @Message("Confidentialité, sous le titre")
    String privacy();

    @Message("Mentions légales, ce que vous ajoutez à la fin")
    String legalMore();

    @Message("Mentions légales, droit de réponse")
    String reply();

    @Message("Comment nous classons, sous le titre")
    String ranking();

    @Message("le nom du site")
    String siteName();

    @Message("qui publie le site")
    String publisher();

    @Message("le nombre de fiches publiées")
    String listings();

    @Message("direction")
    String director();

    @Message("qui dirige la publication")
    String directorMeaning();
}
