package org.emancipasso.directory;

import java.util.List;

import org.emancipasso.directory.Hits.Precision;
import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;
import org.emancipasso.search.Synonyms.Expanded;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** How words look for listings: which fields, how much each counts, what is forgiven. */
final class ProviderWords {

    private static final float SYNONYM = 0.3f;
    private static final float BEGINNING = 0.5f;
    private static final float TYPO = 0.2f;
    /** Above any sum of other scores: an exact name comes first. */
    private static final float EXACT_NAME = 10_000f;
    private static final float NAME_PHRASE = 40f;

    private ProviderWords() {
    }

    /** Whether a search has no words. */
    static boolean areAbsentFrom(SearchCriteria criteria) {
        return criteria.q().isBlank();
    }

    /** Every clause must be found somewhere; in a forgiving search, most of them, typing errors included. */
    static PredicateFinalStep predicate(SearchPredicateFactory f, String typed, List<Expanded> words,
            Precision precision) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        List<Expanded> wanted = words.stream().filter(word -> word.clause().kind() != Kind.EXCLUDED).toList();
        words.stream().filter(word -> word.clause().kind() == Kind.EXCLUDED)
                .forEach(word -> all.mustNot(f.phrase().field("words").matching(word.clause().text())));
        if (wanted.isEmpty()) {
            return all.must(f.matchAll());
        }
        BooleanPredicateClausesStep<?, ?> most = f.bool();
        for (int i = 0; i < wanted.size(); i++) {
            most.should(anyField(f, wanted.get(i), i == wanted.size() - 1, precision));
        }
        most.minimumShouldMatchNumber(precision == Precision.EXACT ? wanted.size() : enough(wanted.size()));
        return all.must(most)
                .should(f.match().field("nameWhole").matching(typed).constantScore().boost(EXACT_NAME))
                .should(f.phrase().field("name").matching(typed).boost(NAME_PHRASE));
    }

    /** Two of three, three of four, four of six: a long question need not be answered whole. */
    private static int enough(int wanted) {
        return wanted <= 2 ? wanted : (int) Math.ceil(wanted * 0.65);
    }

    private static PredicateFinalStep anyField(SearchPredicateFactory f, Expanded word, boolean last,
            Precision precision) {
        Clause clause = word.clause();
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(clause.kind() == Kind.PHRASE || clause.text().contains(" ")
                ? phrase(f, clause.text(), 1)
                : words(f, clause.text()));
        word.synonyms().forEach(synonym -> any.should(phrase(f, synonym, SYNONYM)));
        if (clause.kind() == Kind.WORD && last) {
            any.should(f.match().field("beginnings").matching(clause.text()).boost(BEGINNING));
        }
        if (clause.kind() == Kind.WORD && precision == Precision.FORGIVING && clause.text().length() > 3) {
            any.should(f.match().field("words").matching(clause.text()).fuzzy(clause.text().length() > 7 ? 2 : 1, 1)
                    .boost(TYPO));
        }
        return any;
    }

    private static PredicateFinalStep words(SearchPredicateFactory f, String text) {
        return f.or(
                f.match().field("name").boost(8).matching(text),
                f.match().field("practice").boost(5).matching(text),
                f.match().field("pitch").boost(3).matching(text),
                f.match().field("place").boost(3).matching(text),
                f.match().field("projects").boost(1.5f).matching(text),
                f.match().field("description").matching(text));
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String text, float weight) {
        return f.or(
                f.phrase().field("name").boost(8 * weight).matching(text),
                f.phrase().field("practice").boost(5 * weight).matching(text),
                f.phrase().field("pitch").boost(3 * weight).matching(text),
                f.phrase().field("place").boost(3 * weight).matching(text),
                f.phrase().field("projects").boost(1.5f * weight).matching(text),
                f.phrase().field("description").boost(weight).matching(text));
    }
}
