package org.emancipasso.directory.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.emancipasso.directory.PublicListing;
import org.emancipasso.directory.PublicListing.Place;
import org.emancipasso.web.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A table for spreadsheets (RFC 4180): comma, header, lists separated by {@code |}, UTF-8 with the mark by which Excel
 * knows it. No cell runs as a formula.
 */
final class CsvFormat implements ListingFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The columns, in their order. */
    private enum Column {
        ID(listing -> "" + listing.id()),
        URL(PublicListing::url),
        NAME(PublicListing::name),
        PITCH(PublicListing::pitch),
        DESCRIPTION(PublicListing::description),
        STRUCTURE(PublicListing::structure),
        HEADCOUNT(PublicListing::headcount),
        POSTCODE(seat(Place::postcode)),
        COMMUNE(seat(Place::commune)),
        INSEE_CODE(seat(Place::inseeCode)),
        LATITUDE(seat(Place::latitude)),
        LONGITUDE(seat(Place::longitude)),
        AREA(listing -> joined(listing.area())),
        SUPPORTS(listing -> joined(listing.supports())),
        STAGES(listing -> joined(listing.stages())),
        SIZES(listing -> joined(listing.sizes())),
        MODALITY(PublicListing::modality),
        TOOLS(listing -> joined(listing.tools())),
        LEAVES(listing -> joined(listing.leaves())),
        LANGUAGES(listing -> joined(listing.languages())),
        LABELS(listing -> joined(listing.labels())),
        SIREN(PublicListing::siren),
        WEBSITE(PublicListing::website),
        EXAMPLE(listing -> listing.example() ? "true" : ""),
        VERIFIED_ON(listing -> day(listing.verifiedOn())),
        CONFIRMED_ON(listing -> day(listing.confirmedOn())),
        UPDATED_AT(listing -> listing.updatedAt().toString());

        private final Function<PublicListing, @Nullable String> cell;

        Column(Function<PublicListing, @Nullable String> cell) {
            this.cell = cell;
        }

        String of(PublicListing listing) {
            return SpreadsheetCell.neutralised(Objects.requireNonNullElse(cell.apply(listing), ""));
        }

        private static Function<PublicListing, @Nullable String> seat(Function<Place, @Nullable Object> part) {
            return listing -> {
                Object value = listing.seat() == null ? null : part.apply(listing.seat());
                return value == null ? null : value.toString();
            };
        }

        private static String joined(List<String> values) {
            return String.join("|", values);
        }

        private static @Nullable String day(@Nullable LocalDate date) {
            return date == null ? null : date.toString();
        }
    }

    @Override
    public String begin() {
        return BYTE_ORDER_MARK + rows(Stream.of(
                Arrays.stream(Column.values()).map(column -> column.name().toLowerCase(Locale.ROOT)).toList()));
    }

    @Override
    public String write(List<PublicListing> listings, boolean first) {
        return rows(listings.stream()
                .map(listing -> Arrays.stream(Column.values()).map(column -> column.of(listing)).toList()));
    }

    @Override
    public String end() {
        return "";
    }

    private static String rows(Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
