package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports into a real database. What is written stays a draft, unless a test takes it off the site. */
@Platform
class ProviderImportTest {

    @Inject
    Transfers files;

    @Inject
    ProviderService providers;

    @Inject
    EntityManager entityManager;

    @TempDir
    private Path directory;

    @Test
    void writes_nothing_when_one_listing_has_a_problem() throws IOException {
        files.yaml(Transfers.item("rien-1", "Ada", Transfers.DRAFT)
                + Transfers.item("rien-2", "Bob", "  structure: sarl\n"), false);

        assertEquals(Map.of(), files.stored("rien-"));
    }

    @Test
    void reports_the_problems_of_the_whole_file_in_the_order_of_its_lines() throws IOException {
        ImportReport report = files.yaml(
                Transfers.item("ordre-1", "Ada", "  siren: 1\n") + Transfers.item("ordre-1", "Bob", "  phone: 2\n")
                        + Transfers.item("", "Cléo", "") + Transfers.item("ordre-4", "Dora", "  area: [Bretagne]\n"),
                false);

        assertEquals(List.of("4 siren", "5 external_id", "7 phone", "8 external_id", "12 area"),
                report.refused().stream().map(problem -> problem.line() + " " + problem.column()).toList());
    }

    @Test
    void names_the_line_where_a_repeated_id_stood_first() throws IOException {
        ImportReport report = files.yaml(
                Transfers.item("double-1", "Ada", Transfers.DRAFT) + Transfers.item("double-1", "Bob", Transfers.DRAFT),
                false);

        assertEquals("ligne 5, external_id : L’identifiant « double-1 » sert déjà à la ligne 2.",
                report.refused().getFirst().toString());
    }

    @Test
    void refuses_a_file_of_another_kind() throws IOException {
        Path file = Files.writeString(directory.resolve("fiches.xlsx"), "");

        assertEquals("Le nom du fichier doit finir par .csv, .yaml ou .yml.", files.run(file, true).refused().getFirst()
                .toString());
    }

    @Test
    void reads_a_name_of_file_in_capitals() throws IOException {
        Path file = Files.writeString(directory.resolve("FICHES.CSV"), "external_id,name\n");

        assertEquals(List.of(), files.run(file, false).refused());
    }

    @Test
    void refuses_a_place_without_a_file() {
        assertFalse(files.run(Path.of("/"), false).refused().isEmpty());
    }

    @Test
    void creates_a_listing_once_and_then_finds_it_unchanged() throws IOException {
        String item = Transfers.item("deux-fois-1", "Ada", Transfers.full());
        files.yaml(item, false);

        assertEquals(List.of(0, 0, 1), counts(files.yaml(item, false)));
    }

    @Test
    void finds_a_listing_unchanged_whatever_the_order_and_spelling_of_its_tools() throws IOException {
        files.yaml(Transfers.item("ordre-outils-1", "Ada", Transfers.DRAFT + "  tools: [Zulip, Nextcloud, Odoo]\n"),
                false);

        assertEquals(List.of(0, 0, 1),
                counts(files.yaml(Transfers.item("ordre-outils-1", "Ada",
                        Transfers.DRAFT + "  tools: [odoo, Zulip, NextCloud]\n"), false)));
    }

    @Test
    void changes_only_the_listings_of_the_file() throws IOException {
        files.yaml(
                Transfers.item("absent-1", "Ada", Transfers.DRAFT) + Transfers.item("absent-2", "Bob", Transfers.DRAFT),
                false);
        files.yaml(Transfers.item("absent-2", "Bob et fille", Transfers.DRAFT), false);

        assertEquals(List.of("Ada", "Bob et fille"), files.stored("absent-").values().stream()
                .map(listing -> listing.details().name()).toList());
    }

