package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.directory.transfer.RawListing.Cell;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The CSV format: comma, header, UTF-8, lists separated by {@code |} (RFC 4180). */
final class CsvListings {

    private static final List<Column> MANDATORY = List.of(Column.EXTERNAL_ID, Column.NAME);
    private static final int LARGEST_CELL = 1 << 20;

    private CsvListings() {
    }

    /** Reads all rows; what cannot be a row is among the problems. */
    static List<RawListing> read(String text, List<Problem> problems, TransferMessages say) {
        List<RawListing> listings = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true).maxBufferSize(LARGEST_CELL * 8).ofCsvRecord(text)) {
            List<Column> header = List.of();
            for (CsvRecord row : rows) {
                if (header.isEmpty()) {
                    header = header(row, problems, say);
                    if (header.isEmpty()) {
                        return List.of();
                    }
                } else {
                    listings.add(listing(row, header, problems, say));
                }
            }
            if (header.isEmpty()) {
                problems.add(new Problem(0, "", say.empty()));
            }
        } catch (CsvParseException e) {
            problems.add(new Problem(0, "", say.brokenCsv()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return listings;
    }

    private static List<Column> header(CsvRecord row, List<Problem> problems, TransferMessages say) {
        List<Column> columns = new ArrayList<>();
        int line = (int) row.getStartingLineNumber();
        int before = problems.size();
        for (String name : row.getFields()) {
            Column column = Column.of(name.strip()).orElse(null);
            if (column == null) {
                problems.add(new Problem(line, "", say.unknownColumn(name,
                        Column.ofCsv().stream().map(Column::key).collect(Collectors.joining(", ")))));
            } else if (columns.contains(column)) {
                problems.add(new Problem(line, "", say.repeatedColumn(name)));
            } else {
                columns.add(column);
            }
        }
        MANDATORY.stream().filter(column -> !columns.contains(column))
                .forEach(column -> problems.add(new Problem(line, "", say.missingColumn(column.key()))));
        return problems.size() == before ? columns : List.of();
    }

    private static RawListing listing(CsvRecord row, List<Column> header, List<Problem> problems,
            TransferMessages say) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            problems.add(new Problem(line, "", say.wrongCellCount(row.getFieldCount(), header.size())));
        }
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            cells.put(header.get(i), new Cell(line, values(header.get(i), row.getField(i))));
        }
        return new RawListing(line, cells, List.of());
    }

    private static List<String> values(Column column, String cell) {
        String text = SpreadsheetCell.original(cell);
        Stream<String> values = column.isList() ? Arrays.stream(text.split("\\|")) : Stream.of(text);
        return values.map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** Writes rows of the CSV's columns, with its header. */
    static final class Sheet implements ListingWriter {
        private final CsvWriter csv;

        Sheet(Writer out) {
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(Column.ofCsv().stream().map(Column::key).toList());
        }

        @Override
        public void write(ExportedListing listing) {
            csv.writeRecord(Column.ofCsv().stream().map(column -> SpreadsheetCell
                    .neutralised(String.join(Column.SEPARATOR, listing.values(column)))).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
