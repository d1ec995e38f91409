package org.emancipasso.directory.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.emancipasso.directory.ExampleProject;
import org.emancipasso.directory.ProviderDetails;

/** Puts some fields of one listing over another, and leaves the others exactly as they are. */
final class Merge {

    private Merge() {
    }

    /**
     * What a listing says afterwards.
     *
     * @param changed names of form parameters
     */
    static ProviderDetails over(ProviderDetails now, ProviderDetails typed, Set<String> changed) {
        return new ProviderDetails(is(changed, ListingField.NAME) ? typed.name() : now.name(),
                is(changed, ListingField.PITCH) ? typed.pitch() : now.pitch(),
                is(changed, ListingField.DESCRIPTION) ? typed.description() : now.description(),
                is(changed, ListingField.STRUCTURE) ? typed.structure() : now.structure(),
                is(changed, ListingField.HEADCOUNT) ? typed.headcount() : now.headcount(),
                is(changed, ListingField.COMMUNE) ? typed.seat() : now.seat(),
                is(changed, ListingField.AREA) ? typed.area() : now.area(),
                is(changed, ListingField.SUPPORTS) ? typed.supports() : now.supports(),
                is(changed, ListingField.STAGES) ? typed.stages() : now.stages(),
                is(changed, ListingField.SIZES) ? typed.sizes() : now.sizes(),
                is(changed, ListingField.MODALITY) ? typed.modality() : now.modality(),
                is(changed, ListingField.TOOLS) ? typed.tools() : now.tools(),
                is(changed, ListingField.LEAVES) ? typed.leaves() : now.leaves(),
                is(changed, ListingField.LANGUAGES) ? typed.languages() : now.languages(),
                is(changed, ListingField.LABELS) ? typed.labels() : now.labels(),
                is(changed, ListingField.SIREN) ? typed.siren() : now.siren(),
                is(changed, ListingField.WEBSITE) ? typed.website() : now.website(),
                is(changed, ListingField.CONTACT_EMAIL) ? typed.contactEmail() : now.contactEmail(),
                changed.stream().anyMatch(ProjectFields::isOne)
                        ? projects(now.projects(), typed.projects())
                        : now.projects());
    }

    /** Those that the form has no room for stay after those that it shows. */
    private static List<ExampleProject> projects(List<ExampleProject> now, List<ExampleProject> typed) {
        return Stream.concat(typed.stream(), now.stream().skip(ProjectFields.MOST)).toList();
    }

    private static boolean is(Set<String> changed, ListingField field) {
        return changed.contains(field.parameter);
    }
}
