package org.emancipasso.catalogue.transfer;

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

/** Tools as CSV: comma, header, UTF-8, lists separated by {@code |} (RFC 4180). */
final class CsvTools {

    private static final int MOST = 20_000;
    private static final int LARGEST_CELL = 1 << 18;

    private final ToolFileMessages say;

    CsvTools(ToolFileMessages say) {
        this.say = say;
    }

    /** The tools of a file; a row that is none is among the problems. */
    List<RawTool> tools(String text, Mapping mapping, List<FileProblem> problems) throws UnreadableFile {
        List<RawTool> tools = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true).maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord row : rows) {
                int line = (int) row.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = row.getFields().stream().map(String::strip).toList();
                    if (header.stream().noneMatch(mapping.keys()::contains)) {
                        throw new UnreadableFile(line,
                                say.noColumn(String.join(", ", mapping.keys().stream().sorted().toList())));
                    }
                } else if (row.getFieldCount() != header.size()) {
                    problems.add(new FileProblem(line, "", say.wrongCellCount(row.getFieldCount(), header.size())));
                } else {
                    tools.add(new RawTool(line, values(row, header, mapping)));
                }
                if (tools.size() + problems.size() > MOST) {
                    throw new UnreadableFile(line, say.tooMany(MOST));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile(0, say.broken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tools;
    }

    private static Map<String, List<String>> values(CsvRecord row, List<String> header, Mapping mapping) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            String key = header.get(at);
            String cell = SpreadsheetCell.original(row.getField(at));
            Stream<String> items = mapping.lists().contains(key)
                    ? Arrays.stream(cell.split("\\|"))
                    : Stream.of(cell);
            values.putIfAbsent(key, items.map(String::strip).filter(item -> !item.isEmpty()).toList());
        }
        return values;
    }
}
