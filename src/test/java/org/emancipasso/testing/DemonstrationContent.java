package org.emancipasso.testing;

import java.nio.file.Path;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.emancipasso.directory.transfer.ImportReport;
import org.emancipasso.directory.transfer.ProviderImport;

import io.quarkus.runtime.StartupEvent;

/** Loads the demonstration content when the platform starts for the tests, by the import that everyone uses. */
@Singleton
public class DemonstrationContent {

    /** How many listings it has. */
    public static final int LISTINGS = 33;

    static final Path FILE = Path.of("demo/providers.yaml");

    void load(@Observes StartupEvent start, ProviderImport imports) {
        ImportReport report = imports.run(FILE, false, _ -> {
        });
        if (!report.refused().isEmpty()) {
            throw new IllegalStateException("The demonstration content is refused: " + report.refused());
        }
    }
}
