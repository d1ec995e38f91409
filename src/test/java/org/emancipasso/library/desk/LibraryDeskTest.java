package org.emancipasso.library.desk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.catalogue.TestTools;
import org.emancipasso.forum.Uploading;
import org.emancipasso.library.TestItems;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Together;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a blank form to a resource that everybody reads, and off the site again. */
@Platform
class LibraryDeskTest {

    private static final String NEW = "/equipe/ressources/nouvelle";
    private static final byte[] PDF = "%PDF-1.7\n% un guide\n".getBytes(StandardCharsets.US_ASCII);

    private final Browser visitor = new Browser();
    private final String cookie = People.memberCookie("bibliothecaire-du-bureau", Role.CURATOR);
    private final Browser curator = new Browser(cookie);

    @AfterEach
    void leaveNothing() {
        TestItems.removeAll();
    }

    @Test
    void a_curator_writes_publishes_verifies_and_withdraws() {
        Page kept = filled("Choisir sa visio", "https://visio.exemple/guide?utm_source=x").submit();
        String desk = kept.response().uri().getPath();
        String address = "/ressources/" + desk.replaceAll("\\D+", "");
        int before = visitor.open(address).status();
        press(desk, "publier");
        Page page = visitor.open(address);
        press(desk, "verifier");
        String listed = curator.open("/equipe/ressources?q=visio").text();
        Page gone = curator.open(desk).form("retrait").type("Pourquoi", "Le site a fermé.").submit();

        assertAll(() -> assertEquals(List.of("C’est enregistré."), kept.texts(".notice")),
                () -> assertEquals(404, before), () -> assertEquals(List.of("Choisir sa visio"), page.texts("h1")),
                () -> assertTrue(page.text().contains("Encore valable, vérifié le"), page::text),
                () -> assertTrue(page.text().contains("1 h 30")), () -> assertTrue(page.text().contains("mars 2025")),
                () -> assertTrue(listed.contains("Choisir sa visio En ligne vérifiée le"), listed),
                () -> assertTrue(gone.text().contains("Retirée : Le site a fermé.")),
                () -> assertEquals(410, visitor.open(address).status()),
                () -> assertTrue(visitor.open(address).text().contains("« Choisir sa visio » a été retirée")));
        press(desk, "remettre");
        assertEquals(200, visitor.open(address).status());
    }

    @Test
    void the_same_address_is_entered_once_however_it_is_written() {
        filled("Choisir sa visio", "https://visio.exemple/guide").submit();
        Page again = filled("Encore la visio", "http://www.visio.exemple/guide/#fin").submit();

        assertAll(() -> assertEquals(422, again.status()),
                () -> assertEquals(
                        List.of("Cette adresse est celle de « Choisir sa visio », un brouillon de l’équipe."),
                        again.texts(".wrong")),
                () -> assertEquals("Encore la visio", again.document().expectFirst("#titre").val()),
                () -> assertEquals(200, again.follow("Voir cette ressource Choisir sa visio").status()));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_all_that_was_typed_is_kept() {
        String title = "t".repeat(8_192);
        Page page = curator.open(NEW).form("ressource").type("Titre", title)
                .type("Adresse", "https://jeanne:secret@exemple.org/").type("Date", "hier").type("Durée", "longtemps")
                .type("Langue", "klingon").type("Outils dont il est question", "x".repeat(90)).submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertEquals(title, page.document().expectFirst("#titre").val()),
                () -> assertEquals(List.of("Raccourcissez à 200 caractères au plus.",
                        "Vérifiez l’adresse : elle commence par https:// et ne contient ni nom ni mot de passe.",
                        "Écrivez une date comme 2025, 05/2025 ou 12/05/2025.",
                        "Écrivez le nom d’une langue : français, anglais…",
                        "Écrivez une durée comme 45 min ou 1 h 30."), page.texts("input + .wrong").subList(0, 5)),
                () -> assertEquals(List.of(), Html.problems(page.response().body())));
    }

    @Test
    void what_is_wrong_is_also_said_at_the_top_with_the_name_of_its_field() {
        Page page = curator.open(NEW).form("ressource").type("Titre", "Chez moi").type("Adresse", "http://10.0.0.1/")
                .type("Autrices et auteurs", "x".repeat(1_001)).submit();

        assertEquals(List.of(
                "Adresse : donnez une adresse que tout le monde peut ouvrir : celle-ci est d’un réseau privé.",
                "Autrices et auteurs : raccourcissez à 1 000 caractères au plus."),
                page.texts(".notice.trouble[autofocus] li"));
    }

    @Test
    void what_has_no_address_and_is_sent_twice_is_one_draft() {
        Form form = filled("Une fiche à imprimer", "");
        Together.run(4, form::submit);
        form.submit();

        assertEquals(List.of("Une fiche à imprimer"),
                curator.open("/equipe/ressources?q=fiche+imprimer").texts(".rows a"));
    }

    @Test
    void nothing_is_published_that_says_too_little() {
        Page kept = curator.open(NEW).form("ressource").type("Titre", "Presque rien").submit();
        Page page = press(kept.response().uri().getPath(), "publier");

        assertEquals(422, page.status());
        assertEquals(3, page.texts(".notice.trouble li").size());
    }

    @Test
    void whoever_comes_second_is_told() {
        String desk = filled("À deux", "https://deux.exemple/").submit().response().uri().getPath();
        Form late = curator.open(desk).form("ressource").type("Titre", "À deux, trop tard");
        curator.open(desk).form("ressource").type("Titre", "À deux, d’abord").submit();
        Page page = late.submit();

        assertAll(() -> assertEquals(409, page.status()),
                () -> assertTrue(page.texts(".notice").getFirst().startsWith("Relisez")),
                () -> assertEquals("À deux, trop tard", page.document().expectFirst("#titre").val()),
                () -> assertEquals(200, page.form("ressource").submit().status()));
    }

