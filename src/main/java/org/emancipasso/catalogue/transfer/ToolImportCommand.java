package org.emancipasso.catalogue.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.emancipasso.catalogue.transfer.ToolImport.Report;
import org.emancipasso.web.table.TableProblem;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/import tools FILE}: 0 when all was written, 1 when something was left out. */
@Command(name = "tools", description = "Importe des outils libres, en brouillon.")
public class ToolImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FICHIER", description = "Un fichier .csv, .yaml ou .json (docs/import-tools.md).")
    private Path file;

    @Option(names = "--mapping", paramLabel = "FICHIER", description = "Ce que le fichier appelle autrement (docs/import-tools.md).")
    private @Nullable Path mapping;

    @Option(names = "--publish", description = "Publie aussitôt les outils auxquels il ne manque rien.")
    private boolean publishes;

    @Spec
    private CommandSpec spec;

    private final ToolImport imports;
    private final ToolFileMessages say;

    @Inject
    ToolImportCommand(ToolImport imports, ToolFileMessages say) {
        this.imports = imports;
        this.say = say;
    }

    @Override
    public Integer call() {
        Report report = imports.run(file, mapping, publishes);
        print(report.problems());
        if (report.read() > 0) {
            print(say.report(report.read(), report.created(), report.completed(), report.unchanged(), report.left()));
        }
        if (publishes) {
            print(say.published(report.published()));
            if (!report.lacking().isEmpty()) {
                print(say.lacking());
                print(report.lacking());
            }
        }
        if (!report.unmapped().isEmpty()) {
            print(say.unmapped(report.unmapped().entrySet().stream().map(word -> word.getKey() + " (" + word.getValue()
                    + ")").collect(Collectors.joining(", "))));
        }
        return report.problems().isEmpty() ? 0 : 1;
    }

    private void print(List<TableProblem> problems) {
        problems.forEach(problem -> print(problem.toString()));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
