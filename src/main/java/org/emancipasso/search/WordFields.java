package org.emancipasso.search;

import java.util.List;
import java.util.Map;

import org.emancipasso.search.QueryText.Kind;
import org.emancipasso.search.Synonyms.Expanded;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Where words are looked for in one kind of document, and what is forgiven: the same for every space of the site.
 *
 * @param weights the fields, and how much each counts; in the order in which they are asked
 * @param beginnings the field of the beginnings of words, for what is still being typed
 * @param words the field of whole words, for what is misspelt
 */
public record WordFields(Map<String, Float> weights, String beginnings, String words) {

    private static final float SYNONYM = 0.4f;
    private static final float BEGINNING = 0.8f;
    private static final int SHORTEST_BEGINNING = 3;
    private static final float TYPO = 0.3f;
    private static final int SHORTEST_FORGIVEN = 4;
    private static final int LONG_WORD = 8;
    /** What needs nothing forgiven comes before what does. */
    private static final float AS_TYPED = 1_000f;

    /** Those of some words that must be there. */
    public static List<Expanded> wanted(List<Expanded> words) {
        return words.stream().filter(word -> word.clause().kind() != Kind.EXCLUDED).toList();
    }

    /** Every clause must be found somewhere, but for what {@link #enough} lets go. */
    public BooleanPredicateClausesStep<?, ?> predicate(SearchPredicateFactory f, List<Expanded> words,
            Precision precision) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        List<Expanded> wanted = wanted(words);
        words.stream().filter(word -> word.clause().kind() == Kind.EXCLUDED)
                .forEach(word -> all.mustNot(said(f, word.clause().text())));
        if (wanted.isEmpty()) {
            return all.must(f.matchAll());
        }
        if (precision == Precision.FORGIVING) {
            all.should(most(f, wanted, Precision.EXACT).constantScore().boost(AS_TYPED));
        }
        return all.must(most(f, wanted, precision));
    }

    private BooleanPredicateClausesStep<?, ?> most(SearchPredicateFactory f, List<Expanded> wanted,
            Precision precision) {
        BooleanPredicateClausesStep<?, ?> most = f.bool();
        for (int i = 0; i < wanted.size(); i++) {
            most.should(anyHow(f, wanted.get(i), i == wanted.size() - 1, precision));
        }
        most.minimumShouldMatchNumber(enough(wanted.size(), precision));
        return most;
    }

    /** Of four words one may miss in a forgiving search; a third are enough when nothing has them all. */
    private static int enough(int wanted, Precision precision) {
        return switch (precision) {
            case EXACT, DEGRADED -> wanted;
            case FORGIVING -> wanted - wanted / 4;
            case PARTIAL -> (wanted + 2) / 3;
        };
    }

    /** A clause itself, in other words, begun, or misspelt: each counts less than the one before. */
    private PredicateFinalStep anyHow(SearchPredicateFactory f, Expanded word, boolean last, Precision precision) {
        String text = word.clause().text();
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(said(f, text));
        List<String> same = word.sameWord();
        List<String> others = word.synonyms().stream().filter(synonym -> !same.contains(synonym)).toList();
        same.forEach(spelling -> any.should(said(f, spelling)));
        if (!others.isEmpty()) {
            // However many synonyms a field holds, they count once.
            weights.forEach((field, weight) -> any.should(f.or()
                    .with(or -> others.forEach(synonym -> or.add(f.phrase().field(field).matching(synonym))))
                    .constantScore().boost(weight * SYNONYM)));
        }
        if (word.clause().kind() != Kind.WORD) {
            return any;
        }
        if (last && text.length() >= SHORTEST_BEGINNING) {
            any.should(f.phrase().field(beginnings).matching(text).constantScore().boost(BEGINNING));
        }
        if (precision != Precision.EXACT && text.length() >= SHORTEST_FORGIVEN) {
            any.should(f.match().field(words).matching(text).fuzzy(text.length() >= LONG_WORD ? 2 : 1, 1)
                    .constantScore().boost(TYPO));
        }
        return any;
    }

    /** A text of several words (« centre-ville ») is found when they follow each other. */
    private PredicateFinalStep said(SearchPredicateFactory f, String text) {
        return f.or().with(
                or -> weights.forEach((field, weight) -> or.add(f.phrase().field(field).boost(weight).matching(text))));
    }
}
