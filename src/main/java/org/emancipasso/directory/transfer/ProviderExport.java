package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.directory.ProviderService;

/** Writes all listings to a file, some hundreds in memory at a time. */
@ApplicationScoped
public class ProviderExport {

    private static final int BATCH = 500;

    private final ProviderService providers;

    ProviderExport(ProviderService providers) {
        this.providers = providers;
    }

    /** The formats of a file. */
    public enum Format {
        CSV,
        YAML
    }

    /**
     * Writes every listing, whatever its status in YAML, the published ones in CSV, ordered by id.
     *
     * @param withContact whether the private addresses go out too (YAML only)
     * @return how many
     */
    public long run(Format format, boolean withContact, Writer out) throws IOException {
        long count = 0;
        try (ListingWriter file = format == Format.CSV ? new CsvListings.Sheet(out) : new YamlDocument(out)) {
            long after = 0;
            List<ProviderService.Stored> batch;
            do {
                batch = providers.storedAfter(after, BATCH);
                for (ProviderService.Stored stored : batch) {
                    after = stored.id();
                    if (format == Format.YAML || stored.isPublished()) {
                        file.write(new ExportedListing(stored.externalId(), stored.details(), stored.status(),
                                stored.withdrawalReason(), withContact));
                        count++;
                    }
                }
            } while (!batch.isEmpty());
        }
        return count;
    }
}
