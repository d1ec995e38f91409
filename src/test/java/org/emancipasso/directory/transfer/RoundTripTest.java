package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.territory.France;
import org.emancipasso.web.SpreadsheetCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** {@code import(export(x)) = x}, for listings drawn from a seed that a failure prints. */
class RoundTripTest {

    private static final int LISTINGS = 1_500;
    private static final Pattern RUN_BY_A_SPREADSHEET = Pattern.compile("[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private final long seed = System.nanoTime();
    private final RandomListings random = new RandomListings(seed);
    private final List<ProviderDetails> listings = IntStream.range(0, LISTINGS).mapToObj(_ -> random.next()).toList();

    @TempDir
    private Path directory;

    @Test
    void yaml_gives_back_all_that_a_listing_says() throws Exception {
        assertGivenBack(read(written("fiches.yaml", true)), Function.identity());
    }

    @Test
    void yaml_without_contacts_gives_back_all_but_the_address() throws Exception {
        assertGivenBack(read(written("fiches.yaml", false)), details -> with(details, details.siren(), null, true));
    }

    @Test
    void csv_gives_back_its_columns() throws Exception {
        assertGivenBack(read(written("fiches.csv", false)), details -> with(details, null, null, false));
    }

    @Test
    void yaml_of_nothing_is_read_as_nothing() throws Exception {
        StringWriter out = new StringWriter();
        new YamlDocument(out).close();

        assertEquals(List.of(), read(Files.writeString(directory.resolve("rien.yaml"), out.toString())));
    }

    @Test
    void csv_of_nothing_is_read_as_nothing() throws Exception {
        StringWriter out = new StringWriter();
        new CsvListings.Sheet(out).close();

        assertEquals(List.of(), read(Files.writeString(directory.resolve("rien.csv"), out.toString())));
    }

    @Test
    void csv_holds_no_cell_that_a_spreadsheet_would_run() throws IOException {
        List<String> cells = cells(written("fiches.csv", false));

        assertFalse(cells.stream().anyMatch(cell -> RUN_BY_A_SPREADSHEET.matcher(cell).matches()), "seed " + seed);
    }

    @Test
    void the_same_listings_hold_such_cells_before_they_are_neutralised() throws IOException {
        List<String> cells = cells(written("fiches.csv", false)).stream().map(SpreadsheetCell::original).toList();

        assertTrue(cells.stream().anyMatch(cell -> RUN_BY_A_SPREADSHEET.matcher(cell).matches()), "seed " + seed);
    }

    @Test
    void yaml_keeps_the_private_address_to_itself_unless_asked() throws IOException {
        assertFalse(Files.readString(written("fiches.yaml", false)).contains("ada+liste@asso.example"));
    }

    @Test
    void yaml_carries_the_private_address_when_asked() throws IOException {
        assertTrue(Files.readString(written("fiches.yaml", true)).contains("ada+liste@asso.example"));
    }

    private void assertGivenBack(List<ParsedListing> read, Function<ProviderDetails, ProviderDetails> expected) {
        assertAll("seed " + seed, IntStream.range(0, LISTINGS).mapToObj(i -> () -> {
            assertEquals(List.of(), read.get(i).problems());
            assertEquals(expected.apply(listings.get(i)), read.get(i).details());
        }));
    }

    private Path written(String name, boolean withContact) throws IOException {
        StringWriter out = new StringWriter();
        try (ListingWriter writer = name.endsWith(".csv") ? new CsvListings.Sheet(out) : new YamlDocument(out)) {
            for (int i = 0; i < LISTINGS; i++) {
                writer.write(new ExportedListing("=-id" + i, listings.get(i), ProviderStatus.DRAFT, null, withContact));
            }
        }
        return Files.writeString(directory.resolve(name), out.toString());
    }

    private static List<ParsedListing> read(Path file) throws InvalidFile {
        List<Problem> problems = new ArrayList<>();
        String text = SourceFile.read(file, Sentences.french());
        List<RawListing> listings = file.toString().endsWith(".csv")
                ? CsvListings.read(text, problems, Sentences.french())
                : YamlListings.read(text, problems, Sentences.french());
        assertEquals(List.of(), problems);
        return listings.stream().map(listing -> new ListingParser(listing, Words.vocabulary(), France.territories(),
                Sentences.french()).parse()).toList();
    }

    private static List<String> cells(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            return rows.stream().flatMap(row -> row.getFields().stream()).toList();
        }
    }

    private static ProviderDetails with(ProviderDetails listing, @Nullable String siren, @Nullable String contact,
            boolean projects) {
        return new ProviderDetails(listing.name(), listing.pitch(), listing.description(), listing.structure(),
                listing.headcount(), listing.seat(), listing.area(), listing.supports(), listing.stages(),
                listing.sizes(), listing.modality(), listing.tools(), listing.leaves(), listing.languages(),
                listing.labels(), siren, listing.website(), contact, projects ? listing.projects() : List.of());
    }
}
