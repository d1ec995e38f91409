package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.transfer.ProviderExport.Format;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** {@code import(export(x)) = x} through the database, and what an export keeps to itself. */
@Platform
class StoredRoundTripTest {

    @Inject
    Transfers files;

    @Test
    void yaml_imported_again_writes_every_listing_as_it_is() throws IOException {
        files.yaml(Transfers.item("rond-1", "=Ada & 🦊", Transfers.full())
                + Transfers.item("rond-2", "Bob", Transfers.withdrawn("« Fermée »\n")), false);
        files.csv("rond-3,Cléo,sarl,99999,Trifouilly,\n", true);
        Path file = files.exported(Format.YAML, true);

        ImportReport report = files.run(file, false);

        assertEquals(List.of(), report.refused());
        assertEquals(report.read(), report.unchanged());
    }

    @Test
    void yaml_gives_back_a_listing_that_changed_since() throws IOException {
        files.yaml(Transfers.item("retour-1", "Ada", Transfers.full()), false);
        Stored before = files.one("retour-1");
        Path file = files.exported(Format.YAML, true);
        files.yaml(
                Transfers.item("retour-1", "Bob",
                        Transfers.withdrawn("Fermée.") + "  tools: []\n  postcode: 75011\n  commune: null\n"),
                false);
        files.run(file, false);

        assertEquals(before, files.one("retour-1"));
    }

    @Test
    void csv_imported_again_writes_every_listing_as_it_is() throws IOException {
        ImportReport report = files.run(files.exported(Format.CSV, false), false);

        assertEquals(DemonstrationContent.LISTINGS, report.unchanged());
    }

    @Test
    void csv_shows_nothing_of_what_is_not_on_the_site() throws IOException {
        files.yaml(Transfers.item("cache-1", "Ada", Transfers.DRAFT), false);

        assertFalse(Files.readString(files.exported(Format.CSV, false)).contains("cache-1"));
    }

    @Test
    void no_public_export_holds_a_private_address() throws IOException {
        files.yaml(Transfers.item("secret-1", "Ada", Transfers.full()), false);
        String text = Files.readString(files.exported(Format.CSV, true))
                + Files.readString(files.exported(Format.YAML, false));

        assertFalse(text.contains("@asso.example") || text.contains("contact_email"));
    }

    @Test
    void yaml_without_addresses_leaves_them_as_they_are() throws IOException {
        files.yaml(Transfers.item("secret-2", "Ada", Transfers.full()), false);
        files.run(files.exported(Format.YAML, false), false);

        assertEquals("ada@asso.example", files.one("secret-2").details().contactEmail());
    }
}
