package org.emancipasso.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The lists of words that listings, resources and tools are described with: seven taxonomies, the two kinds of tool, and
 * what tools are for.
 */
public enum WordList {
    SUPPORT("support", "accompagnements", Taxonomy.SUPPORT, true),
    STAGE("stage", "etapes", Taxonomy.STAGE, false),
    SIZE("size", "tailles", Taxonomy.SIZE, true),
    MODALITY("modality", "modalites", Taxonomy.MODALITY, false),
    STRUCTURE("structure", "structures", Taxonomy.STRUCTURE, true),
    HEADCOUNT("headcount", "effectifs", Taxonomy.HEADCOUNT, true),
    THEME("theme", "themes", Taxonomy.THEME, true),
    TOOL("tool", "outils", null, true),
    LEAVES("replaced-tool", "outils-a-quitter", null, true),
    NEED(Needs.LIST, "besoins", null, true);

    private final String code;
    private final String path;
    private final @Nullable Taxonomy taxonomy;
    private final boolean open;

    WordList(String code, String path, @Nullable Taxonomy taxonomy, boolean open) {
        this.code = code;
        this.path = path;
        this.taxonomy = taxonomy;
        this.open = open;
    }

    /** The list of an address. */
    public static Optional<WordList> at(String path) {
        return Stream.of(values()).filter(list -> list.path.equals(path)).findFirst();
    }

    /** The list of a taxonomy. */
    static WordList of(Taxonomy taxonomy) {
        return Stream.of(values()).filter(list -> list.taxonomy == taxonomy).findFirst().orElseThrow();
    }

    /** What it is called in the database; that of its taxonomy if it is one. */
    public String code() {
        return code;
    }

    /** What it is called in an address. */
    public String path() {
        return path;
    }

    /** None when its words are tools, or describe tools. */
    public @Nullable Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Whether its words are tools of the catalogue, without order or help. */
    public boolean isTools() {
        return this == TOOL || this == LEAVES;
    }

    /** Whether words may be added and merged: the program itself knows the codes of the others. */
    public boolean isOpen() {
        return open;
    }
}
