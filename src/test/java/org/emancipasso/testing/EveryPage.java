package org.emancipasso.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.account.organisation.Houses;
import org.emancipasso.catalogue.ToolRepository;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.forum.PublicTopics;
import org.emancipasso.library.PublicItemService;
import org.emancipasso.library.path.PublicPaths;
import org.emancipasso.mail.Letters;
import org.emancipasso.search.Folding;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Every kind of page that a person may see, in the one list that tests of all pages share. */
public enum EveryPage {
    HOME("/", 200),
    SEARCH("/prestataires", 200),
    SECOND_PAGE("/prestataires?page=2", 200),
    FILTERED("/prestataires?q=formation&accompagnement=prise-en-main&taille=benevoles&pres-de=Nantes+%2844000%29", 200),
    FEW_RESULTS("/prestataires?q=radio&structure=association&pres-de=Carhaix-Plouguer&rayon=10", 200),
    NO_RESULT("/prestataires?q=zzyzxq&structure=scic", 200),
    HOMONYMS("/prestataires?pres-de=Saint-Denis", 200),
    NOT_UNDERSTOOD("/prestataires?etape=douze&pres-de=Nullepart&rayon=-3&couleur=bleu", 200),
    BEYOND_THE_END("/prestataires?page=9", 404),
    MAP("/prestataires/carte", 200),
    FILTERED_MAP("/prestataires/carte?q=nexcloud&departement=35&modalite=les-deux&pres-de=Nantes&couleur=bleu", 200),
    RICH_LISTING(() -> listing("Coopérative Ronces & Racines"), 200),
    SPARSE_LISTING(() -> listing("Kolèktif Lyannaj Mas"), 200),
    WITHDRAWN_LISTING(EveryPage::withdrawn, 410),
    LETTERS("/prestataires/a-z?lettre=l", 200),
    EMPTY_LETTER("/prestataires/a-z?lettre=x", 200),
    RANKING("/comment-nous-classons", 200),
    FRESHNESS("/prestataires/fraicheur", 200),
    BAD_LINK("/ma-fiche/x", 404),
    BAD_OBJECTION("/oppositions/x", 404),
    REUSE("/prestataires/reprendre?q=nextcloud&etape=3", 200),
    DATA("/donnees", 200),
    API("/api", 200),
    LEGAL_NOTICE("/mentions-legales", 200),
    PRIVACY("/confidentialite", 200),
    ACCESSIBILITY("/accessibilite", 200),
    CONTACT("/contact", 200),
    TERMS("/conditions", 200),
    REPORT(() -> report(""), 200),
    REPORT_ILLEGAL(() -> report("?motif=illegal"), 200),
    DECISIONS("/decisions", 200),
    FIGURES("/decisions/2026", 200),
    ALERT("/prestataires/nouveautes", 200),
    REFUSAL(Letters::refusalPath, 200),
    INVITATION(Houses::invitationPath, 200),
    BAD_INVITATION("/invitations/x", 404),
    PROPOSAL("/prestataires/proposer", 200),
    CORRECTION(() -> form("Coopérative Ronces & Racines", "corriger"), 200),
    WRITE(() -> form("Coopérative Ronces & Racines", "ecrire"), 200),
    NOBODY("/prestataires/personne?q=monnaie&pres-de=Nantes", 200),
    BAD_PROPOSAL("/prestataires/propositions/x", 404),
    BAD_CONFIRMATION("/confirmer/x", 404),
    FORUM("/forum", 200),
    FORUM_CATEGORY("/forum/categories/entraide-technique", 200),
    FORUM_TOPIC(() -> topic(DemonstrationContent.LONG_TOPIC), 200),
    SOLVED_TOPIC(() -> topic(DemonstrationContent.SOLVED_TOPIC), 200),
    TOPIC_LISTINGS(() -> "/forum/ressemble/"
            + topic(DemonstrationContent.PROVIDER_TOPIC).replaceAll("^/forum/sujets/([0-9]+).*", "$1") + "/page", 200),
    TOOLS("/outils", 200),
    FOUND_TOOLS("/outils?q=nexcloud&besoin=fichiers&besoin=rien", 200),
    EVERY_TOOL("/outils/a-z", 200),
    TOOLS_FOR_A_NEED("/outils/categories/fichiers", 200),
    ALTERNATIVES("/outils/alternatives", 200),
    ALTERNATIVE("/outils/alternative-a/google-drive", 200),
    TOOL(() -> tool("nextcloud"), 200),
    LIBRARY("/ressources", 200),
    FOUND_ITEMS("/ressources?q=nexcloud&niveau=debutant&theme=rien", 200),
    NO_ITEM("/ressources?q=zzyzxq", 200),
    ITEM(() -> item(DemonstrationContent.RESOURCE), 200),
    ITEM_FEEDBACK(() -> item(DemonstrationContent.RESOURCE).replaceFirst("-.*", "/utile"), 200),
    SUGGESTION("/ressources/proposer", 200),
    SUGGESTED("/ressources/proposer?fait=oui", 200),
    PATHS("/ressources/parcours", 200),
    PATH(EveryPage::firstPath, 200),
    SITE_SEARCH("/recherche?q=nextcloud", 200),
    FORUM_SEARCH("/forum/recherche?q=nexcloud+categorie:entraide-technique+truc:bidule", 200),
    MISSING("/nulle-part", 404),
    DISGUISED("/prestataires;x", 400);

