package org.emancipasso.catalogue;

/** The closed lists that listings and resources are described with. Their values are rows of table {@code term}. */
public enum Taxonomy {
    STRUCTURE("structure"),
    HEADCOUNT("headcount"),
    SUPPORT("support"),
    STAGE("stage"),
    SIZE("size"),
    MODALITY("modality"),
    /** Of resources alone. */
    THEME("theme");

    final String code;

    Taxonomy(String code) {
        this.code = code;
    }
}
