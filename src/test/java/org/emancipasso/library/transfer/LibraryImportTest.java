package org.emancipasso.library.transfer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.library.ItemImportService.Outcome;
import org.emancipasso.library.transfer.LibraryImport.Report;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.emancipasso.web.table.TableProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Files of resources: all of one is written, or nothing. */
@Platform
class LibraryImportTest {

    private static final String HEADER = "external_id,title,address,type,summary,authors,tools,date,minutes\n";

    @TempDir
    Path directory;

    @Inject
    LibraryImport imports;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void leaveNothing() {
        // One by one, so that the index hears of it.
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createQuery("from LibraryItem where externalId like 'essai-%'", Object.class).getResultList()
                .forEach(entityManager::remove));
    }

    @Test
    void writes_drafts_once_and_publishes_when_asked() throws IOException {
        Path file = file("essai.csv", HEADER
                + "essai-1,Premier,https://premier.exemple/,guide,Un résumé.,Ada|Bob,Nextcloud|Grist,2024-05,45\n"
                + "essai-2,Second,https://second.exemple/,,,,,,\n");
        Report first = imports.run(file, false);
        Report again = imports.run(file, false);
        Report published = imports.run(file, true);
        Report later = imports.run(file, true);
        String found = new Browser().open("/ressources.csv").response().body();

        assertAll(() -> assertEquals(2, first.count(Outcome.CREATED)), () -> assertEquals(0, first.published()),
                () -> assertEquals(2, again.count(Outcome.UNCHANGED)), () -> assertEquals(1, published.published()),
                () -> assertEquals(1, later.count(Outcome.LEFT)),
                () -> assertTrue(found.contains("Ada|Bob") && found.contains("Grist|Nextcloud"), found));
    }

    @Test
    void refuses_all_of_a_file_for_one_row_and_says_every_problem() throws IOException {
        Report report = imports.run(file("essai.csv", HEADER
                + "essai-1,Premier,https://jeanne:secret@exemple.org/,guide,,,,,\n"
                + "essai 2,Second,https://second.exemple/,livre,,,,hier,jamais\n"
                + "essai-3,Troisième,https://second.exemple/#fin,,,,,,\n"
                + "essai-3," + "t".repeat(8_192) + ",,,,,,,\n"), true);

        assertEquals(List.of("2 address", "3 external_id", "3 type", "3 date", "3 minutes", "5 external_id", "5 title"),
                report.refused().stream().map(problem -> problem.line() + " " + problem.column()).toList());
        assertEquals(0L, count("SELECT count(*) FROM library_item WHERE external_id LIKE 'essai-%'"));
    }

    @Test
    void two_rows_of_one_address_are_one_too_many_and_what_another_resource_has_is_left_out() throws IOException {
        Report repeated = imports.run(file("essai.csv", HEADER + "essai-1,Premier,https://meme.exemple/,,,,,,\n"
                + "essai-2,Second,http://www.meme.exemple,,,,,,\n"), false);
        Report taken = imports.run(file("essai.csv", HEADER + "essai-1,Premier,https://docs.nextcloud.com,,,,,,\n"),
                false);

        assertEquals(List.of("Cette adresse est déjà à la ligne 2."),
                repeated.refused().stream().map(TableProblem::sentence).map(LibraryImportTest::plain).toList());
        assertEquals(1, taken.left().size());
    }

    @Test
    void reads_yaml() throws IOException {
        Report report = imports.run(file("essai.yaml", """
            resources:
              - external_id: essai-1
                title: Premier
                address: https://yaml.exemple/
                themes: [securite, "gestion"]
                accessibility: [sous-titres]
            """), false);

        assertEquals(1, report.count(Outcome.CREATED), report.refused()::toString);
        assertEquals(1L, count("SELECT count(*) FROM library_item WHERE external_id = 'essai-1'"
                + " AND themes = '{securite,gestion}' AND access = '{sous-titres}'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [1]\nb: *x", "resources: !!javax.script.ScriptEngineManager []", "resources: 3",
            "resources:\n  - [a]", "resources:\n  - {titre: x}", "resources:\n  - {title: [a]}",
            "[[[[[[[[[[[[1]]]]]]]]]]]]",
            "resources:\n  - &a {external_id: x}\n  - *a"})
    void yaml_that_is_more_than_a_list_is_refused(String text) throws IOException {
        assertTrue(imports.run(file("essai.yaml", text), false).read() == 0
                || !imports.run(file("essai.yaml", text), false).refused().isEmpty());
    }

    @Test
    void a_file_that_lies_about_its_type_is_refused() throws IOException {
        Files.write(directory.resolve("image.csv"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.writeString(directory.resolve("latin.csv"), HEADER + "essai-1,Été\n", StandardCharsets.ISO_8859_1);

        for (String name : List.of("image.csv", "latin.csv", "rien.csv", "essai.exe")) {
            assertEquals(1, imports.run(directory.resolve(name), false).refused().size(), name);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
