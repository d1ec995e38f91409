package org.emancipasso.directory.proposal;

import java.util.Optional;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Taxonomy;
import org.jspecify.annotations.Nullable;

/** What a listing is described with, as forms name it. Example projects have fields of their own: {@link ProjectFields}. */
enum ListingField {
    NAME("nom", 200),
    SUPPORTS("aide", Taxonomy.SUPPORT, true),
    WEBSITE("site", 500),
    CONTACT_EMAIL("courriel-structure", 254),
    PITCH("accroche", 160),
    DESCRIPTION("presentation", 20_000),
    STRUCTURE("structure", Taxonomy.STRUCTURE, false),
    HEADCOUNT("effectif", Taxonomy.HEADCOUNT, false),
    SIREN("siren", 20),
    COMMUNE("commune", 120),
    AREA("territoire", 2_000),
    MODALITY("modalite", Taxonomy.MODALITY, false),
    STAGES("etape", Taxonomy.STAGE, true),
    SIZES("taille", Taxonomy.SIZE, true),
    TOOLS("outils", 2_000),
    LEAVES("quitter", 2_000),
    LANGUAGES("langues", 500),
    LABELS("labels", 1_000);

    final String parameter;
    final @Nullable Taxonomy taxonomy;
    final boolean several;
    final int longest;

    ListingField(String parameter, int longest) {
        this.parameter = parameter;
        this.taxonomy = null;
        this.several = false;
        this.longest = longest;
    }

    ListingField(String parameter, Taxonomy taxonomy, boolean several) {
        this.parameter = parameter;
        this.taxonomy = taxonomy;
        this.several = several;
        this.longest = 100;
    }

    static Optional<ListingField> of(String parameter) {
        return Stream.of(values()).filter(field -> field.parameter.equals(parameter)).findFirst();
    }
}
