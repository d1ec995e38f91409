package org.emancipasso.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.search.Precision;
import org.emancipasso.search.Synonyms.Expanded;
import org.emancipasso.search.WordFields;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** How words look for resources: which fields, how much each counts, and what comes first of all. */
final class ItemWords {

    private static final WordFields FIELDS = new WordFields(weights(), "beginnings", "words");
    /** Above any sum of other scores: an exact title comes first. */
    private static final float EXACT_TITLE = 10_000f;
    private static final float TITLE_PHRASE = 40f;

    private ItemWords() {
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put("title", 8f);
        weights.put("about", 5f);
        weights.put("makers", 3f);
        weights.put("summary", 2f);
        return weights;
    }

    /** Resources in which the words are found; those of that very title first. */
    static PredicateFinalStep predicate(SearchPredicateFactory f, String typed, List<Expanded> words,
            Precision precision) {
        BooleanPredicateClausesStep<?, ?> found = FIELDS.predicate(f, words, precision);
        return WordFields.wanted(words).isEmpty()
                ? found
                : found.should(f.match().field("titleWhole").matching(typed).constantScore().boost(EXACT_TITLE))
                        .should(f.phrase().field("title").matching(typed).slop(2).boost(TITLE_PHRASE));
    }
}
