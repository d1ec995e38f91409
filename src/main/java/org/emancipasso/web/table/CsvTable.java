package org.emancipasso.web.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.web.SpreadsheetCell;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Rows as CSV: comma, header, UTF-8, lists separated by {@code |} (RFC 4180). */
final class CsvTable {

    private static final int LARGEST_CELL = 1 << 18;

    private final TableMessages say;
    private final TableShape shape;
    private final List<TableProblem> problems;

    CsvTable(TableMessages say, TableShape shape, List<TableProblem> problems) {
        this.say = say;
        this.shape = shape;
        this.problems = problems;
    }

    List<TableRow> read(String text) throws UnreadableTable {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true).maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = header(record, line);
                } else if (record.getFieldCount() != header.size()) {
                    problems.add(
                            new TableProblem(line, "", say.wrongCellCount(record.getFieldCount(), header.size())));
                } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new TableRow(line, values(record, header)));
                }
                if (rows.size() + problems.size() > TableFile.MOST) {
                    throw new UnreadableTable(line, say.tooMany(TableFile.MOST));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableTable(0, say.broken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private List<String> header(CsvRecord record, int line) throws UnreadableTable {
        List<String> header = record.getFields().stream().map(String::strip).toList();
        if (shape.isOthers()) {
            if (header.stream().noneMatch(shape.columns()::contains)) {
                throw new UnreadableTable(line, say.noColumn(String.join(", ", shape.columns())));
            }
            return header;
        }
        for (String name : header) {
            if (!shape.columns().contains(name)) {
                throw new UnreadableTable(line, say.unknownColumn(name, String.join(", ", shape.columns())));
            }
            if (header.indexOf(name) != header.lastIndexOf(name)) {
                throw new UnreadableTable(line, say.repeatedColumn(name));
            }
        }
        return header;
    }

    private Map<String, List<String>> values(CsvRecord record, List<String> header) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            String cell = SpreadsheetCell.original(record.getField(at));
            Stream<String> items = shape.lists().contains(header.get(at))
                    ? Arrays.stream(cell.split("\\|"))
                    : Stream.of(cell);
            values.putIfAbsent(header.get(at), items.map(String::strip).filter(item -> !item.isEmpty()).toList());
        }
        return values;
    }
}