    private static final String WITHDRAWN = "essai-retiree";
    /** A listing keeps its address, and all of them are read to find it. */
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    private final Supplier<String> path;
    private final int status;

    EveryPage(String path, int status) {
        this(() -> path, status);
    }

    EveryPage(Supplier<String> path, int status) {
        this.path = path;
        this.status = status;
    }

    /** Where it is; a listing is looked for in the running platform. */
    public String path() {
        return path.get();
    }

    /** What it answers. */
    public int status() {
        return status;
    }

    private static String report(String reason) {
        return "/signaler/fiche/" + RICH_LISTING.path().replaceAll("\\D+", "") + reason;
    }

    private static String listing(String name) {
        return FOUND.computeIfAbsent(name, _ -> "/prestataires/" + stored().stream()
                .filter(listing -> listing.details().name().equals(name)).map(Stored::id).findFirst().orElseThrow()
                + "-" + Folding.slug(name));
    }

    private static String topic(String title) {
        return QuarkusTransaction.requiringNew().call(CDI.current().select(PublicTopics.class).get()::addresses)
                .stream()
                .map(PublicTopics.Address::path)
                .filter(path -> path.endsWith("-" + Folding.slug(title))).findFirst().orElseThrow();
    }

    private static String tool(String code) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(ToolRepository.class).get()
                .described(code)).orElseThrow().path();
    }

    private static String firstPath() {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(PublicPaths.class).get().addresses())
                .getFirst().path();
    }

    private static String item(String title) {
        return CDI.current().select(PublicItemService.class).get().addresses().stream()
                .map(PublicItemService.Dated::path)
                .filter(path -> path.endsWith("-" + Folding.slug(title))).findFirst().orElseThrow();
    }

    private static String form(String name, String form) {
        return listing(name).replaceFirst("-.*", "/" + form);
    }

    /** A listing that was never published leaves every count and the index as they are. */
    private static String withdrawn() {
        return FOUND.computeIfAbsent(WITHDRAWN, _ -> {
            CDI.current().select(ProviderService.class).get().saveAll(List.of(new Change(WITHDRAWN,
                    "Structure retirée", details -> details, true, Optional.of(ProviderStatus.WITHDRAWN),
                    "Cessation d’activité.")), _ -> {
                    });
            return "/prestataires/" + stored().stream().filter(listing -> listing.externalId().equals(WITHDRAWN))
                    .map(Stored::id).findFirst().orElseThrow();
        });
    }

    private static List<Stored> stored() {
        return CDI.current().select(ProviderService.class).get().storedAfter(0, 100_000);
    }
}
