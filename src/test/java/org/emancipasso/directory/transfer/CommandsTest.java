package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.directory.ProviderService;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

/** What whoever runs {@code bin/import}, {@code bin/export} and {@code bin/withdraw} reads. */
@Platform
class CommandsTest {

    @Inject
    ProviderImport imports;

    @Inject
    ProviderExport exports;

    @Inject
    ProviderService providers;

    @Inject
    TransferMessages say;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void import_says_what_it_wrote() throws IOException {
        assertEquals(0, run(importing(), file("commande-1,Ada,,\n")));
        assertEquals("1 fiche lue : 1 créée, 0 modifiée, 0 inchangée.", out.toString().strip());
    }

    @Test
    void import_refuses_with_every_problem_and_a_way_out() throws IOException {
        assertEquals(1, run(importing(), file("commande-2,Ada,sarl,\n,Bob,,\n")));
        assertEquals(List.of(
                "ligne 2, structure : « sarl » n’est pas une valeur connue. Celles qui le sont : association, scop, scic, "
                        + "cooperative, entreprise, independant, public, collectif.",
                "ligne 3, external_id : Il manque ici l’identifiant de la fiche (external_id).",
                "2 problèmes : rien n’a été écrit. Corrigez le fichier.",
                "Avec --lenient, les fiches dont un lieu ou une valeur n’est pas reconnu sont gardées en brouillon."),
                out.toString().lines().toList());
    }

    @Test
    void lenient_import_lists_the_drafts_and_what_it_left_out() throws IOException {
        assertEquals(0, run(importing(), "--lenient", file("commande-3,Ada,,99999\n,,,\n,Bob,sarl,\n")));
        assertEquals(List.of("2 fiches lues : 1 créée, 0 modifiée, 0 inchangée.",
                "1 fiche gardée en brouillon, à compléter :", "  commande-3 « Ada »",
                "    ligne 2, commune : Aucune commune ne répond à « 99999 ».",
                "1 fiche laissée de côté :",
                "  ligne 4, external_id : Il manque ici l’identifiant de la fiche (external_id)."),
                out.toString().lines().filter(line -> !line.contains("sarl")).toList());
    }

    @Test
    void import_shows_its_progress() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            rows.append("commande-lot-").append(i).append(",Ada,,\n");
        }
        run(importing(), file(rows.toString()));

        assertEquals(List.of("… 500 fiches écrites", "… 1000 fiches écrites"),
                out.toString().lines().limit(2).toList());
    }

    @Test
    void import_says_that_a_file_is_missing() {
        assertEquals(1, run(importing(), "rien.csv"));
        assertTrue(out.toString().startsWith("Le fichier « rien.csv » n’existe pas ou n’est pas lisible."));
    }

    @Test
    void export_says_how_many_listings_it_wrote() {
        assertEquals(0, run(exporting(), "providers", directory.resolve("export.csv").toString()));
        assertEquals(DemonstrationContent.LISTINGS + " fiches écrites.", out.toString().strip());
    }

    @Test
    void export_writes_private_addresses_only_when_asked() throws IOException {
        Path file = directory.resolve("export.yaml");
        run(exporting(), "providers", file.toString());
        assertFalse(Files.readString(file).contains("contact_email"));

        run(exporting(), "providers", "--with-contacts", file.toString());
        assertTrue(Files.readString(file).contains("contact_email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.json", "nulle-part/export.csv", "/nulle-part/export.yaml"})
    void export_says_that_it_cannot_write_there(String file) {
        assertEquals(2, run(exporting(), "providers", file));
        assertTrue(err.toString().startsWith("Le "), err.toString());
    }

    @Test
    void withdraw_asks_for_a_reason() {
        assertEquals(2, run(new WithdrawCommand(providers, say), "1", "--reason", " "));
    }

    @Test
    void withdraw_says_that_there_is_no_such_listing() {
        assertEquals(1, run(new WithdrawCommand(providers, say), "999999", "--reason", "Fermée."));
        assertEquals("La fiche 999999 n’existe pas.", out.toString().strip());
    }

    private ImportCommand importing() {
        return new ImportCommand(imports, say);
    }

    private ExportCommand exporting() {
        return new ExportCommand(exports, say);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String rows) throws IOException {
        return Files.writeString(directory.resolve("fiches.csv"), "external_id,name,structure,postcode\n" + rows)
                .toString();
    }
}
