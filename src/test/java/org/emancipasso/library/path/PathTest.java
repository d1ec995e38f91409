package org.emancipasso.library.path;

import static org.emancipasso.library.path.TestPaths.number;
import static org.emancipasso.library.path.TestPaths.token;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.forum.Uploading;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.TestItems;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.emancipasso.web.table.TableProblem;
import org.emancipasso.web.upload.FileType;
import org.emancipasso.web.upload.Upload.Accepted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Paths: put together by curators, followed by anybody, with network or without. */
@Platform
class PathTest {

    private static final byte[] PDF = "%PDF-1.7\n% un modele\n".getBytes(StandardCharsets.US_ASCII);

    private final Browser visitor = new Browser();
    private final Browser curator = People.member("bibliothecaire", Role.CURATOR);

    @Inject
    ItemService items;

    @Inject
    PathRepository paths;

    @Inject
    PathImportService imports;

    @TempDir
    Path directory;

    private Set<Long> there = Set.of();

    @BeforeEach
    void lookAround() {
        there = ids();
    }

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.requiringNew().run(() -> paths.listAll().stream()
                .filter(path -> !there.contains(path.id())).forEach(paths::delete));
        TestItems.removeAll();
    }

    @Test
    void a_file_of_paths_is_read_whole_or_not_at_all_and_twice_does_no_more() throws IOException {
        Path file = directory.resolve("parcours.yaml");
        Files.writeString(file, """
            paths:
              - {title: Essai un, introduction: Bonjour, items: [umap, jitsi-handbook], notes: [Une note]}
              - {title: Essai deux, introduction: Bonjour, items: [inconnu-au-bataillon]}
            """);

        List<String> refused = imports.run(file, true).problems().stream().map(TableProblem::toString).toList();
        Set<Long> afterRefusal = ids();
        Files.writeString(file, Files.readString(file).replace("inconnu-au-bataillon", "umap"));

        assertAll(() -> assertEquals(1, refused.size()),
                () -> assertTrue(refused.getFirst().contains("« inconnu-au-bataillon »"), refused::toString),
                () -> assertEquals(there, afterRefusal),
                () -> assertEquals(2, imports.run(file, true).created()),
                () -> assertEquals(0, imports.run(file, true).created()),
                () -> assertTrue(visitor.open("/ressources/parcours").texts("a").contains("Essai un")));
    }

    @Test
    void a_curator_puts_resources_in_an_order_and_everybody_follows() {
        long first = TestItems.published("Faire le point", "https://point.exemple/");
        long second = TestItems.published("Choisir", "https://choisir.exemple/");
        String desk = begin("Quitter pas à pas");
        add(desk, "/ressources/" + second + "-choisir");
        add(desk, "https://point.exemple/?utm_source=x");
        press(desk, "monter", "2");
        publish(desk);
        Page page = visitor.open("/ressources/parcours/" + number(desk));

        assertAll(() -> assertEquals(List.of("Faire le point", "Choisir"), page.texts("ol h3 a")),
                () -> assertTrue(page.text().contains("Parcours · 2 étapes"), page::text),
                () -> assertTrue(page.sentOnTo("/ressources/parcours/" + number(desk) + "-quitter-pas-a-pas")),
                () -> assertTrue(visitor.open("/ressources/parcours").texts("h2 a").contains("Quitter pas à pas")),
                () -> assertTrue(visitor.open("/ressources/" + first).texts(".words a").contains("Quitter pas à pas")),
                () -> assertEquals(List.of(), Html.problems(page.response().body())));
        press(desk, "retirer", "1");
        assertEquals(List.of("Choisir"), visitor.open("/ressources/parcours/" + number(desk)).texts("ol h3 a"));
    }

    @Test
    void a_step_whose_resource_was_withdrawn_says_so_and_the_rest_goes_on() throws IOException {
        long gone = TestItems.published("Bientôt partie", "https://partie.exemple/");
        long hidden = TestItems.published("De nouveau brouillon", "https://brouillon.exemple/");
        long there = TestItems.published("Toujours là", "https://la.exemple/");
        String desk = begin("Un parcours qui vit");
        for (long item : List.of(gone, hidden, there)) {
            add(desk, "" + item);
        }
        publish(desk);
        items.withdraw(TestItems.curator().id(), gone, "Le site a fermé.");
        items.unpublish(TestItems.curator().id(), hidden);
        Page page = visitor.open("/ressources/parcours/" + number(desk));
        Map<String, byte[]> carried = archive(desk);

        assertAll(() -> assertEquals(200, page.status()),
                () -> assertTrue(page.text().contains("Cette ressource n’est plus disponible : Le site a fermé."),
                        page::text),
                () -> assertEquals(List.of("Toujours là"), page.texts("ol h3 a")),
                () -> assertTrue(text(carried, "index.html").contains("n’est plus disponible")),
                () -> assertEquals(3, carried.size(), carried.keySet()::toString));
    }

    @Test
    void is_carried_away_whole_and_asks_nothing_of_the_network() throws IOException {
        long with = TestItems.draft("Modèle d’inventaire", "");
        items.keep(TestItems.curator().id(), with, new Accepted("modele.pdf", FileType.PDF, PDF, null));
        items.publish(TestItems.curator().id(), with);
        long elsewhere = TestItems.published("Un guide d’ailleurs", "https://ailleurs.exemple/guide");
        String desk = begin("À lire dans le train");
        add(desk, "" + with);
        add(desk, "" + elsewhere);
        curator.open(desk).form("parcours")
                .type("Introduction", "Voir [les outils](/outils), et ![un plan](/fichiers/plan.png).").submit();
        publish(desk);
        Map<String, byte[]> files = archive(desk);
        String link = Jsoup.parse(text(files, "index.html")).expectFirst("a:contains(les outils)").attr("href");

        assertTrue(link.startsWith("http") && link.endsWith("/outils"), link);
        assertEquals(5, files.size(), files.keySet()::toString);
        for (String name : files.keySet().stream().filter(name -> name.endsWith(".html")).toList()) {
            Document page = Jsoup.parse(text(files, name));
            assertEquals(List.of(), Html.problems(text(files, name)), name);
            assertEquals(0, page.select("script, img, iframe, link[href*=:], [src], form, meta[http-equiv]").size(),
                    name);
            page.select("link[href], a[href]:not([href*=:])").eachAttr("href").forEach(to -> assertTrue(
                    files.containsKey(to.startsWith("../") ? to.substring(3) : to), () -> name + " → " + to));
        }
        assertTrue(text(files, "style.css").indexOf("url(") < 0);
        assertEquals(PDF.length, files.get("fichiers/" + with + ".pdf").length);
    }

    @Test
    void what_is_no_resource_is_refused_and_what_was_typed_stays() {
        String desk = begin("Mal rempli");
        Form form = curator.open(desk).form("parcours").type("Ajouter une ressource", "https://inconnue.exemple/");
        Page page = form.submit();
        Page long8k = curator.open(desk).form("parcours").type("Titre", "t".repeat(8_192)).submit();
        Page early = curator.post(desk + "/geste", "jeton=" + token(curator, desk) + "&geste=publier");

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertEquals("https://inconnue.exemple/", page.document().expectFirst("#ajout").val()),
                () -> assertEquals(422, long8k.status()), () -> assertEquals(422, early.status()));
    }

    @Test
    void a_path_that_was_withdrawn_says_why() {
        String desk = begin("Fini");
        add(desk, "" + TestItems.published("Une étape", "https://etape.exemple/"));
        publish(desk);
        curator.open(desk).form("retrait").type("Pourquoi", "Remplacé par un autre.").submit();
        Page page = visitor.open("/ressources/parcours/" + number(desk));

        assertEquals(410, page.status());
        assertTrue(page.text().contains("« Fini » a été retiré de la bibliothèque."), page::text);
        assertTrue(page.text().contains("Remplacé par un autre."));
        assertEquals(410, visitor.open("/ressources/parcours/" + number(desk) + "/hors-ligne.zip").status());
        Page kept = curator.open(desk);
        assertTrue(kept.text().contains("Retiré : Remplacé par un autre."), kept::text);
        assertEquals(List.of("Remettre en ligne"), kept.texts("#geste button"));
    }

    @Test
    void a_path_that_is_sent_twice_is_begun_once() {
        Form form = curator.open("/equipe/parcours/nouveau").form("parcours").type("Titre", "Une fois suffit");
        Together.run(4, form::submit);
        form.submit();

        assertEquals(1, curator.open("/equipe/parcours").texts(".rows a").stream().filter("Une fois suffit"::equals)
                .count());
    }

    @Test
    void whoever_moves_a_step_goes_on_where_it_is_now() {
        String desk = begin("Bouger");
        for (String title : List.of("Un", "Deux", "Trois")) {
            add(desk, "" + TestItems.published("Étape " + title, "https://" + title + ".exemple/"));
        }
        String below = press(desk, "descendre", "1");
        String above = press(desk, "monter", "3");
        List<String> moved = curator.open(desk).texts("legend a");
        String next = press(desk, "retirer", "3");

        assertAll(() -> assertEquals(List.of("Étape Deux", "Étape Trois", "Étape Un"), moved),
                () -> assertEquals("etape-2", below), () -> assertEquals("etape-2", above),
                () -> assertEquals("etape-2", next),
                () -> assertEquals(List.of("Étape Deux", "Étape Trois"), curator.open(desk).texts("legend a")));
    }

    private String begin(String title) {
        return TestPaths.begin(curator, title);
    }

    private void add(String desk, String item) {
        TestPaths.add(curator, desk, item);
    }

    /** Presses one of the buttons of a step; the part of the page that one is led to. */
    private String press(String desk, String button, String place) {
        Form form = curator.open(desk).form("parcours");
        form.element().appendElement("input").attr("type", "hidden").attr("name", button).val(place);
        Page page = form.submit();
        assertEquals(200, page.status());
        return URI.create(page.response().previousResponse().orElseThrow().headers().firstValue("Location")
                .orElseThrow()).getFragment();
    }

    private void publish(String desk) {
        TestPaths.publish(curator, desk);
    }

    private static Map<String, byte[]> archive(String desk) throws IOException {
        return TestPaths.files(Uploading.read("/ressources/parcours/" + number(desk) + "/hors-ligne.zip", "").body());
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private Set<Long> ids() {
        return QuarkusTransaction.requiringNew()
                .call(() -> paths.listAll().stream().map(LibraryPath::id).collect(Collectors.toSet()));
    }
}
