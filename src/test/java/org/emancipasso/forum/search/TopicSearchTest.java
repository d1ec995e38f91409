package org.emancipasso.forum.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.forum.Category;
import org.emancipasso.forum.Questions;
import org.emancipasso.forum.Tag;
import org.emancipasso.forum.TopicIndex;
import org.emancipasso.forum.search.TopicHits.PostHit;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Engine;
import org.emancipasso.testing.NaughtyStrings;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.SentSearches;
import org.emancipasso.testing.Snapshots;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Finding what others asked and answered. The topics of this class alone say « zinzolin ». */
@Platform
class TopicSearchTest {

    private static final String HELP = "entraide-technique";
    private static final String CHOICE = "choisir-un-outil";
    private static final String PROVIDER = "trouver-un-prestataire";
    private static final String POOLED = "besoins-a-mutualiser";
    private static final String MAP = "Sauvegarder la cartographie des adhérent·es";
    private static final String ACCOUNTS = "Quel outil pour la comptabilité zinzolin";
    private static final String MOVE = "Quelqu’un pour une migration zinzolin";
    private static final List<String> PATHS = new ArrayList<>();

    private final Browser visitor = new Browser();

    @Inject
    EntityManager entityManager;

    @Inject
    TopicIndex index;

    @Inject
    TopicSearch search;

    @Inject
    TopicCriteriaReader reader;

    @Inject
    FoundTopicRepository database;

