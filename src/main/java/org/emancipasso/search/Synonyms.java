package org.emancipasso.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;

/**
 * Words that people use for the same need, applied to the query: what curators edit acts at once, without re-indexing.
 * A snapshot of table {@code synonym_group}.
 */
public final class Synonyms {

    private static final int LONGEST_TERM = 4;

    private final Map<String, Set<String>> byTerm = new HashMap<>();

    /** Groups of interchangeable terms, each of one to four words. */
    public Synonyms(List<List<String>> groups) {
        for (List<String> group : groups) {
            group.forEach(term -> byTerm.computeIfAbsent(key(term), _ -> new LinkedHashSet<>()).addAll(group));
        }
    }

    /**
     * A clause with the other words it may be said with.
     *
     * @param synonyms without the clause's own text; empty for a phrase or an excluded word
     */
    public record Expanded(Clause clause, List<String> synonyms) {}

    /** Finds the synonyms of each clause; neighbouring words that together form a term become one clause. */
    public List<Expanded> expand(QueryText query) {
        List<Clause> clauses = query.clauses();
        List<Expanded> expanded = new ArrayList<>();
        for (int at = 0; at < clauses.size();) {
            int length = longestTermAt(clauses, at);
            String text = join(clauses, at, Math.max(1, length));
            Kind kind = length > 1 ? Kind.PHRASE : clauses.get(at).kind();
            Set<String> others = new LinkedHashSet<>(length == 0 ? Set.of() : byTerm.get(key(text)));
            others.removeIf(term -> key(term).equals(key(text)));
            expanded.add(new Expanded(new Clause(text, kind), List.copyOf(others)));
            at += Math.max(1, length);
        }
        return expanded;
    }

    private int longestTermAt(List<Clause> clauses, int at) {
        int words = 0;
        while (words < LONGEST_TERM && at + words < clauses.size() && clauses.get(at + words).kind() == Kind.WORD) {
            words++;
        }
        for (int length = words; length > 0; length--) {
            if (byTerm.containsKey(key(join(clauses, at, length)))) {
                return length;
            }
        }
        return 0;
    }

    private static String join(List<Clause> clauses, int at, int length) {
        return String.join(" ", clauses.subList(at, at + length).stream().map(Clause::text).toList());
    }

    /** Folded, without articles or plural: {@code "l’hébergement"} and {@code "hébergements"} are one term. */
    private static String key(String term) {
        return Folding.fold(term).replaceAll("\\b[ld]'", "").replace('-', ' ').replaceAll("s\\b", "");
    }
}
