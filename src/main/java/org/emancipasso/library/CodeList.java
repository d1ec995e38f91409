package org.emancipasso.library;

import java.util.List;

/**
 * The closed lists of codes that only resources are described with: the program knows them. Their words are {@link CodeWords}’;
 * stages, needs and themes are {@link org.emancipasso.catalogue.Taxonomy}’s.
 */
public enum CodeList {
    TYPE("guide", "video", "temoignage", "boite-a-outils", "webinaire", "modele", "kit-de-communication", "etude"),
    AUDIENCE("associations", "accompagnement", "mediation", "grand-public"),
    LEVEL("debutant", "intermediaire", "avance"),
    /** Unknown where none is given. */
    LICENCE("cc0", "cc-by", "cc-by-sa", "cc-by-nd", "cc-by-nc", "cc-by-nc-sa", "cc-by-nc-nd", "licence-ouverte",
            "libre", "reservee"),
    /** What helps whoever does not see, hear or read with ease. */
    ACCESS("sous-titres", "transcription", "pdf-balise", "falc"),
    /** By {@link Duration#of}. */
    DURATION("court", "moyen", "long");

    private final List<String> codes;

    CodeList(String... codes) {
        this.codes = List.of(codes);
    }

    /** In their order on screen. */
    public List<String> codes() {
        return codes;
    }

    /** Whether a code is one of it. */
    public boolean has(String code) {
        return codes.contains(code);
    }
}