    @Test
    void leaves_alone_what_the_file_does_not_say() throws IOException {
        files.yaml(Transfers.item("colonnes-1", "Ada", Transfers.full()), false);
        ProviderDetails before = files.one("colonnes-1").details();
        files.yaml(Transfers.item("colonnes-1", "Ada", Transfers.DRAFT + "  pitch: Autre chose.\n"), false);

        assertEquals("Autre chose.", files.one("colonnes-1").details().pitch());
        assertEquals(before.projects(), files.one("colonnes-1").details().projects());
    }

    @Test
    void forgets_what_the_file_says_is_unknown() throws IOException {
        files.yaml(Transfers.item("oubli-1", "Ada", Transfers.full()), false);
        files.yaml(Transfers.item("oubli-1", "Ada", Transfers.DRAFT + "  pitch: null\n"), false);

        assertNull(files.one("oubli-1").details().pitch());
    }

    @Test
    void adds_an_unknown_tool_to_be_reviewed() throws IOException {
        files.yaml(Transfers.item("outils-1", "Ada",
                Transfers.DRAFT + "  tools: [Ardoise Libre]\n  leaves: [Craie Close]\n"), false);

        assertEquals(List.of(false, false), List.of(reviewed("tool", "ardoise-libre"),
                reviewed("replaced_tool", "craie-close")));
    }

    @Test
    void never_marks_a_listing_verified_or_confirmed() throws IOException {
        files.yaml(Transfers.item("jamais-1", "Ada", Transfers.full()), false);

        assertEquals(0L, entityManager.createNativeQuery("select count(*) from provider where external_id = 'jamais-1' "
                + "and (verified_on is not null or confirmed_on is not null)", Long.class).getSingleResult());
    }

    @Test
    void leaves_a_withdrawn_listing_withdrawn_when_the_file_does_not_speak_of_it() throws IOException {
        files.yaml(Transfers.item("retrait-2", "Ada", Transfers.withdrawn("Elle a fermé.")), false);
        files.csv("retrait-2,Ada,association,44000,Nantes,\n", false);

        assertEquals(ProviderStatus.WITHDRAWN, files.one("retrait-2").status());
    }

    @Test
    void publishes_a_complete_listing_until_it_is_withdrawn() throws IOException {
        Browser.awaitIndex();
        files.csv("complet-1,Fabrique du complet,association,44000,Nantes,\n", false);
        assertEquals(ProviderStatus.PUBLISHED, files.one("complet-1").status());

        Wait.until("the listing is in the index", () -> total() == DemonstrationContent.LISTINGS + 1);
        providers.withdraw(files.one("complet-1").id(), "Essai terminé.");
        Wait.until("the listing has left the index", () -> total() == DemonstrationContent.LISTINGS);
    }

    @Test
    void keeps_a_listing_that_lacks_a_structure_as_a_draft() throws IOException {
        files.csv("sans-structure-1,Ada,,44000,Nantes,\n", false);

        assertEquals(ProviderStatus.DRAFT, files.one("sans-structure-1").status());
    }

    @Test
    void tells_how_many_listings_were_written_so_far() throws IOException {
        List<Integer> told = new ArrayList<>();
        Path file = Files.writeString(directory.resolve("progres.yaml"), "providers:\n"
                + Transfers.item("progres-1", "Ada", Transfers.DRAFT)
                + Transfers.item("progres-2", "Bob", Transfers.DRAFT));
        files.run(file, told::add);

        assertEquals(List.of(1, 2), told);
    }

    @Test
    void says_that_a_listing_to_withdraw_does_not_exist() {
        assertEquals(Optional.empty(), providers.withdraw(Long.MAX_VALUE, "Essai."));
    }

    private boolean reviewed(String table, String code) {
        return (boolean) entityManager.createNativeQuery("select reviewed from " + table + " where code = :code")
                .setParameter("code", code).getSingleResult();
    }

    private static List<Integer> counts(ImportReport report) {
        assertTrue(report.refused().isEmpty(), report.refused().toString());
        return List.of(report.created(), report.updated(), report.unchanged());
    }

    private static int total() {
        return new Browser().open("/prestataires").total();
    }
}
