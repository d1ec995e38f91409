package org.emancipasso.directory;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.catalogue.WordList;
import org.jspecify.annotations.Nullable;

/** The filters of the directory: their name in the URL, their field in the index, where their values come from. */
public enum Facet {
    SUPPORT("accompagnement", "supports", Taxonomy.SUPPORT),
    STAGE("etape", "stages", Taxonomy.STAGE),
    SIZE("taille", "sizes", Taxonomy.SIZE),
    MODALITY("modalite", "modalities", Taxonomy.MODALITY),
    STRUCTURE("structure", "structure", Taxonomy.STRUCTURE),
    LEAVES("quitter", "leaves", null),
    TOOL("outil", "tools", null),
    /** Believed for some days only: {@link CapacityFilter} asks for it. */
    CAPACITY("disponibilite", "capacity", null),
    DEPARTMENT("departement", "departments", null);

    final String parameter;
    final String field;
    /** {@code null} when the values are tools of the catalogue, departments, or what a structure said of itself. */
    final @Nullable Taxonomy taxonomy;

    Facet(String parameter, String field, @Nullable Taxonomy taxonomy) {
        this.parameter = parameter;
        this.field = field;
        this.taxonomy = taxonomy;
    }

    /** Its name in the URL. */
    public String parameter() {
        return parameter;
    }

    /** The facet of a URL parameter. */
    public static Optional<Facet> of(String parameter) {
        return Stream.of(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
    }

    /** Whether its values are boxes to tick; a department is chosen on the map. */
    boolean isTicked() {
        return this != DEPARTMENT;
    }

    /** The names of the values of this facet, by code; nothing when they are a taxonomy's. */
    Map<String, String> names(Vocabulary vocabulary) {
        return switch (this) {
            case LEAVES -> vocabulary.replacedTools();
            case TOOL -> vocabulary.tools();
            case DEPARTMENT -> vocabulary.departments();
            default -> Map.of();
        };
    }

    /** Whether a code is a value of this facet. */
    boolean has(Vocabulary vocabulary, String code) {
        return switch (this) {
            case LEAVES, TOOL, DEPARTMENT -> names(vocabulary).containsKey(code);
            case CAPACITY -> Capacity.of(code).isPresent();
            default -> taxonomy != null && vocabulary.has(taxonomy, code);
        };
    }

    /** The code that a value has now: another one if it was merged. */
    String current(Vocabulary vocabulary, String code) {
        return switch (this) {
            case LEAVES -> vocabulary.current(WordList.LEAVES, code);
            case TOOL -> vocabulary.current(WordList.TOOL, code);
            default -> taxonomy == null ? code : vocabulary.current(taxonomy, code);
        };
    }

    /** The French label of a value. */
    public String label(Vocabulary vocabulary, String code) {
        return switch (this) {
            case LEAVES, TOOL, DEPARTMENT -> names(vocabulary).getOrDefault(code, code);
            default -> taxonomy == null ? code : vocabulary.label(taxonomy, code);
        };
    }
}
