package org.emancipasso.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whom to write to, for what. Another language: {@code messages/contact_xx.properties}. */
@MessageBundle("contact")
public interface ContactMessages {

    @Message("Contact")
    String title();

    @Message("Une question, une erreur, une idée : écrivez-nous. Une personne vous lit et vous répond.")
    String lead();

    @Message("Nous joindre")
    String reach();

    @Message("Votre structure et l’annuaire")
    String listing();

    @Message("Une fiche se corrige, se revendique et se signale depuis sa page, sans nous écrire. Vous connaissez une structure qui manque ? Proposez-la, c’est gratuit.")
    String listingText();

    @Message("Proposer une fiche")
    String propose();

    @Message("Vos données personnelles")
    String data();

    @Message("Pour voir, corriger ou faire effacer ce qui vous concerne, écrivez à")
    String dataText();

    @Message("Ce que nous faisons des données")
    String dataPage();

    @Message("Un obstacle d’accessibilité")
    String obstacle();

    @Message("Une page vous résiste ? Écrivez-nous ou appelez-nous : nous vous donnerons l’information autrement.")
    String obstacleText();

    @Message("Où en est l’accessibilité du site")
    String obstaclePage();

    @Message("Signaler un contenu illicite")
    String illegal();

    @Message("Chaque fiche se signale d’un clic, sans compte, au bas de sa page. Pour tout autre contenu du site qui vous paraît contraire à la loi, écrivez-nous en indiquant :")
    String illegalText();

    @Message("l’adresse exacte de la page ;")
    String illegalWhere();

    @Message("ce qui vous paraît illicite, et pourquoi ;")
    String illegalWhy();

    @Message("votre nom et votre adresse de courriel, sauf s’il s’agit d’atteintes sexuelles sur des enfants ;")
    String illegalWho();

    @Message("que vous signalez cela de bonne foi, et que ce que vous dites est exact et complet.")
    String illegalFaith();

    @Message("Nous accusons réception, une personne examine votre signalement, et nous vous disons notre décision, ses raisons et comment la contester (règlement (UE) 2022/2065, article 16).")
    String illegalNext();

    @Message("Signaler un contenu par courriel")
    String illegalMail();

    @Message("Point de contact unique")
    String single();

    @Message("La même adresse est notre point de contact pour toute personne qui se sert du site, et pour les autorités des États membres, la Commission et le Comité européen des services numériques (règlement (UE) 2022/2065, articles 11 et 12). Nous répondons en français ; les autorités peuvent aussi nous écrire en anglais.")
    String singleText();
}
