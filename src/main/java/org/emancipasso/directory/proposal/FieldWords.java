package org.emancipasso.directory.proposal;

import jakarta.inject.Singleton;

/** What each field is called. */
@Singleton
class FieldWords {

    private final ProposalMessages say;

    FieldWords(ProposalMessages say) {
        this.say = say;
    }

    /** The label of a form parameter. */
    String label(String name) {
        return ListingField.of(name).map(this::label).orElseGet(() -> {
            String[] parts = name.split("-", 3);
            return say.projectPart(parts[1], parts[2]);
        });
    }

    private String label(ListingField field) {
        return switch (field) {
            case NAME -> say.name();
            case SUPPORTS -> say.supports();
            case WEBSITE -> say.website();
            case CONTACT_EMAIL -> say.contactEmail();
            case PITCH -> say.pitch();
            case DESCRIPTION -> say.description();
            case STRUCTURE -> say.structure();
            case HEADCOUNT -> say.headcount();
            case SIREN -> say.siren();
            case COMMUNE -> say.commune();
            case AREA -> say.area();
            case MODALITY -> say.modality();
            case STAGES -> say.stages();
            case SIZES -> say.sizes();
            case TOOLS -> say.tools();
            case LEAVES -> say.leaves();
            case LANGUAGES -> say.languages();
            case LABELS -> say.labels();
        };
    }
}
