package org.emancipasso.forum.attachment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what is attached. */
@MessageBundle("attachment")
public interface AttachmentMessages {

    @Message("Pièces jointes")
    String title();

    @Message("Choisissez un fichier, puis appuyez sur « Joindre ».")
    String noneChosen();

    @Message("Retirez d’abord une pièce jointe : {most} au plus par message.")
    String tooMany(int most);

    @Message("Choisissez un fichier de {megabytes} Mo au plus.")
    String tooHeavy(int megabytes);

    @Message("Attendez demain pour joindre d’autres fichiers : {megabytes} Mo par jour au plus.")
    String enoughToday(int megabytes);

    @Message("Nom")
    String exportName();

    @Message("Adresse")
    String exportPath();
}
