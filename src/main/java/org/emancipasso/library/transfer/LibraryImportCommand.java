package org.emancipasso.library.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.emancipasso.library.ItemImportService.Outcome;
import org.emancipasso.library.transfer.LibraryImport.Report;
import org.emancipasso.web.table.TableProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/import library FILE}: 0 when all was written, 1 when something was refused or left out. */
@Command(name = "library", description = "Importe des ressources, en brouillon.")
public class LibraryImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FICHIER", description = "Un fichier .csv ou .yaml (docs/import-library.md).")
    private Path file;

    @Option(names = "--publish", description = "Publie aussitôt les ressources auxquelles il ne manque rien.")
    private boolean publishes;

    @Spec
    private CommandSpec spec;

    private final LibraryImport imports;
    private final LibraryFileMessages say;

    @Inject
    LibraryImportCommand(LibraryImport imports, LibraryFileMessages say) {
        this.imports = imports;
        this.say = say;
    }

    @Override
    public Integer call() {
        Report report = imports.run(file, publishes);
        if (!report.refused().isEmpty()) {
            print(report.refused());
            print(say.refused(report.refused().size()));
            return 1;
        }
        print(report.left());
        print(say.report(report.read(), report.count(Outcome.CREATED), report.count(Outcome.UPDATED),
                report.count(Outcome.UNCHANGED), report.count(Outcome.LEFT)));
        if (publishes) {
            print(say.published(report.published()));
        }
        return report.left().isEmpty() ? 0 : 1;
    }

    private void print(List<TableProblem> problems) {
        problems.forEach(problem -> print(problem.toString()));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