    @BeforeEach
    void writeTopics() {
        if (!PATHS.isEmpty()) {
            return;
        }
        Browser.awaitIndex();
        PATHS.add(ask(HELP, MAP, "Les bénévoles perdent l’export zinzolin.", "Nextcloud, Sauvegarde"));
        reply(PATHS.getFirst(), "Augmentez la mémoire du serveur zinzolin, puis relancez la synchronisation.");
        Page solved = known().open(PATHS.getFirst());
        solved.formTo(solved.document().expectFirst("form[action$=/solution]").attr("action")).submit();
        PATHS.add(ask(CHOICE, ACCOUNTS, "Nous tenons nos comptes dans un tableur.", "Comptabilité"));
        PATHS.add(ask(PROVIDER, MOVE, "Nous cherchons de l’aide.", ""));
        Wait.until("the index holds the topics", () -> found("zinzolin").size() == 3 && found("synchronisation "
                + "zinzolin resolu:oui").size() == 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        zinzolin                                       | MAP ACCOUNTS MOVE
        zinzolin resolu:oui                            | MAP
        zinzolin resolu:non                            | ACCOUNTS MOVE
        zinzolin categorie:choisir-un-outil            | ACCOUNTS
        zinzolin catégorie:« Choisir un outil »        | ACCOUNTS
        zinzolin categorie:choisir-un-outil categorie:entraide-technique | MAP ACCOUNTS
        zinzolin etiquette:nextcloud                   | MAP
        zinzolin étiquette:Comptabilité                | ACCOUNTS
        zinzolin auteur:cherche-connue                 | MAP ACCOUNTS MOVE
        zinzolin avant:2020                            | §§
        zinzolin apres:2020                            | MAP ACCOUNTS MOVE
        zinzolin apres:2020 avant:2021-06              | §§
        zinzolin -migration                            | MAP ACCOUNTS
        zinzolin -"mémoire du serveur"                 | MAP ACCOUNTS MOVE
        "migration zinzolin"                           | MOVE
        "zinzolin migration"                           | §§
        """)
    void an_operator_keeps_what_it_says(String q, String expected) {
        assertEquals(titles(expected), new TreeSet<>(exactly(q)));
    }

    @ParameterizedTest
    @CsvSource({"cartographie adherentes", "cartographies adhérents", "cartografie adhérent(e)s",
            "sauvegarder adhérent.e.s", "cartograph", "synchronisasion mémoire"})
    void inclusive_writing_plurals_beginnings_and_misspellings_are_forgiven(String q) {
        assertTrue(found(q).contains(MAP), () -> q + " " + found(q));
    }

    @Test
    void a_topic_is_one_hit_with_its_best_message_and_a_link_to_it() {
        Page page = open("synchronisation mémoire zinzolin");

        assertAll(() -> assertEquals(1, page.total()), () -> assertEquals(List.of(MAP), page.texts(".topics h3 a")),
                () -> assertTrue(page.texts(".extract mark").contains("synchronisation"), page::text),
                () -> assertTrue(page.document().expectFirst(".extract a").attr("href").startsWith("/forum/messages/")),
                () -> assertEquals(List.of("Résolue"), page.texts(".topics h3 .tag")));
    }

    @Test
    void the_page_says_how_it_understood_and_what_it_did_not() {
        Page page = open("zinzolin truc:bidule resolu:oui avant:hier categorie:nulle auteur:\"Personne Dici\"");

        assertTrue(page.texts(".understood").getFirst().startsWith("Compris comme : zinzolin"), page::text);
        assertTrue(page.texts(".understood").getFirst().endsWith("résolu."), page::text);
        assertEquals(4, page.texts(".notice").stream().filter(notice -> Stream.of("« truc: »", "« hier »",
                "« nulle »", "« Personne Dici »").anyMatch(notice::contains)).count(), page::text);
    }

    @Test
    void a_name_that_wrote_nothing_is_not_told_from_a_name_that_nobody_has() {
        People.member("cherche-muette");

        assertEquals(open("auteur:cherche-absente").texts(".notice").getFirst().replace("absente", "muette"),
                open("auteur:cherche-muette").texts(".notice").getFirst());
    }

    @Test
    void counts_count_topics_and_lead_to_them() {
        Page page = open("zinzolin");
        Page narrowed = page.follow("pas encore résolu");

        assertAll(() -> assertEquals(3, page.total()),
                () -> assertTrue(page.texts(".refine li").contains("Entraide technique 1"), page::text),
                () -> assertTrue(page.texts(".refine li").contains("pas encore résolu 2"), page::text),
                () -> assertEquals(2, narrowed.total()),
                () -> assertEquals(3, narrowed.follow("Retirer pas encore résolu").total()));
    }

    @Test
    void what_waits_is_deleted_or_is_quoted_from_there_is_found_nowhere() {
        Form held = People.member("cherche-nouvelle").open("/forum/categories/" + HELP + "/demander").form("demander")
                .type("Titre", "Question gryphonheld zinzolin").type("Quel outil ?", "gryphonheld")
                .type("Votre message", "Ce texte gryphonheld attend.");
        held.element().expectFirst("[name=etiquettes]").val("gryphonheld");
        held.submit();
        reply(PATHS.get(1), "Je retire wyverndeleted ensuite.");
        reply(PATHS.get(1), "> Je retire wyverndeleted ensuite.\n\nD’accord avec quokkalast.");
        Wait.until("the index holds the answers", () -> !found("wyverndeleted").isEmpty()
                && !found("quokkalast").isEmpty());
        known().open(PATHS.get(1)).follow("Supprimer (Message 2)").form("supprimer").submit();
        Wait.until("the index forgot", () -> open("wyverndeleted").total() == 0);

        for (String canary : List.of("gryphonheld", "wyverndeleted")) {
            assertAll(canary, () -> assertEquals(0, open(canary).total()),
                    () -> assertFalse(visitor.open("/recherche?q=zinzolin&espace=entraide").text().contains(canary)),
                    () -> assertFalse(open("zinzolin").text().contains(canary)),
                    () -> assertFalse(visitor.open("/forum/ressemble?titre=zinzolin+" + canary).text()
                            .contains(canary)),
                    () -> assertFalse(open("etiquette:" + canary + " zinzolin").texts(".refine").toString()
                            .contains(canary)));
        }
    }

    @Test
    void what_was_hidden_is_not_shown_even_before_the_index_knows() {
        String path = ask(HELP, "Sujet kanarihidden", "Texte kanarihidden.", "");
        Wait.until("the index holds it", () -> found("kanarihidden").size() == 1);
        String id = path.replaceAll("\\D+", "");
        sql("update forum_topic set status = 'HIDDEN' where id = " + id);

        assertEquals(List.of(), found("kanarihidden"));
        assertFalse(visitor.open("/forum/ressemble?titre=kanarihidden").text().contains("kanarihidden"));
        QuarkusTransaction.requiringNew().run(() -> index.topicChanged(Long.parseLong(id)));
        Wait.until("the index forgot it", () -> open("kanarihidden").total() == 0);
    }

    @Test
    void what_members_alone_may_see_is_not_in_the_index() {
        sql("update forum_category set may_see = 'moderator' where code = '" + POOLED + "'");
        try {
            ask(POOLED, "Sujet kanariprive", "Texte kanariprive.", "");
            String path = ask(HELP, "Sujet kanarisuivant", "Après l’autre.", "");
            Wait.until("the index holds what came after", () -> found("kanarisuivant").size() == 1);
            assertTrue(path.startsWith("/forum/sujets/"));
            assertTrue(known().open("/forum/recherche?q=kanariprive").texts(".topics h3 a")
                    .contains("Sujet kanariprive"));
            assertFalse(People.member("cherche-dehors").open("/forum/recherche?q=kanariprive").text()
                    .contains("Sujet kanariprive"));
        } finally {
            sql("update forum_category set may_see = 'everyone' where code = '" + POOLED + "'");
        }

        assertEquals(0, open("kanariprive").total());
    }

    @Test
    void an_answer_writes_one_document_however_long_the_topic_is() {
        Engine engine = new Engine();
        long before = engine.written(Engine.POSTS);
        reply(PATHS.getFirst(), "Une réponse kanariseule de plus.");
        Wait.until("the index holds it", () -> found("kanariseule").size() == 1);

        assertEquals(1, engine.written(Engine.POSTS) - before);
    }

    @Test
    void a_title_being_typed_shows_topics_and_listings_and_so_does_a_preview() {
        Page typed = visitor.open("/forum/ressemble?titre=cartographie+nextcloud+zinzolin");
        Form form = form(HELP, "Ma cartographie zinzolin", "Un texte.", "");
        form.element().append("<input type=hidden name=apercu value=oui>");
        Page preview = form.submit();

        assertAll(() -> assertTrue(typed.texts("a").contains(MAP), typed::text),
                () -> assertEquals(3, typed.texts("h3").size(), typed::text),
                () -> assertTrue(preview.texts("#ressemble a").contains(MAP), preview::text),
                () -> assertEquals("", visitor.open("/forum/ressemble?titre=zz").text()));
    }

    @Test
    void who_looks_for_somebody_is_shown_listings_and_where_to_write_to_them() {
        Page topic = visitor.open(PATHS.get(2));
        Page listings = visitor.open(topic.document().expectFirst("aside.related [data-hx-get]").attr("data-hx-get"));

        assertAll(() -> assertTrue(listings.document().select("a.write").attr("href").endsWith("/ecrire"),
                listings::text),
                () -> assertTrue(topic.follow("Voir les structures qui correspondent").document().select("a.write")
                        .attr("href").endsWith("/ecrire")),
                () -> assertEquals(404, visitor.open("/forum/ressemble/" + PATHS.getFirst().replaceAll("\\D+", ""))
                        .status()));
    }

    @Test
    void the_search_of_the_site_has_a_tab_and_a_count_for_each_space() {
        Page page = visitor.open("/recherche?q=zinzolin");
        Page listings = visitor.open("/recherche?q=nextcloud");

        assertAll(() -> assertEquals(4, page.texts(".views a").size(), page::text),
                () -> assertTrue(page.texts(".views a[aria-current]").getFirst().endsWith("(3)"), page::text),
                () -> assertEquals(3, page.texts(".topics h3").size()),
                () -> assertTrue(listings.names().size() > 1, listings::text),
                () -> assertEquals(200, visitor.open("/recherche").status()));
    }

    @Test
    void the_database_finds_titles_with_the_same_operators() {
        assertEquals(List.of(ACCOUNTS), inDatabase("zinzolin categorie:choisir-un-outil"));
        assertEquals(List.of(MAP), inDatabase("cartographie resolu:oui etiquette:nextcloud auteur:cherche-connue"));
        assertEquals(List.of(), inDatabase("zinzolin -migration -comptabilité"));
        assertEquals(List.of(), inDatabase("zinzolin avant:2020"));
        assertEquals(2, inDatabase("ZINZOLIN apres:2020").size());
    }

    @Test
    void any_string_is_searched() {
        List<String> all = NaughtyStrings.all();

        assertEquals(List.of(), IntStream.range(0, all.size()).filter(i -> i % 24 == 0).mapToObj(i -> List.of(
                "/forum/recherche?q=", "/forum/recherche?q=auteur:", "/forum/ressemble?titre=", "/recherche?q=")
                .get(i / 24 % 4) + encode(all.get(i))).filter(path -> visitor.open(path).status() != 200).toList());
    }

    @Test
    void a_page_that_does_not_exist_is_said_and_leads_back() {
        Page page = visitor.open("/forum/recherche?q=zinzolin&page=7");

        assertEquals(404, page.status());
        assertEquals(3, page.follow("Revenir à la première page").total());
    }

    @Test
    void asks_the_engine_what_was_agreed() throws IOException {
        Category help = new Category(1, HELP, "Entraide", "", "blue", Questions.HELP, "everyone", "member", "member", 0,
                null);
        TopicCriteria criteria = new TopicCriteria(TopicQuery.parse("agenda \"à la suite\" -google"), List.of(help),
                List.of(help), List.of(7L), List.of(new Tag("nextcloud", "Nextcloud")), true,
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1), 2);
        try (SentSearches sent = new SentSearches()) {
            Snapshots.verify("topics", sent.of(() -> search.search(criteria), 1).getFirst());
            Snapshots.verify("similar-topics", sent.of(() -> search.similar("agenda partagé", List.of(help), 3), 1)
                    .getFirst());
        }
    }

    private List<String> inDatabase(String q) {
        return QuarkusTransaction.requiringNew().call(() -> {
            TopicCriteria criteria = reader.read(QueryParameters.parse("q=" + encode(q))).criteria();
            List<Long> posts = database.search(criteria).hits().stream().map(PostHit::id).toList();
            return posts.stream().map(database.found(posts, criteria.categoryIds())::get)
                    .map(found -> found.topic().title()).toList();
        });
    }

    private static Set<String> titles(String names) {
        Set<String> titles = new TreeSet<>();
        Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).forEach(name -> titles.add(switch (name) {
            case "MAP" -> MAP;
            case "ACCOUNTS" -> ACCOUNTS;
            default -> MOVE;
        }));
        return titles;
    }

    /** What is found without forgiving anything. */
    private List<String> exactly(String q) {
        Page page = open(q);
        return page.text().contains("à une orthographe") ? List.of() : page.texts(".topics h3 a");
    }

    private List<String> found(String q) {
        return open(q).texts(".topics h3 a");
    }

    private Page open(String q) {
        return visitor.open("/forum/recherche?q=" + encode(q));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Staff are known. */
    private static Browser known() {
        return People.member("cherche-connue", Role.MODERATOR);
    }

    private static String ask(String category, String title, String text, String tags) {
        return form(category, title, text, tags).submit().response().uri().getPath();
    }

    private static Form form(String category, String title, String text, String tags) {
        Form form = known().open("/forum/categories/" + category + "/demander").form("demander").type("Titre", title)
                .type("Votre message", text).type("Étiquettes", tags);
        form.element().select("#outil, #besoin").val("Nextcloud");
        return form;
    }

    private static void reply(String path, String text) {
        known().open(path).form("repondre").type("Votre message", text).submit();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }
}
