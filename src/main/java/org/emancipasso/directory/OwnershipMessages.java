package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about whose listing it is. */
@MessageBundle("ownership")
public interface OwnershipMessages {

    @Message("À qui est cette fiche ?")
    String title();

    @Message("Une fiche appartient à une organisation. Une personne de l’équipe la relie, après avoir regardé.")
    String lead();

    @Message("Elle est à {name} (n° {id}), qui est prouvée.")
    String keptByProven(String name, long id);

    @Message("Elle est à {name} (n° {id}), qui n’est pas prouvée : la fiche n’en dit rien au public.")
    String keptBy(String name, long id);

    @Message("Elle n’est à personne.")
    String keptByNobody();

    @Message("Numéro de l’organisation")
    String organisation();

    @Message("Il est sur sa page d’équipe. Laissez vide pour que la fiche ne soit plus à personne.")
    String organisationHelp();

    @Message("Aucune organisation n’a ce numéro.")
    String organisationProblem();

    @Message("Motif")
    String reason();

    @Message("Ce que vous avez vu, et où. Il reste au journal.")
    String reasonHelp();

    @Message("Dites pourquoi, en 2 000 caractères au plus.")
    String reasonProblem();

    @Message("Enregistrer")
    String save();

    @Message("C’est enregistré.")
    String done();

    @Message("Fiche tenue par {name}.")
    String publicly(String name);
}
