package org.emancipasso.library.path;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.web.table.TableFile;
import org.emancipasso.web.table.TableProblem;
import org.emancipasso.web.table.TableRow;
import org.emancipasso.web.table.TableShape;
import org.emancipasso.web.table.UnreadableTable;

/** Reads a file of paths (docs/import-library.md): all of it, or nothing. A title that is there already is left alone. */
@ApplicationScoped
public class PathImportService {

    private static final String TITLE = "title";
    private static final String KIND = "kind";
    private static final String INTRODUCTION = "introduction";
    private static final String ITEMS = "items";
    private static final String NOTES = "notes";
    private static final TableShape SHAPE = new TableShape("paths", List.of(TITLE, KIND, INTRODUCTION, ITEMS, NOTES),
            Set.of(ITEMS, NOTES));

    private final TableFile files;
    private final PathRepository paths;
    private final PathService service;
    private final PathMessages say;

    PathImportService(TableFile files, PathRepository paths, PathService service, PathMessages say) {
        this.files = files;
        this.paths = paths;
        this.service = service;
        this.say = say;
    }

    /**
     * What a file did.
     *
     * @param problems for which nothing was written
     * @param created how many are new; on the site at once when that was asked for and nothing lacks
     */
    public record Report(List<TableProblem> problems, int created) {}

    /** Imports a CSV or YAML file. */
    @Transactional
    public Report run(Path file, boolean publishes) {
        List<TableProblem> problems = new ArrayList<>();
        List<PathForm> forms = new ArrayList<>();
        try {
            for (TableRow row : files.read(file, SHAPE, problems)) {
                forms.add(form(row, problems));
            }
        } catch (UnreadableTable e) {
            return new Report(List.of(e.problem()), 0);
        }
        if (!problems.isEmpty()) {
            return new Report(problems, 0);
        }
        List<PathForm> fresh = forms.stream().filter(form -> !paths.isTitle(form.title())).toList();
        fresh.forEach(form -> {
            long id = service.save(null, null, 0, form).orElseThrow();
            if (publishes) {
                service.publish(null, id);
            }
        });
        return new Report(List.of(), fresh.size());
    }

    private PathForm form(TableRow row, List<TableProblem> problems) {
        List<String> items = row.all(ITEMS);
        Map<String, Long> ids = paths.itemIds(items);
        items.stream().filter(item -> !ids.containsKey(item))
                .forEach(item -> problems.add(new TableProblem(row.line(), ITEMS, say.unknownExternalId(item))));
        PathForm form = PathForm.read(Map.of(PathForm.TITLE, row.all(TITLE), PathForm.KIND, row.all(KIND),
                PathForm.INTRODUCTION, row.all(INTRODUCTION), PathForm.NOTE, row.all(NOTES), PathForm.ITEM,
                items.stream().map(item -> String.valueOf(ids.getOrDefault(item, 0L))).toList()));
        form.problems(say).forEach((field, text) -> problems.add(new TableProblem(row.line(), field, text)));
        return form;
    }
}
