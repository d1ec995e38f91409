package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderStatus;

/**
 * A listing of a file, understood.
 *
 * @param line where it begins
 * @param externalId empty when it is missing: the listing cannot be written
 * @param details what it says; what is not {@code stated} is unknown there and is left as it was
 * @param status what the file asks for, empty when it does not say
 * @param problems what could not be understood; its value is left out of the details
 */
record ParsedListing(
        int line,
        String externalId,
        ProviderDetails details,
        Set<Column> stated,
        Optional<ProviderStatus> status,
        String withdrawalReason,
        List<Problem> problems) {

    /** Whether it has what the database asks for. */
    boolean isWritable() {
        return !externalId.isEmpty() && !details.name().isEmpty();
    }

    /** What the listing says once this file is applied to what was known. */
    ProviderDetails over(ProviderDetails known) {
        return new ProviderDetails(details.name(), stated(Column.PITCH) ? details.pitch() : known.pitch(),
                stated(Column.DESCRIPTION) ? details.description() : known.description(),
                stated(Column.STRUCTURE) ? details.structure() : known.structure(),
                stated(Column.HEADCOUNT) ? details.headcount() : known.headcount(),
                (stated(Column.POSTCODE) && stated(Column.COMMUNE) || known.seat() == null)
                        && (stated.contains(Column.POSTCODE) || stated.contains(Column.COMMUNE))
                                ? details.seat()
                                : known.seat(),
                stated(Column.AREA) ? details.area() : known.area(),
                stated(Column.SUPPORTS) ? details.supports() : known.supports(),
                stated(Column.STAGES) ? details.stages() : known.stages(),
                stated(Column.SIZES) ? details.sizes() : known.sizes(),
                stated(Column.MODALITY) ? details.modality() : known.modality(),
                stated(Column.TOOLS) ? details.tools() : known.tools(),
                stated(Column.LEAVES) ? details.leaves() : known.leaves(),
                stated(Column.LANGUAGES) ? details.languages() : known.languages(),
                stated(Column.LABELS) ? details.labels() : known.labels(),
                stated(Column.SIREN) ? details.siren() : known.siren(),
                stated(Column.WEBSITE) ? details.website() : known.website(),
                stated(Column.CONTACT_EMAIL) ? details.contactEmail() : known.contactEmail(),
                stated(Column.PROJECTS) ? details.projects() : known.projects());
    }

    /** What could not be understood is left as it was, rather than erased. */
    private boolean stated(Column column) {
        return stated.contains(column)
                && problems.stream().noneMatch(problem -> problem.column().equals(column.key()));
    }
}
