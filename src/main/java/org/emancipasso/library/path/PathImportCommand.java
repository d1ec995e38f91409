package org.emancipasso.library.path;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.emancipasso.library.path.PathImportService.Report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/import paths FILE}: 0 when the file was read, 1 when something in it was refused. */
@Command(name = "paths", description = "Importe des parcours et des sélections de ressources, en brouillon.")
public class PathImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FICHIER", description = "Un fichier .csv ou .yaml (docs/import-library.md).")
    private Path file;

    @Option(names = "--publish", description = "Publie aussitôt ceux auxquels il ne manque rien.")
    private boolean publishes;

    @Spec
    private CommandSpec spec;

    private final PathImportService imports;
    private final PathMessages say;

    @Inject
    PathImportCommand(PathImportService imports, PathMessages say) {
        this.imports = imports;
        this.say = say;
    }

    @Override
    public Integer call() {
        Report report = imports.run(file, publishes);
        report.problems().forEach(problem -> spec.commandLine().getOut().println(problem));
        spec.commandLine().getOut().println(say.imported(report.created(), report.problems().size()));
        return report.problems().isEmpty() ? 0 : 1;
    }
}
