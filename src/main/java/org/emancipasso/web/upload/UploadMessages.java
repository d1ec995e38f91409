package org.emancipasso.web.upload;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about files that people send. */
@MessageBundle("upload")
public interface UploadMessages {

    @Message("fichier")
    String nameless();

    @Message("Choisissez un autre fichier : celui-ci est vide.")
    String empty();

    @Message("Choisissez un fichier de {megabytes} Mo au plus : celui-ci est trop lourd.")
    String tooHeavy(int megabytes);

    @Message("Envoyez plutôt une image (JPEG, PNG, GIF, WebP), un PDF, un document (ODT, ODS, ODP, DOCX, XLSX, PPTX), un tableau CSV ou du texte : nous ne prenons pas ce genre de fichier.")
    String notTaken();

    @Message("Enregistrez la photo au format JPEG, puis renvoyez-la : nous ne lisons pas le format HEIC de certains téléphones.")
    String heic();

    @Message("Enregistrez le document sans ses macros, puis renvoyez-le : elles peuvent abîmer l’ordinateur de qui l’ouvre.")
    String macros();

    @Message("Vérifiez votre ordinateur avec un antivirus : ce fichier porte la marque d’un virus.")
    String virus();

    @Message("Réduisez l’image à {side} pixels de côté au plus, puis renvoyez-la.")
    String tooLarge(int side);

    @Message("Enregistrez l’image à nouveau, ou choisissez-en une autre : nous n’arrivons pas à lire celle-ci.")
    String broken();

    @Message("Renvoyez l’image dans un instant : nous en préparons déjà beaucoup.")
    String busy();
}
