package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.emancipasso.directory.transfer.ProviderExport.Format;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/export providers FILE}. */
@Command(name = "export", description = "Écrit toutes les fiches de l’annuaire dans un fichier.")
public class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "providers", description = "Ce qu’on exporte : providers.")
    private String what;

    @Parameters(index = "1", paramLabel = "FICHIER", description = "Un nom finissant par .csv ou .yaml.")
    private Path file;

    @Option(names = "--with-contacts", description = "YAML seulement : ajoute les adresses privées. À garder pour soi.")
    private boolean withContacts;

    @Spec
    private CommandSpec spec;

    private final ProviderExport exports;
    private final TransferMessages say;

    @Inject
    ExportCommand(ProviderExport exports, TransferMessages say) {
        this.exports = exports;
        this.say = say;
    }

    @Override
    public Integer call() {
        TransferTarget.check(what, spec);
        Format format = format();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            spec.commandLine().getOut().println(say.exported(exports.run(format, withContacts, out)));
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), say.unwritable(file.toString()), e);
        }
        return 0;
    }

    private Format format() {
        String name = file.toString();
        if (name.endsWith(".csv")) {
            return Format.CSV;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Format.YAML;
        }
        throw new ParameterException(spec.commandLine(), say.unknownFormat());
    }
}
