package org.emancipasso.directory.transfer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Term;
import org.emancipasso.catalogue.Vocabulary;

/** Some codes of each taxonomy, as the migrations name them. */
final class Words {

    static final Map<Taxonomy, List<String>> CODES = Map.of(
            Taxonomy.STRUCTURE, List.of("association", "scop", "scic", "entreprise"),
            Taxonomy.HEADCOUNT, List.of("benevoles", "1-5", "51-et-plus"),
            Taxonomy.SUPPORT, List.of("diagnostic", "prise-en-main", "hebergement", "sensibilisation"),
            Taxonomy.STAGE, List.of("1", "2", "8"),
            Taxonomy.SIZE, List.of("benevoles", "1-5", "6-20"),
            Taxonomy.MODALITY, List.of("distance", "sur-place", "les-deux"),
            Taxonomy.THEME, List.of("logiciel-libre"));

    private Words() {
    }

    static Vocabulary vocabulary() {
        Map<Taxonomy, Map<String, Term>> terms = new EnumMap<>(Taxonomy.class);
        Arrays.stream(Taxonomy.values()).forEach(taxonomy -> CODES.get(taxonomy).forEach(code -> terms
                .computeIfAbsent(taxonomy, _ -> new LinkedHashMap<>()).put(code, new Term(code, code, null))));
        return new Vocabulary(terms, Map.of(), Map.of(), Map.of());
    }
}
