package org.emancipasso.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.search.Precision;
import org.emancipasso.search.Synonyms.Expanded;
import org.emancipasso.search.WordFields;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** How words look for listings: which fields, how much each counts, and what comes first of all. */
final class ProviderWords {

    /** The fields that words are looked for in, and how much each counts; said on the ranking page. */
    private static final WordFields FIELDS = new WordFields(weights(), "beginnings", "words");
    /** Above any sum of other scores: an exact name comes first. */
    private static final float EXACT_NAME = 10_000f;
    private static final float NAME_PHRASE = 40f;
    private static final float PLACE = 100f;

    private ProviderWords() {
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put("name", 8f);
        weights.put("practice", 5f);
        weights.put("pitch", 4f);
        weights.put("place", 4f);
        weights.put("projects", 1.5f);
        weights.put("description", 1f);
        return weights;
    }

    /** Whether a search has no words. */
    static boolean areAbsentFrom(SearchCriteria criteria) {
        return criteria.q().isBlank();
    }

    /** Listings in which the words are found; those of that very name or place first. */
    static PredicateFinalStep predicate(SearchPredicateFactory f, String typed, List<Expanded> words,
            Precision precision) {
        BooleanPredicateClausesStep<?, ?> found = FIELDS.predicate(f, words, precision);
        return WordFields.wanted(words).isEmpty()
                ? found
                : found.should(f.match().field("nameWhole").matching(typed).constantScore().boost(EXACT_NAME))
                        .should(f.phrase().field("name").matching(typed).slop(2).boost(NAME_PHRASE))
                        .should(f.match().field("placeWhole").matching(typed).constantScore().boost(PLACE));
    }
}
