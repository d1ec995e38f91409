package org.emancipasso.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of free tools. Another language: {@code messages/tools_xx.properties}. */
@MessageBundle("tools")
public interface ToolMessages {

    @Message("Choisir un outil libre")
    String title();

    @Message("Partez de ce qu’il vous faut, ou de ce que vous quittez. Chaque page dit ce que l’outil fait, ce qui change, et qui peut vous aider à vous en servir.")
    String lead();

    @Message("Chercher un outil")
    String label();

    @Message("Google Drive, visio…")
    String hint();

    @Message("Chercher")
    String search();

    @Message("Ce qu’il vous faut")
    String byNeed();

    @Message("{#if count == 1}1 outil{#else}{number} outils{/if}")
    String count(long count, String number);

    @Message("{count} : {names}")
    String counted(String count, String names);

    @Message("Vous savez ce que vous quittez ?")
    String byLeft();

    @Message("Google Drive, Doodle, WhatsApp… : trouvez ce qui peut en prendre la place, et ce qui change.")
    String byLeftText();

    @Message("Voir ce que l’on peut quitter")
    String byLeftLink();

    @Message("Arrivés récemment")
    String newest();

    @Message("Tous les outils de A à Z")
    String everyTool();

    @Message("Partir d’un besoin")
    String toNeeds();

    @Message("Autres façons de chercher")
    String otherWays();

    @Message("Suivre les nouveaux outils (Atom)")
    String feed();

    @Message("Les mêmes outils pour les programmes (JSON)")
    String programs();

    @Message("Aucun outil n’est encore décrit ici.")
    String nothingYet();

    // ------------------------------------------------------------------ results

    @Message("{#if total == 0}Aucun outil trouvé{#else if total == 1}1 outil trouvé{#else}{number} outils trouvés{/if}")
    String found(long total, String number);

    @Message("Ce qui est demandé")
    String chips();

    @Message("Retirer")
    String remove();

    @Message("Tout effacer")
    String clear();

    @Message("Affiner")
    String filters();

    @Message("Besoin")
    String needFacet();

    @Message("À la place de")
    String leavesFacet();

    @Message("Rien ne correspond. Essayez un mot de moins, ou partez d’un besoin.")
    String empty();

    @Message("Pages")
    String pages();

    @Message("Page {page} sur {last}")
    String pageOf(int page, int last);

    @Message("Page précédente")
    String previous();

    @Message("Page suivante")
    String next();

    @Message("Il n’y a pas tant de pages : la dernière est la page {last}.")
    String pageTooFar(int last);

    @Message("Revenir à la première page")
    String firstPage();

    @Message("La recherche fine se repose : voici ce qui porte ces mots, lettre par lettre.")
    String degraded();

    @Message("Peu d’outils portent exactement ces mots : nous avons aussi cherché des mots qui s’écrivent presque pareil.")
    String forgiving();

    @Message("Aucun outil ne porte tous ces mots : en voici qui en portent une partie.")
    String partial();

    @Message("« {value} » n’est pas connu ici ; nous l’avons mis de côté.")
    String unknown(String value);

    @Message("Votre recherche est longue : nous avons gardé les {most} premiers caractères.")
    String tooManyWords(int most);

    @Message("pour : {need}")
    String chipNeed(String need);

    @Message("à la place de {name}")
    String chipLeaves(String name);

    @Message("À la place de {names}")
    String insteadOf(String names);

    // ------------------------------------------------------------------ lists

    @Message("Outils libres pour : {need}")
    String needTitle(String need);

    @Message("Ces outils servent aussi à autre chose. Ouvrez-en un pour savoir ce qui change et qui s’en sert.")
    String needLead();

    @Message("Que voulez-vous quitter ?")
    String alternativesTitle();

    @Message("Un outil libre remplace rarement un autre trait pour trait. Choisissez ce que vous quittez : nous vous demanderons ensuite ce que vous en faites.")
    String alternativesLead();

    @Message("Alternative à {name}")
    String alternativeTo(String name);

    @Message("Vous vous servez de {name} pour…")
    String alternativeQuestion(String name);

    @Message("Un même produit sert souvent à plusieurs choses. Partez de la vôtre : rien n’oblige à tout remplacer d’un coup.")
    String alternativeLead();

    @Message("Des outils libres à la place de {name}, par besoin, avec ce qui change.")
    String alternativeDescription(String name);