    @Test
    void a_file_is_what_its_bytes_say() {
        String desk = filled("Un modèle à remplir", "").submit().response().uri().getPath();
        int lie = send(desk, "modele.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        int kept = send(desk, "modele.exe", PDF);
        press(desk, "publier");
        String file = "/ressources/" + desk.replaceAll("\\D+", "") + "/fichier";
        HttpResponse<byte[]> sent = Uploading.read(file, "");
        Page refused = press(desk, "sans-fichier");

        assertAll(() -> assertEquals(422, lie), () -> assertEquals(303, kept),
                () -> assertArrayEquals(PDF, sent.body()),
                () -> assertEquals("application/pdf", sent.headers().firstValue("Content-Type").orElse("")),
                () -> assertTrue(sent.headers().firstValue("Content-Disposition").orElse("")
                        .matches("attachment; filename\\*=UTF-8''modele\\.pdf")),
                () -> assertTrue(sent.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox")),
                () -> assertTrue(visitor.open(file.replace("/fichier", "")).text().contains("Télécharger (PDF, 1 ko)")),
                () -> assertEquals(422, refused.status()), () -> assertEquals(200, visitor.open(file).status()));
    }

    @Test
    void a_file_of_eight_megabytes_is_kept_and_what_is_heavier_is_refused_at_its_field() {
        String desk = filled("Un gros guide", "").submit().response().uri().getPath();
        Page heavy = sent(desk, "guide.pdf", Arrays.copyOf(PDF, 11 << 20));

        assertAll(() -> assertEquals(422, heavy.status()),
                () -> assertEquals(1, heavy.texts("#fichier + .wrong").size(), heavy::text),
                () -> assertEquals("Un gros guide", heavy.document().expectFirst("#titre").val()),
                () -> assertEquals(303, send(desk, "guide.pdf", Arrays.copyOf(PDF, 8 << 20))),
                () -> assertEquals(List.of(), Looks.problemsInOne(cookie, List.of(desk, "/equipe/ressources"))));
    }

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_not() {
        String desk = filled("Déménager ses pénates numériques", "https://penates.exemple/").submit().response().uri()
                .getPath();
        press(desk, "publier");
        Wait.until("it is found", () -> visitor.open("/ressources?q=penates").total() == 1);
        curator.open(desk).form("retrait").type("Pourquoi", "Essai.").submit();

        Wait.until("it is not found", () -> visitor.open("/ressources?q=penates").total() == 0);
        assertFalse(visitor.open("/ressources.csv").response().body().contains("pénates"));
    }

    @Test
    void what_one_leaves_finds_it_once_its_tool_is_described() {
        try {
            press(filled("Ranger ses papiers", "https://papiers.exemple/")
                    .type("Outils dont il est question", "Essai Rangement").submit().response().uri().getPath(),
                    "publier");
            Page tool = curator.open("/equipe/outils").form("ajouter").type("Nom", "Essai Rangement").submit();
            tool.form("outil").type("À quoi il sert", "Ranger.").tick("Ranger et partager des fichiers")
                    .type("Ce qu’il remplace", "Essai Rangement Mammouth").type("Ce qui change", "Peu de choses.")
                    .type("Licence", "MIT").type("Site de l’outil", "https://essai.exemple.org/");
            TestTools.press(tool.form("outil"), "action", "publier");

            Wait.until("it is found", () -> visitor.open("/ressources?q=quitter+mammouth").names()
                    .contains("Ranger ses papiers"));
        } finally {
            TestItems.removeAll();
            TestTools.remove("essai-rangement");
        }
    }

    @Test
    void anybody_reports_a_resource_and_staff_hide_it_with_a_reason() {
        long id = TestItems.published("Douteuse", "https://douteuse.exemple/");
        Page report = visitor.open("/ressources/" + id).follow("Signaler");
        curator.open("/moderation/retirer/ressource/" + id).form("masquer")
                .choose("Raison, lue par tout le monde", "doublon")
                .type("Vos mots à la structure", "La même est ailleurs.")
                .submit();
        Page gone = visitor.open("/ressources/" + id);

        assertAll(() -> assertEquals(200, report.status()), () -> assertTrue(report.text().contains("Douteuse")),
                () -> assertEquals(410, gone.status(), gone::text));
    }

    private Form filled(String title, String address) {
        Form form = curator.open(NEW).form("ressource").type("Titre", title)
                .type("En quelques phrases", "Comparer sans jargon ce qui compte pour une petite association.")
                .choose("Type de ressource", "guide").choose("Licence", "cc-by-sa").choose("Niveau", "debutant")
                .type("Autrices et auteurs", "Jeanne Picaud, La Brindille").type("Date", "03/2025")
                .type("Durée", "1 h 30")
                .type("Langue", "français").tick("Associations").type("Outils dont il est question", "Jitsi Meet");
        return address.isEmpty() ? form : form.type("Adresse", address);
    }

    /** Presses one of the buttons of a resource. */
    private Page press(String desk, String act) {
        Page page = curator.open(desk);
        return curator.post(desk + "/geste",
                "jeton=" + page.document().expectFirst("input[name=jeton]").val() + "&geste=" + act);
    }

    private int send(String desk, String name, byte[] bytes) {
        Page page = sent(desk, name, bytes);
        return page.response().previousResponse().map(HttpResponse::statusCode).orElse(page.status());
    }

    private Page sent(String desk, String name, byte[] bytes) {
        String token = curator.open(desk).document().expectFirst("input[name=jeton]").val();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\n" + token
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return curator.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + desk + "/fichier"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
    }
}
