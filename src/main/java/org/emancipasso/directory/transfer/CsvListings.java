package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.directory.transfer.RawListing.Cell;
import org.emancipasso.web.SpreadsheetCell;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The CSV format: comma, header, UTF-8, lists separated by {@code |} (RFC 4180). */
final class CsvListings {

    private static final List<Column> MANDATORY = List.of(Column.EXTERNAL_ID, Column.NAME);
    private static final int LARGEST_CELL = 1 << 23;
    private static final int MOST_ROWS = 100_000;
    private static final Pattern LINE_OF_RECORD = Pattern.compile("[Rr]ecord starting at line (\\d+)");

    /** A last row that no file has (NUL is refused before); an unclosed quote swallows it, and so shows itself. */
    private static final String END = "\n\0";

    private CsvListings() {
    }

    /** Reads all rows; what cannot be a row is among the problems. */
    static List<RawListing> read(String text, List<Problem> problems, TransferMessages say) {
        List<RawListing> listings = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true).maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text + END)) {
            List<Column> header = List.of();
            for (CsvRecord row : rows) {
                int line = (int) row.getStartingLineNumber();
                if (row.getField(row.getFieldCount() - 1).endsWith("\0")) {
                    if (row.getFieldCount() > 1 || row.getField(0).length() > 1) {
                        problems.add(new Problem(line, "", say.brokenCsv()));
                    }
                } else if (header.isEmpty()) {
                    header = header(row, problems, say);
                    if (header.isEmpty()) {
                        return List.of();
                    }
                } else if (row.getFieldCount() != header.size()) {
                    problems.add(new Problem(line, "", say.wrongCellCount(row.getFieldCount(), header.size())));
                } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    listings.add(listing(row, header));
                }
                if (listings.size() + problems.size() > MOST_ROWS) {
                    problems.add(new Problem(line, "", say.tooMany()));
                    break;
                }
            }
        } catch (CsvParseException e) {
            Matcher line = LINE_OF_RECORD.matcher(Objects.requireNonNullElse(e.getMessage(), ""));
            problems.add(new Problem(line.find() ? Integer.parseInt(line.group(1)) : 0, "", say.brokenCsv()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listings;
    }

    private static List<Column> header(CsvRecord row, List<Problem> problems, TransferMessages say) {
        List<Column> columns = new ArrayList<>();
        int line = (int) row.getStartingLineNumber();
        int before = problems.size();
        for (String name : row.getFields()) {
            Column column = Column.of(name.strip()).filter(Column.ofCsv()::contains).orElse(null);
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

    private static RawListing listing(CsvRecord row, List<Column> header) {
        int line = (int) row.getStartingLineNumber();
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
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