    @Message("Aucun outil décrit ici ne prend encore la place de {name}. Des structures vous aident peut-être à le quitter.")
    String alternativeNone(String name);

    @Message("Qui aide à quitter {name}")
    String whoHelpsLeaving(String name);

    @Message("Ce qui change : {difference}")
    String changes(String difference);

    // ------------------------------------------------------------------ a tool

    @Message("Repères")
    String keyFacts();

    @Message("Licence")
    String licence();

    @Message("Site")
    String website();

    @Message("À la place de")
    String replaces();

    @Message("Pour")
    String needs();

    @Message("Aussi appelé")
    String spellings();

    @Message("Page revue le")
    String changedOn();

    @Message("Ouvrir le site de l’outil")
    String visit();

    @Message("Ce qui change")
    String difference();

    @Message("Le nom de ce que l’on quitte n’est qu’une porte d’entrée : les habitudes changent aussi.")
    String differenceNote();

    @Message("Des associations l’utilisent")
    String users();

    @Message("Personne ne l’a encore dit ici.")
    String noUser();

    @Message("Votre association s’en sert ? Qui parle pour une organisation prouvée se connecte et le dit ici.")
    String sayUse();

    @Message("« {name} » l’utilise")
    String use(String name);

    @Message("« {name} » ne l’utilise plus")
    String useNoMore(String name);

    @Message("Copier pour mon site")
    String copy();

    @Message("Une petite carte en HTML, à coller dans votre site. Elle ne charge rien depuis ici.")
    String copyText();

    @Message("Code à copier")
    String copyLabel();

    @Message("Licence : {licence}.")
    String copyLicence(String licence);

    @Message("Site : {website}")
    String copyWebsite(String website);

    @Message("Adresse de cette page :")
    String address();

    @Message("Les mêmes informations pour les programmes")
    String asJson();

    @Message("Tenir cette page à jour")
    String edit();

    @Message("Une erreur ? Écrivez-nous")
    String tellUs();

    @Message("Cet outil n’est plus présenté ici")
    String withdrawnTitle();

    @Message("« {name} » a eu sa page parmi les outils libres.")
    String withdrawnLead(String name);

    @Message("Pourquoi :")
    String withdrawnWhy();

    @Message("Voir les autres outils")
    String others();

    @Message("Outils libres")
    String section();

    @Message("Émancip’Asso : nouveaux outils libres")
    String feedTitle();

    @Message("Émancip’Asso")
    String feedAuthor();

    // ------------------------------------------------------------------ what is wrong

    @Message("Écrivez un nom de 1 à {most} caractères, avec au moins une lettre ou un chiffre.")
    String badName(int most);

    @Message("Raccourcissez ce texte à {most} caractères, sans caractère invisible.")
    String tooLong(int most);

    @Message("Écrivez l’adresse du site, qui commence par https://, sans identifiant.")
    String badWebsite();

    @Message("Donnez une adresse que tout le monde peut ouvrir : celle-ci est d’un réseau privé.")
    String privateWebsite();

    @Message("Choisissez un besoin connu : « {code} » ne l’est pas. Ceux qui le sont : {known}.")
    String unknownNeed(String code, String known);

    @Message("Choisissez {most} besoins au plus : les plus importants.")
    String tooManyNeeds(int most);

    @Message("Écrivez {most} noms au plus, un par ligne, de {longest} caractères au plus.")
    String badReplaced(int most, int longest);

    @Message("Écrivez {most} autres noms au plus, un par ligne, de un à quatre mots et {longest} caractères au plus.")
    String badSpelling(int most, int longest);

    @Message("Dites à quoi sert l’outil, en une phrase ou deux.")
    String pitchMissing();

    @Message("Dites sa licence : un identifiant SPDX, ou des mots.")
    String licenceMissing();

    @Message("Choisissez au moins un besoin.")
    String needMissing();

    @Message("Dites honnêtement ce qui change pour qui vient de ce qu’il remplace.")
    String differenceMissing();

    // ------------------------------------------------------------------ what is kept of a member

    @Message("Outils que vous avez dit utilisés par une organisation")
    String exportUses();

    @Message("Outil")
    String exportTool();

    @Message("Organisation")
    String exportOrganisation();

    @Message("Le")
    String exportAt();
}
