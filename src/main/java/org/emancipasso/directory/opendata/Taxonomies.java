package org.emancipasso.directory.opendata;

import java.util.List;
import java.util.Map;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabulary;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * The words behind the codes.
 *
 * @param structure kinds of structure
 * @param headcount how many work there
 * @param support what it does for associations
 * @param stage the eight stages
 * @param size sizes of the associations it helps
 * @param modality how it works
 * @param theme what resources are about
 * @param tools free tools by the code that filters take
 * @param leaves proprietary tools by the code that filters take
 * @param departments by Insee code
 */
@JsonNaming(SnakeCaseStrategy.class)
record Taxonomies(
        List<Word> structure,
        List<Word> headcount,
        List<Word> support,
        List<Word> stage,
        List<Word> size,
        List<Word> modality,
        List<Word> theme,
        List<Word> tools,
        List<Word> leaves,
        List<Word> departments) {

    /**
     * A code and its French words.
     *
     * @param help one more line, or {@code null}
     */
    record Word(String code, String label, @Nullable String help) {}

    static Taxonomies of(Vocabulary vocabulary) {
        return new Taxonomies(words(vocabulary, Taxonomy.STRUCTURE), words(vocabulary, Taxonomy.HEADCOUNT),
                words(vocabulary, Taxonomy.SUPPORT), words(vocabulary, Taxonomy.STAGE),
                words(vocabulary, Taxonomy.SIZE), words(vocabulary, Taxonomy.MODALITY),
                words(vocabulary, Taxonomy.THEME), words(vocabulary.tools()),
                words(vocabulary.replacedTools()), words(vocabulary.departments()));
    }

    private static List<Word> words(Vocabulary vocabulary, Taxonomy taxonomy) {
        return vocabulary.terms(taxonomy).stream().map(term -> new Word(term.code(), term.label(), term.help()))
                .toList();
    }

    private static List<Word> words(Map<String, String> names) {
        return names.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(name -> new Word(name.getKey(), name.getValue(), null)).toList();
    }
}
