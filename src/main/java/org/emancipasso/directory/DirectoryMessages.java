package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the directory. Another language: {@code messages/directory_xx.properties}. */
@MessageBundle("directory")
public interface DirectoryMessages {

    // ------------------------------------------------------------------ search form

    @Message("Trouver qui vous accompagne")
    String searchTitle();

    @Message("Des structures qui aident les associations à quitter les géants du numérique : cherchez par besoin, par outil ou par lieu.")
    String searchDescription();

    @Message("Que cherchez-vous ?")
    String wordsLabel();

    @Message("Un besoin, un outil, un nom…")
    String wordsHint();

    @Message("Où êtes-vous ?")
    String placeLabel();

    @Message("Commune ou code postal")
    String placeHint();

    @Message("Jusqu’à")
    String radiusLabel();

    @Message("{km} km")
    String kilometres(int km);

    @Message("Trier par")
    String sortLabel();

    @Message("pertinence")
    String sortByRelevance();

    @Message("proximité")
    String sortByDistance();

    @Message("nom")
    String sortByName();

    @Message("ordre habituel")
    String sortNaturally();

    @Message("Chercher")
    String search();

    @Message("{#if chosen == 0}Affiner et trier{#else if chosen == 1}Affiner et trier (1 filtre){#else}Affiner et trier ({chosen} filtres){/if}")
    String refine(int chosen);

    @Message("Appliquer les filtres")
    String applyFilters();

    @Message("Voir {more} de plus")
    String seeMore(int more);

    // ------------------------------------------------------------------ facets

    @Message("Ce qu’il vous faut")
    String facetSupport();

    @Message("Où vous en êtes")
    String facetStage();

    @Message("Taille de votre association")
    String facetSize();

    @Message("À distance ou sur place")
    String facetModality();

    @Message("Qui vous accompagne")
    String facetStructure();

    @Message("Ce que vous quittez")
    String facetLeaves();

    @Message("Outils pratiqués")
    String facetTool();

    @Message("Non renseigné")
    String unknown();

    @Message("aucune")
    String none();

    // ------------------------------------------------------------------ results

    @Message("Compris comme : {meaning}.")
    String understood(String meaning);

    @Message("{word} (ou {others})")
    String wordOrSynonyms(String word, String others);

    @Message("sans « {word} »")
    String withoutWord(String word);

    @Message("« {words} » à la suite")
    String wordsTogether(String words);

    @Message("« {word} » à la lettre")
    String wordOnly(String word);

    @Message("à {km} km autour de {place}, ou intervenant jusque-là")
    String around(int km, String place);

    @Message("Filtres actifs")
    String activeFilters();

    @Message("Retirer le filtre")
    String removeFilter();

    @Message("Tout effacer")
    String clearAll();

    @Message("{facet} : {value}")
    String chip(String facet, String value);

    @Message("{#if total == 0}Aucune structure ne correspond{#else if total == 1}1 structure correspond{#else}{number} structures correspondent{/if}")
    String found(long total, String number);

    @Message("Exemple")
    String example();

    @Message("à environ {km} km")
    String about(long km);

    @Message("dans votre commune")
    String inYourCommune();

    @Message("intervient dans votre département")
    String servesYourDepartment();

    @Message("intervient dans votre région")
    String servesYourRegion();

    @Message("intervient dans toute la France")
    String servesFrance();

    @Message("Pages de résultats")
    String resultPages();

    @Message("Page {page} sur {pages}")
    String pageOf(int page, int pages);

    @Message("Page précédente")
    String previousPage();

    @Message("Page suivante")
    String nextPage();

    @Message("Comment nous classons ces structures")
    String howWeRank();

    // ------------------------------------------------------------------ few or no results

    @Message("{#if any}Pour en voir davantage{#else}Et si vous cherchiez plus large ?{/if}")
    String widen(boolean any);

    @Message("Sans le filtre « {facet} »")
    String withoutFilter(String facet);

    @Message("Dans un rayon de {km} km")
    String withinRadius(int km);

    @Message("Partout, sans préciser de lieu")
    String anywhere();

    @Message("Sans les mots « {words} »")
    String withoutWords(String words);

    @Message("{#if count == 1}1 structure{#else}{number} structures{/if}")
    String structures(long count, String number);

    @Message("Rien ne répond encore à cette demande. Des structures arrivent dans l’annuaire ; en attendant, un mot de moins ou un lieu plus large suffit souvent.")
    String emptyText();

    @Message("Voir tout l’annuaire")
    String seeAll();

    // ------------------------------------------------------------------ notices

    @Message("Peu de fiches disent exactement cela : nous avons aussi cherché des orthographes proches et, pour une longue question, admis qu’un mot manque.")
    String forgivingNotice();

    @Message("Aucune fiche ne réunit exactement ces mots : voici celles qui s’en approchent le plus, à une orthographe ou à quelques mots près.")
    String partialNotice();

    @Message("La recherche fine se repose un instant : voici ce que trouve une recherche plus simple, sans compter chaque filtre ni pardonner les fautes de frappe.")
    String degradedNotice();

    @Message("Nous n’avons pas reconnu le filtre « {name} » ; il a été laissé de côté.")
    String unknownParameter(String name);

    @Message("Nous n’avons pas reconnu la valeur « {value} » du filtre « {name} » ; elle a été laissée de côté.")
    String unknownValue(String name, String value);

    @Message("Nous ne connaissons pas de commune « {place} ». Essayez son code postal, ou la commune voisine.")
    String unknownPlace(String place);

