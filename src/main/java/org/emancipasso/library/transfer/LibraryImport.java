package org.emancipasso.library.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.library.ItemField;
import org.emancipasso.library.ItemForm;
import org.emancipasso.library.ItemImportService;
import org.emancipasso.library.ItemImportService.Change;
import org.emancipasso.library.ItemImportService.Outcome;
import org.emancipasso.library.ItemImportService.Written;
import org.emancipasso.library.ItemReader;
import org.emancipasso.web.CanonicalAddress;
import org.emancipasso.web.table.TableFile;
import org.emancipasso.web.table.TableProblem;
import org.emancipasso.web.table.TableRow;
import org.emancipasso.web.table.TableShape;
import org.emancipasso.web.table.UnreadableTable;

/** Reads a file of resources, validates it whole, then writes it in one transaction. */
@Singleton
public class LibraryImport {

    private static final String ID = "external_id";
    private static final String BETWEEN = ", ";
    private static final TableShape SHAPE = new TableShape("resources",
            Stream.concat(Stream.of(ID), Stream.of(ItemField.values()).map(ItemField::column)).toList(),
            Stream.of(ItemField.values()).filter(ItemField::isList).map(ItemField::column)
                    .collect(Collectors.toUnmodifiableSet()));

    private final TableFile files;
    private final ItemReader reader;
    private final ItemImportService items;
    private final Vocabularies vocabularies;
    private final LibraryFileMessages say;

    LibraryImport(TableFile files, ItemReader reader, ItemImportService items, Vocabularies vocabularies,
            LibraryFileMessages say) {
        this.files = files;
        this.reader = reader;
        this.items = items;
        this.vocabularies = vocabularies;
        this.say = say;
    }

    /**
     * What a file did.
     *
     * @param refused for which nothing was written; empty when something was
     * @param left rows whose address another resource has
     */
    public record Report(List<TableProblem> refused, List<TableProblem> left, Map<Outcome, Integer> counts,
            int published) {

        /** How many rows became, or are, this. */
        public int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        /** How many rows were read. */
        public int read() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Imports a CSV or YAML file, idempotent by {@code external_id}; all of it, or nothing. */
    public Report run(Path file, boolean publishes) {
        List<TableProblem> problems = new ArrayList<>();
        List<TableRow> rows;
        try {
            rows = files.read(file, SHAPE, problems);
        } catch (UnreadableTable e) {
            return new Report(List.of(e.problem()), List.of(), Map.of(), 0);
        }
        List<Change> changes = changes(rows, problems);
        if (!problems.isEmpty()) {
            return new Report(problems.stream().sorted((one, other) -> Integer.compare(one.line(), other.line()))
                    .toList(), List.of(), Map.of(), 0);
        }
        Written written = items.save(changes, publishes);
        vocabularies.refresh();
        Map<Outcome, Integer> counts = new LinkedHashMap<>();
        List<TableProblem> left = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            counts.merge(written.outcomes().get(at), 1, Integer::sum);
            if (written.outcomes().get(at) == Outcome.TAKEN) {
                left.add(new TableProblem(rows.get(at).line(), ItemField.ADDRESS.column(), say.taken()));
            }
        }
        return new Report(List.of(), left, counts, written.published());
    }

    private List<Change> changes(List<TableRow> rows, List<TableProblem> problems) {
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> addresses = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (TableRow row : rows) {
            String id = row.first(ID);
            ItemForm form = form(row);
            Integer first = ids.putIfAbsent(id, row.line());
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 100) {
                problems.add(new TableProblem(row.line(), ID, say.idProblem()));
            } else if (first != null) {
                problems.add(new TableProblem(row.line(), ID, say.repeatedId(id, first)));
            }
            Map<String, String> wrong = reader.problems(form);
            wrong.forEach((name, text) -> problems.add(new TableProblem(row.line(),
                    ItemField.of(name).map(ItemField::column).orElse(name), text)));
            if (wrong.isEmpty()) {
                CanonicalAddress.of(String.valueOf(ItemReader.address(form)))
                        .map(canonical -> addresses.putIfAbsent(canonical, row.line()))
                        .ifPresent(line -> problems.add(new TableProblem(row.line(), ItemField.ADDRESS.column(),
                                say.repeatedAddress(line))));
                changes.add(new Change(id, reader.details(form)));
            }
        }
        return changes;
    }

    /** A row as somebody would have typed it. */
    private static ItemForm form(TableRow row) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (ItemField field : ItemField.values()) {
            List<String> values = row.all(field.column());
            typed.put(field.parameter(), field.isList() && !field.isSeveral() && !values.isEmpty()
                    ? List.of(String.join(BETWEEN, values))
                    : values);
        }
        return ItemForm.read(typed);
    }
}
