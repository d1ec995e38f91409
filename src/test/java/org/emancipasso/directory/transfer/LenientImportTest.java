package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.transfer.ImportReport.DraftListing;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** Imports of what a hand must still complete. */
@Platform
class LenientImportTest {

    @Inject
    Transfers files;

    @Test
    void leniently_keeps_a_listing_that_it_does_not_understand_as_a_draft() throws IOException {
        files.csv("flou-1,Ada,association,99999,Trifouilly,\nflou-2,Bob,sarl,44000,Nantes,\n", true);

        assertEquals(List.of(ProviderStatus.DRAFT, ProviderStatus.DRAFT),
                files.stored("flou-").values().stream().map(Stored::status).toList());
    }

    @Test
    void leniently_lists_the_drafts_and_what_they_lack() throws IOException {
        List<DraftListing> drafts = files.csv("liste-1,Ada,sarl,99999,Trifouilly,\n", true).drafts();

        assertEquals(List.of("structure", "commune"),
                drafts.getFirst().problems().stream().map(Problem::column).toList());
    }

    @Test
    void leniently_skips_only_the_listings_without_an_id_of_their_own_or_a_name() throws IOException {
        ImportReport report = files.csv("saut-1,Ada,,,,\n,Bob,,,,\nsaut-3,,,,,\nsaut-1,Cléo,,,,\n,,sarl,,,\n", true);

        assertEquals(List.of("saut-1"), List.copyOf(files.stored("saut-").keySet()));
        assertEquals(4, report.skippedListings());
        assertEquals(List.of(3, 4, 5, 6), report.skipped().stream().map(Problem::line).distinct().toList());
    }

    @Test
    void leniently_refuses_a_file_whose_rows_cannot_be_told_apart() throws IOException {
        ImportReport report = files.csv("forme-1,Ada,,,,\nforme-2,Bob\n", true);

        assertFalse(report.refused().isEmpty());
        assertEquals(Map.of(), files.stored("forme-"));
    }

    @Test
    void leniently_leaves_a_withdrawn_listing_withdrawn() throws IOException {
        files.yaml(Transfers.item("retrait-1", "Ada", Transfers.withdrawn("Elle a fermé.")), false);
        files.csv("retrait-1,Ada,sarl,99999,Trifouilly,\n", true);

        assertEquals("Elle a fermé.", files.one("retrait-1").withdrawalReason());
    }

    @Test
    void leniently_keeps_what_was_known_when_a_cell_is_not_understood() throws IOException {
        files.csv("su-1,Ada,scop,44000,Nantes,hebergement\n", false);
        ProviderDetails known = files.one("su-1").details();
        files.csv("su-1,Ada et Bob,sarl,99999,Trifouilly,magie\n", true);

        ProviderDetails now = files.one("su-1").details();
        assertEquals("Ada et Bob", now.name());
        assertEquals(known.structure(), now.structure());
        assertEquals(known.supports(), now.supports());
        assertEquals(ProviderStatus.DRAFT, files.one("su-1").status());
    }
}
