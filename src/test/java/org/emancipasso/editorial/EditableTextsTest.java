package org.emancipasso.editorial;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.web.markdown.Markdown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Texts that administrators change. */
@Platform
class EditableTextsTest {

    private final Browser admin = People.member("textes-admin", Role.ADMIN);

    @Inject
    Texts texts;

    @Inject
    TextVersionService versions;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update editable_text_version set text = null").executeUpdate());
        texts.refresh();
    }

    @Test
    void a_page_says_what_an_administrator_wrote_and_then_what_it_said_before() {
        String before = lead();
        Page saved = write("contact", "Écrivez à **[éditeur]**, au sujet de [site].", "Plus direct");

        assertEquals(200, saved.status());
        assertEquals("Écrivez à Association d’exemple, au sujet de Émancip’Asso.", lead());
        assertEquals(List.of("Plus direct"), saved.texts(".rows .muted"));
        write("contact", "Écrivez-nous.", "Plus court");
        assertEquals("Écrivez-nous.", lead());

        admin.open("/equipe/textes/contact").formTo("/equipe/textes/contact/retour").submit();
        assertEquals("Écrivez à Association d’exemple, au sujet de Émancip’Asso.", lead());
        admin.open("/equipe/textes/contact").form("origine").submit();
        assertEquals(before, lead());
    }

    @Test
    void what_is_typed_is_never_a_template_nor_markup() {
        write("accueil", "{cdi:versions} {#include layout}{/include} {site:title} ${7*7} <script>alert(1)</script>"
                + " [lien](javascript:alert) ![i](x.png)", "Essai");

        Page home = new Browser().open("/");

        assertAll(() -> assertEquals(200, home.status()),
                () -> assertTrue(home.texts(".hero .lead").getFirst()
                        .startsWith("{cdi:versions} {#include layout}{/include} {site:title} ${7*7} <script>")),
                () -> assertTrue(home.document().select(".hero .lead script, .hero .lead img, .lead a[href^=java]")
                        .isEmpty()));
    }

    @Test
    void a_placeholder_stands_for_text_whatever_it_holds() {
        assertEquals("<p>a &lt;b&gt; {x} [y] $1\\</p>\n".strip(), Markdown
                .html("a [nom]", Map.of("nom", "<b> {x} [y] $1\\", "y", "non")).getValue().strip());
    }

    @Test
    void placeholders_that_are_unknown_or_missing_are_named_on_the_field() {
        Page unknown = write("contact", "Bonjour [prénom], [lien](https://example.org)", "Essai");
        Page missing = write("droit-de-reponse", "Plus rien.", "Essai");
        Page hidden = write("droit-de-reponse", "[direction](https://example.org)", "Essai");
        Page unsaid = write("contact", "Bonjour", "");

        assertEquals(List.of(422, 422, 422), List.of(unknown.status(), missing.status(), unsaid.status()));
        assertTrue(unknown.texts("#texte-erreur").getFirst().startsWith("Corrigez [prénom]"));
        assertTrue(missing.texts("#texte-erreur").getFirst().startsWith("Remettez [direction]"));
        assertEquals(422, hidden.status());
        assertEquals(1, unsaid.texts("#raison-erreur").size());
        assertEquals("Plus rien.", missing.document().expectFirst("#texte").text());
    }

    @Test
    void one_sees_it_before_it_is_kept() {
        Page form = admin.open("/equipe/textes/accueil");
        Page seen = admin.post("/equipe/textes/accueil", "apercu=oui&texte=Un+**aper%C3%A7u**&raison=&version=0&jeton="
                + form.document().expectFirst("[name=jeton]").val());

        assertEquals(List.of("aperçu"), seen.texts(".drawn strong"));
        assertFalse(new Browser().open("/").text().contains("aperçu"));
    }

    @Test
    void who_comes_second_is_told() {
        Page first = admin.open("/equipe/textes/classement");
        Page second = admin.open("/equipe/textes/classement");
        fill(first, "Une règle.", "Un");

        Page told = fill(second, "Deux règles.", "Deux");

        assertEquals(422, told.status());
        assertTrue(told.text().contains("quelqu’un vient de changer ce texte"));
        assertTrue(told.form("texte-modifie").submit().text().contains("C’est enregistré"));
        assertEquals("Deux règles.", new Browser().open("/comment-nous-classons").texts(".lead").getFirst());
    }

    @Test
    void a_letter_opens_and_closes_as_an_administrator_wrote() {
        String before = admin.open("/equipe/courriels/essai").text();
        assertTrue(before.contains("Bonjour,"));
        write("courriel.essai.debut", "Salut à vous,", "Ton");
        write("courriel.essai.fin", "L’équipe de **[site]**", "Signature");

        Page letter = admin.open("/equipe/courriels/essai");
        Page drawn = admin.open("/equipe/courriels/essai/rendu");

        assertAll(() -> assertTrue(letter.text().replaceAll("\\s+", " ").contains("Salut à vous, Ce courriel montre")),
                () -> assertTrue(letter.text().contains("L’équipe de **Émancip’Asso**")),
                () -> assertFalse(letter.text().contains("Bonjour,")),
                () -> assertEquals(List.of("Émancip’Asso"), drawn.texts(".card strong")),
                () -> assertTrue(admin.open("/equipe/courriels/suspension").text().contains("Bonjour,")));
    }

    @Test
    void there_are_pages_and_letters_to_change_and_no_letter_greets_by_itself() throws IOException {
        List<String> codes = texts.all().stream().map(EditableText::code).toList();

        assertEquals(codes.size(), List.copyOf(Set.copyOf(codes)).size());
        assertTrue(codes.stream().filter(code -> code.startsWith("courriel.")).count() >= 8, codes.toString());
        assertTrue(codes.stream().filter(code -> !code.startsWith("courriel.")).count() >= 4, codes.toString());
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates/letters"))) {
            assertEquals(List.of(), files.filter(file -> read(file).contains(":hello}")).toList());
        }
    }

    @Test
    void the_same_text_sent_twenty_times_at_once_is_one_version() throws Exception {
        Page form = admin.open("/equipe/textes/confidentialite");
        String sent = "texte=Vingt+fois&raison=Essai&version=" + form.document().expectFirst("[name=version]").val()
                + "&jeton=" + form.document().expectFirst("[name=jeton]").val();
        int known = versions.of("confidentialite").size();
        Callable<Integer> send = () -> admin.post("/equipe/textes/confidentialite", sent).status();
        try (ExecutorService all = Executors.newFixedThreadPool(20)) {
            for (var answer : all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> send).toList())) {
                assertEquals(200, answer.get());
            }
        }

        assertEquals(known + 1, versions.of("confidentialite").size());
    }

    private static String lead() {
        return new Browser().open("/contact").texts(".lead").getFirst();
    }

    private Page write(String code, String text, String reason) {
        return fill(admin.open("/equipe/textes/" + code), text, reason);
    }

    private static Page fill(Page page, String text, String reason) {
        return page.form("texte-modifie").type("Le texte", text).type("Pourquoi ce changement", reason).submit();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
