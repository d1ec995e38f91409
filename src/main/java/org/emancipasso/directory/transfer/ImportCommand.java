package org.emancipasso.directory.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.emancipasso.directory.transfer.ImportReport.DraftListing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/import providers FILE}: 0 when written, 1 when refused. */
@Command(name = "providers", description = "Importe des fiches dans l’annuaire.")
public class ImportCommand implements Callable<Integer> {

    private static final int STEP = 500;

    @Parameters(index = "0", paramLabel = "FICHIER", description = "Un fichier .csv ou .yaml (docs/operations.md).")
    private Path file;

    @Option(names = "--lenient", description = "Garde en brouillon les fiches à compléter au lieu de tout refuser.")
    private boolean lenient;

    @Spec
    private CommandSpec spec;

    private final ProviderImport imports;
    private final TransferMessages say;

    @Inject
    ImportCommand(ProviderImport imports, TransferMessages say) {
        this.imports = imports;
        this.say = say;
    }

    @Override
    public Integer call() {
        ImportReport report = imports.run(file, lenient, written -> {
            if (written % STEP == 0) {
                print(say.progress(written));
            }
        });
        if (!report.refused().isEmpty()) {
            report.refused().forEach(problem -> print(problem.toString()));
            print(say.refused(report.refused().size()));
            if (!lenient && report.read() > 0) {
                print(say.tryLenient());
            }
            return 1;
        }
        print(say.done(report.read(), report.created(), report.updated(), report.unchanged()));
        printDrafts(report.drafts());
        if (!report.skipped().isEmpty()) {
            print(say.skipped(report.skippedListings()));
            report.skipped().forEach(problem -> print("  " + problem));
        }
        return 0;
    }

    private void printDrafts(List<DraftListing> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        print(say.drafts(drafts.size()));
        drafts.forEach(draft -> {
            print("  " + draft.externalId() + " « " + draft.name() + " »");
            draft.problems().forEach(problem -> print("    " + problem));
        });
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
