package org.emancipasso.catalogue.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.ToolCheck;
import org.emancipasso.catalogue.ToolDetails;
import org.emancipasso.catalogue.ToolField;
import org.emancipasso.catalogue.ToolImportService;
import org.emancipasso.catalogue.ToolImportService.FileTool;
import org.emancipasso.catalogue.ToolImportService.Outcome;
import org.emancipasso.catalogue.ToolImportService.Written;
import org.emancipasso.web.table.TableFile;
import org.emancipasso.web.table.TableProblem;
import org.emancipasso.web.table.TableRow;
import org.emancipasso.web.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of tools and writes what can be written: a tool with a problem is left out and named, the others are drafts.
 * Importing the same file again changes nothing (docs/import-tools.md).
 */
@Singleton
public class ToolImport {

    private static final int MOST_NEEDS = 5;
    private static final int LONGEST_ECHO = 40;

    private final TableFile files;
    private final ToolImportService service;
    private final ToolCheck check;
    private final ToolFileMessages say;

    ToolImport(TableFile files, ToolImportService service, ToolCheck check, ToolFileMessages say) {
        this.files = files;
        this.service = service;
        this.check = check;
        this.say = say;
    }

    /**
     * What an import did.
     *
     * @param read how many tools the file has; 0 when it could not be read
     * @param published how many are shown since then
     * @param problems of the file, or of tools that were left out
     * @param lacking what keeps drafts from being shown, when that was asked
     * @param unmapped words of the file that mean no need here, and how often they stand there
     */
    public record Report(int read, int created, int completed, int unchanged, int left, int published,
            List<TableProblem> problems, List<TableProblem> lacking, Map<String, Integer> unmapped) {

        static Report refused(TableProblem problem) {
            return new Report(0, 0, 0, 0, 0, 0, List.of(problem), List.of(), Map.of());
        }
    }

    /** A tool that can be written, and where it stands. */
    private record Row(int line, FileTool tool) {}

    /**
     * Imports a CSV, YAML or JSON file.
     *
     * @param mapping a YAML file that says what the file calls things; none when it has our words
     * @param publishes whether tools that lack nothing are shown at once
     */
    public Report run(Path file, @Nullable Path mapping, boolean publishes) {
        List<TableProblem> problems = new ArrayList<>();
        Map<String, Integer> unmapped = new TreeMap<>();
        List<TableRow> raw;
        Mapping words;
        try {
            words = mapping == null ? Mapping.OURS : MappingFile.of(files.text(mapping), say);
            raw = files.read(file, words.shape(), problems);
        } catch (UnreadableTable e) {
            return Report.refused(e.problem());
        }
        List<Row> rows = rows(raw, words, problems, unmapped);
        List<Written> written = service.write(rows.stream().map(Row::tool).toList(), publishes);
        problems.sort(Comparator.comparingInt(TableProblem::line));
        return new Report(raw.size(), count(written, Outcome.CREATED), count(written, Outcome.COMPLETED),
                count(written, Outcome.UNCHANGED), count(written, Outcome.LEFT),
                (int) written.stream().filter(Written::isPublished).count(), problems, lacking(rows, written),
                unmapped);
    }

    private List<Row> rows(List<TableRow> raw, Mapping mapping, List<TableProblem> problems,
            Map<String, Integer> unmapped) {
        Map<String, Integer> lines = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (TableRow tool : raw) {
            ToolDetails details = details(tool, mapping, unmapped);
            String code = code(tool, mapping, details);
            Map<ToolField, String> wrong = check.problems(details, false);
            wrong.forEach((field, sentence) -> problems.add(new TableProblem(tool.line(), field.key(), sentence)));
            if (wrong.isEmpty()) {
                Integer first = lines.putIfAbsent(code, tool.line());
                if (first == null) {
                    rows.add(new Row(tool.line(), new FileTool(code, details)));
                } else {
                    problems.add(new TableProblem(tool.line(), Mapping.CODE, say.repeated(code, first)));
                }
            }
        }
        return rows;
    }

    private static String code(TableRow tool, Mapping mapping, ToolDetails details) {
        String code = Catalogue.code(mapping.text(tool, Mapping.CODE));
        return code.isEmpty() ? Catalogue.code(details.name()) : code;
    }

    private static ToolDetails details(TableRow tool, Mapping mapping, Map<String, Integer> unmapped) {
        String name = text(tool, mapping, ToolField.NAME);
        return new ToolDetails(
                name.isEmpty() ? line(mapping.text(tool, Mapping.CODE).replace('_', ' ')) : name,
                text(tool, mapping, ToolField.PITCH), text(tool, mapping, ToolField.DIFFERENCE),
                text(tool, mapping, ToolField.LICENCE), text(tool, mapping, ToolField.WEBSITE),
                needs(all(tool, mapping, ToolField.CATEGORIES), mapping, unmapped),
                all(tool, mapping, ToolField.REPLACES), all(tool, mapping, ToolField.SPELLINGS));
    }

    /** As the mapping says; without one for needs, as they are. */
    private static List<String> needs(List<String> words, Mapping mapping, Map<String, Integer> unmapped) {
        Map<String, List<String>> known = mapping.categories();
        if (known == null) {
            return words;
        }
        words.stream().filter(word -> !known.containsKey(word))
                .forEach(word -> unmapped.merge(echo(word), 1, Integer::sum));
        return words.stream().flatMap(word -> known.getOrDefault(word, List.of()).stream()).distinct()
                .limit(MOST_NEEDS).toList();
    }

    private static String text(TableRow tool, Mapping mapping, ToolField field) {
        return line(mapping.text(tool, field.key()));
    }

    private static List<String> all(TableRow tool, Mapping mapping, ToolField field) {
        return mapping.all(tool, field.key()).stream().map(ToolImport::line).distinct().toList();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String echo(String word) {
        return word.length() <= LONGEST_ECHO ? word : word.substring(0, LONGEST_ECHO) + "…";
    }

    private static List<TableProblem> lacking(List<Row> rows, List<Written> written) {
        return IntStream.range(0, rows.size()).boxed()
                .flatMap(at -> written.get(at).lacking().entrySet().stream()
                        .map(lack -> new TableProblem(rows.get(at).line(), lack.getKey().key(), lack.getValue())))
                .toList();
    }

    private static int count(List<Written> written, Outcome outcome) {
        return (int) written.stream().map(Written::outcome).filter(outcome::equals).count();
    }
}
