package org.emancipasso.directory.opendata;

import java.time.Instant;
import java.util.List;

import org.emancipasso.directory.PublicListing;
import org.emancipasso.web.export.DataJson;
import org.emancipasso.web.export.DataLicence;

/** The whole directory in one file: its licence, the words behind its codes, every listing. */
final class DumpFormat implements ListingFormat {

    private final DataJson json;
    private final DataLicence licence;
    private final Taxonomies taxonomies;
    private final Instant now;

    DumpFormat(DataJson json, DataLicence licence, Taxonomies taxonomies, Instant now) {
        this.json = json;
        this.licence = licence;
        this.taxonomies = taxonomies;
        this.now = now;
    }

    /** Under which terms, with their text. */
    private record Terms(String name, String url) {}

    @Override
    public String begin() {
        return "{\"licence\":" + json.write(new Terms(licence.title, licence.url))
                + ",\"generated_at\":" + json.write(now)
                + ",\"taxonomies\":" + json.write(taxonomies)
                + ",\"providers\":[";
    }

    @Override
    public String write(List<PublicListing> listings, boolean first) {
        return json.elements(listings, first);
    }

    @Override
    public String end() {
        return "]}";
    }
}
