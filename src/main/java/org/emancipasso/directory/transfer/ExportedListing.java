package org.emancipasso.directory.transfer;

import java.util.List;
import java.util.Locale;

import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A listing on its way into a file.
 *
 * @param withContact whether the private address goes out too
 */
record ExportedListing(
        String externalId,
        ProviderDetails details,
        ProviderStatus status,
        @Nullable String withdrawalReason,
        boolean withContact) {

    /** The values of a column, except projects; none is unknown. */
    List<String> values(Column column) {
        Seat seat = details.seat();
        return switch (column) {
            case EXTERNAL_ID -> List.of(externalId);
            case NAME -> List.of(details.name());
            case PITCH -> one(details.pitch());
            case DESCRIPTION -> one(details.description());
            case STRUCTURE -> one(details.structure());
            case HEADCOUNT -> one(details.headcount());
            case POSTCODE -> one(seat == null ? null : seat.postcode());
            case COMMUNE -> one(seat == null ? null : seat.communeName());
            case AREA -> details.area();
            case SUPPORTS -> details.supports();
            case STAGES -> details.stages();
            case SIZES -> details.sizes();
            case MODALITY -> one(details.modality());
            case TOOLS -> details.tools();
            case LEAVES -> details.leaves();
            case LANGUAGES -> details.languages();
            case LABELS -> details.labels();
            case WEBSITE -> one(details.website());
            case SIREN -> one(details.siren());
            case CONTACT_EMAIL -> one(details.contactEmail());
            case STATUS -> List.of(status.name().toLowerCase(Locale.ROOT));
            case WITHDRAWAL_REASON -> one(withdrawalReason);
            case PROJECTS -> List.of();
        };
    }

    List<ExampleProject> projects() {
        return details.projects();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