    @Message("Plusieurs communes s’appellent « {place} ». Laquelle est la vôtre ?")
    String ambiguousPlace(String place);

    @Message("Choisissez un rayon entre 1 et {largest} km ; nous avons cherché à {used} km.")
    String badRadius(int largest, int used);

    @Message("Votre recherche était longue : nous en avons gardé les {kept} premiers caractères.")
    String wordsCut(int kept);

    @Message("La page demandée n’existe pas : les résultats s’arrêtent à la page {last}.")
    String pageTooFar(int last);

    @Message("Au-delà de la page {last}, affinez votre recherche : un mot, un lieu ou un filtre de plus.")
    String pageBeyondAll(int last);

    @Message("Revenir à la première page")
    String firstPage();

    // ------------------------------------------------------------------ a listing

    @Message("Fiche d’exemple :")
    String exampleBanner();

    @Message("cette structure n’existe pas. Elle montre ce qu’une fiche peut dire.")
    String exampleText();

    @Message("Repères")
    String keyFacts();

    @Message("Structure")
    String structure();

    @Message("Effectif")
    String headcount();

    @Message("Siège")
    String seat();

    @Message("Territoire d’intervention")
    String areaServed();

    @Message("Modalité")
    String modality();

    @Message("Langues")
    String languages();

    @Message("Labels")
    String labels();

    @Message("SIREN")
    String siren();

    @Message("Site web")
    String website();

    @Message("non renseigné")
    String notStated();

    @Message("Aller sur leur site")
    String visitWebsite();

    @Message("Ce que cette structure fait pour vous")
    String whatTheyDo();

    @Message("À quelles étapes")
    String whichStages();

    @Message("accompagnée")
    String stageCovered();

    @Message("non indiquée")
    String stageNotStated();

    @Message("Pour quelles associations")
    String forWhom();

    @Message("Ce que vous quittez")
    String whatYouLeave();

    @Message("Outils pratiqués")
    String toolsPractised();

    @Message("En quelques mots")
    String inAFewWords();

    @Message("Exemples de projets")
    String exampleProjects();

    @Message("Fait")
    String projectSummary();

    @Message("Résultat")
    String projectResult();

    @Message("À lire")
    String projectLink();

    @Message("Ce que nous savons, et depuis quand")
    String whatWeKnow();

    @Message("Vérifiée par une personne de l’équipe le")
    String verifiedOn();

    @Message("Pas encore vérifiée par une personne de l’équipe")
    String notVerified();

    @Message("Confirmée par la structure le")
    String confirmedOn();

    @Message("Pas encore confirmée par la structure")
    String notConfirmed();

    @Message("Fiche mise à jour le")
    String updatedOn();

    @Message("Adresse de cette fiche :")
    String addressOfListing();

    @Message("Des structures aux activités proches")
    String similar();

    @Message("Cette fiche a été retirée")
    String withdrawnTitle();

    @Message("Pourquoi :")
    String withdrawnText();

    @Message("« {name} » n’est plus dans l’annuaire.")
    String withdrawnLead(String name);

    @Message("Chercher une autre structure")
    String searchAnother();

    // ------------------------------------------------------------------ A–Z

    @Message("Toutes les fiches, de A à Z")
    String everyListingTitle();

    @Message("Lettres")
    String letters();

    @Message("Autres")
    String otherLetters();

    @Message("{#if count == 0}Aucune fiche pour « {letter} »{#else if count == 1}1 fiche pour « {letter} »{#else}{count} fiches pour « {letter} »{/if}")
    String listingsOf(String letter, int count);

    // ------------------------------------------------------------------ ranking

    @Message("Comment nous classons")
    String rankingTitle();

    @Message("Aucune place ne s’achète, aucune structure n’est mise en avant. Voici la règle entière.")
    String rankingLead();

    @Message("D’abord, ce qui répond à votre demande")
    String rankingRelevanceTitle();

    @Message("Le nom exact d’une structure la place en tête. Un lieu tapé seul, comme « Bretagne », met devant celles qui y sont ou y interviennent. Ensuite comptent, dans cet ordre, les mots trouvés dans le nom, dans ce qu’elle fait et les outils qu’elle pratique, dans sa ligne de présentation et son lieu, dans ses projets, enfin dans sa description. Un mot rare compte plus qu’un mot que beaucoup emploient ; un synonyme, moins que le mot lui-même ; un début de mot, moins encore ; une orthographe proche, le moins.")
    String rankingRelevanceText();

    @Message("Ensuite, un tirage au sort quotidien")
    String rankingShuffleTitle();

    @Message("À pertinence égale, l’ordre est tiré au sort chaque jour à minuit, et reste le même pour tout le monde jusqu’au lendemain. Le tirage du jour porte le numéro {seed}.")
    String rankingShuffleText(long seed);

    @Message("Près de chez vous")
    String rankingDistanceTitle();

    @Message("Avec un lieu, les structures sont rangées de la plus proche à la plus lointaine, à vol d’oiseau entre les communes. Celles qui interviennent chez vous depuis plus loin, par leur territoire ou à distance, sont gardées et le disent. Une structure qui travaille à distance sans préciser de territoire est comptée pour toute la France.")
    String rankingDistanceText();

    @Message("Ce qui ne compte pas")
    String rankingIgnoredTitle();

    @Message("Ni l’argent, ni l’ancienneté, ni le nombre de visites, ni une note : il n’y en a pas. Une information manquante n’est jamais lue comme un « non » ; elle est seulement dite « non renseignée ».")
    String rankingIgnoredText();
}
