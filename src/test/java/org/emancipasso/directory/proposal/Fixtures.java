package org.emancipasso.directory.proposal;

import java.util.List;

import org.emancipasso.directory.ProviderDetails;

/** Listings that can be published. */
final class Fixtures {

    private Fixtures() {
    }

    static ProviderDetails listing(String name, String site, String description) {
        return new ProviderDetails(name, null, description.isEmpty() ? null : description, "association", null, null,
                List.of("departement:44"), List.of("prise-en-main"), List.of(), List.of(), null, List.of("Nextcloud"),
                List.of(), List.of("fr"), List.of(), null, site, "prive@corrigee.example", List.of());
    }
}
