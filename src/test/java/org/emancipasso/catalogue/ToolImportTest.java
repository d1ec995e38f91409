package org.emancipasso.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.emancipasso.catalogue.transfer.ToolImport;
import org.emancipasso.catalogue.transfer.ToolImport.Report;
import org.emancipasso.catalogue.transfer.ToolImportCommand;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

/** Files of tools become drafts. */
@Platform
class ToolImportTest {

    private static final Path MAPPING = Path.of("docs/import-tools-yunohost.yaml");

    @Inject
    ToolImport imports;

    @Inject
    ToolRepository tools;

    @Inject
    ToolImportCommand command;

    @TempDir
    private Path directory;

    @AfterEach
    void leaveAsFound() {
        TestTools.remove("essai-import");
    }

    @Test
    void a_catalogue_of_others_becomes_drafts_that_no_list_offers() throws IOException {
        Path file = file("outils.json",
                """
                    {"tools": [
                      {"id": "essai_import_un", "category": "office", "tags": ["files", "jamais"],\t"alternativeTo": ["Essai Import G\\u00e9ant", "Essai Import A\\/B"]},
                      {"id": "essai-import-deux", "category": "games", "tags": [], "alternativeTo": []}
                    ]}""");
        Report report = imports.run(file, MAPPING, false);
        Report again = imports.run(file, MAPPING, false);
        ToolSheet one = sheet("essai-import-un");

        assertAll(() -> assertEquals(2, report.created()), () -> assertEquals(2, again.unchanged()),
                () -> assertEquals("essai import un", one.name()),
                () -> assertEquals(List.of("fichiers", "bureautique"), one.details().categories()),
                () -> assertEquals(List.of("Essai Import A/B", "Essai Import Géant"), one.details().replaces()),
                () -> assertEquals(ToolState.DRAFT, one.state()),
                () -> assertEquals(List.of("games", "jamais"), List.copyOf(report.unmapped().keySet())),
                () -> assertEquals(404, new Browser().open("/outils/" + one.id()).status()),
                () -> assertFalse(new Browser().open("/api/v1/taxonomies").response().body().contains("essai-import")));
    }

    @Test
    void hundreds_of_tools_are_created_and_once_more_change_nothing() throws IOException {
        String rows = IntStream.range(0, 680).mapToObj(
                i -> "essai-import-lot-" + i + ",Essai,fichiers|ecrire,Essai Import Geant " + i % 300 + "|Google Drive")
                .collect(Collectors.joining("\n", "code,name,categories,replaces\n", "\n"));
        Path file = file("lot.csv", rows);

        assertEquals(680, imports.run(file, null, false).created());
        assertEquals(680, imports.run(file, null, false).unchanged());
    }

    @Test
    void what_a_person_described_stays_and_drafts_are_completed() throws IOException {
        Path file = file("complete.yaml", """
            - {code: nextcloud, name: Autre, pitch: Autre chose.}
            - {code: essai-import-trois, name: Trois}""");
        imports.run(file, null, false);
        Report report = imports.run(file("plus.yml", """
            tools:
              - code: essai-import-trois
                pitch: Un essai.
                categories: fichiers
                licence: MIT
                website: https://essai.exemple.org/
              - code: essai-import-quatre
                name: Quatre"""), null, true);

        assertAll(() -> assertEquals("Nextcloud", sheet("nextcloud").name()),
                () -> assertEquals(1, report.completed()), () -> assertEquals(1, report.published()),
                () -> assertEquals(4, report.lacking().size()),
                () -> assertTrue(sheet("essai-import-trois").isDescribed()),
                () -> assertEquals("Trois", sheet("essai-import-trois").name()));
    }

    @Test
    void the_command_names_each_problem_by_its_line_and_writes_the_rest() throws IOException {
        Path file = file("mauvais.csv", "code,name,website,categories\n"
                + "essai-import-bon,Bon,,\n"
                + "essai-import-a,A,javascript:alert(1),\n"
                + "essai-import-b,B,https://moi:secret@exemple.org/,inconnu\n"
                + "essai-import-bon,Encore,,\n"
                + "essai-import-c," + "x".repeat(8192) + ",,\n"
                + "trop,court\n");
        StringWriter out = new StringWriter();
        int status = new CommandLine(command).setOut(new PrintWriter(out)).execute(file.toString());
        List<String> lines = out.toString().lines().toList();

        assertEquals(1, status);
        assertEquals(List.of("ligne 3, website", "ligne 4, categories", "ligne 4, website", "ligne 5, code",
                "ligne 6, name", "ligne 7, Cette ligne a 2 cases, et l’en-tête 4."),
                lines.stream().filter(line -> line.startsWith("ligne")).map(line -> line.split("[ \u00a0]:")[0])
                        .sorted()
                        .toList());
        assertTrue(lines.getLast().startsWith("5 outils lus"), lines.toString());
        assertEquals("Bon", sheet("essai-import-bon").name());
    }

    @ParameterizedTest
    @CsvSource({"vide.csv,''", "outils.txt,code", "casse.yaml,'tools: [a: {'", "autre.json,'{\"choses\": []}'",
            "sans.csv,'couleur\nbleu'", "texte.yaml,bonjour", "profond.yaml,'"
                    + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['"})
    void a_file_of_something_else_is_refused_whole(String name, String text) throws IOException {
        Report report = imports.run(file(name, text), null, false);

        assertEquals(1, report.problems().size(), report.toString());
        assertEquals(0, report.read());
    }

    @Test
    void the_demonstration_content_again_changes_nothing() {
        Report report = imports.run(Path.of("demo/tools.yaml"), null, true);

        assertEquals(DemonstrationContent.TOOLS, report.left());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private ToolSheet sheet(String code) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> tools.find(code).orElseThrow().sheet());
    }
}
