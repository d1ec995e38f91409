package org.emancipasso.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;

/**
 * Words that people use for the same need, applied to the query: what curators edit acts at once, without re-indexing.
 * A snapshot of table {@code synonym_group}.
 */
public final class Synonyms {

    private static final int LONGEST_TERM = 4;
    private static final int SHORTEST_ABBREVIATION = 4;
    /** In one query: engines refuse a request of more than 1,024 clauses. */
    private static final int MOST = 30;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.-]+");

    private final Map<String, Set<String>> byTerm = new HashMap<>();

    /** Groups of interchangeable terms, each of one to four words. */
    public Synonyms(List<List<String>> groups) {
        this(groups, Map.of());
    }

    /**
     * The same.
     *
     * @param meant by a term, what may be meant as well; who looks for one of those does not look for the term
     */
    public Synonyms(List<List<String>> groups, Map<String, List<String>> meant) {
        for (List<String> group : groups) {
            group.forEach(term -> of(term).addAll(group));
        }
        meant.forEach((term, others) -> {
            of(term).add(term);
            of(term).addAll(others);
        });
    }

    private Set<String> of(String term) {
        return byTerm.computeIfAbsent(key(term), _ -> new LinkedHashSet<>());
    }

    /**
     * A clause with the other words it may be said with.
     *
     * @param synonyms without the clause's own text; empty for a phrase or an excluded word
     */
    public record Expanded(Clause clause, List<String> synonyms) {

        /** Of the synonyms, those that are the same word cut short or whole: visio and visioconférence. */
        public List<String> sameWord() {
            String own = compact(clause.text());
            return synonyms.stream()
                    .filter(synonym -> isBeginning(own, compact(synonym)) || isBeginning(compact(synonym), own))
                    .toList();
        }

        private static String compact(String term) {
            return key(term).replace(" ", "");
        }

        private static boolean isBeginning(String shorter, String longer) {
            return shorter.length() >= SHORTEST_ABBREVIATION && longer.startsWith(shorter);
        }
    }

    /** Finds the synonyms of each clause; neighbouring words that together form a term become one clause. */
    public List<Expanded> expand(QueryText query) {
        List<Clause> clauses = query.clauses();
        List<Expanded> expanded = new ArrayList<>();
        int left = MOST;
        for (int at = 0; at < clauses.size();) {
            int length = termAt(clauses, at);
            String key = key(join(clauses, at, length));
            Set<String> group = length == 0 ? Set.of() : byTerm.get(key);
            Clause clause = length > 1 ? term(group, key) : clauses.get(at);
            List<String> others = group.stream().filter(term -> !singular(term).equals(singular(clause.text())))
                    .limit(left).toList();
            left -= others.size();
            expanded.add(new Expanded(clause, others));
            at += Math.max(1, length);
        }
        return expanded;
    }

    /** As the group writes it, with the small words that the query leaves out: « partage de fichiers ». */
    private static Clause term(Set<String> group, String key) {
        return new Clause(group.stream().filter(term -> key(term).equals(key)).findFirst().orElse(key), Kind.PHRASE);
    }

    /** How many words the term that begins here has; none when a term as long begins inside it: quitter | Google Drive. */
    private int termAt(List<Clause> clauses, int at) {
        int longest = longestTermAt(clauses, at, LONGEST_TERM);
        for (int inside = 1; inside < longest; inside++) {
            if (longestTermAt(clauses, at + inside, LONGEST_TERM) >= longest) {
                return longestTermAt(clauses, at, inside);
            }
        }
        return longest;
    }

    private int longestTermAt(List<Clause> clauses, int at, int most) {
        int words = 0;
        while (words < most && at + words < clauses.size() && clauses.get(at + words).kind() == Kind.WORD) {
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

    private static String singular(String term) {
        return Folding.fold(term).replaceAll("s\\b", "");
    }

    /**
     * Without articles, small words, plural or inclusive writing: {@code "partages des fichiers"} and « partage de fichiers »
     * are one, and so are « fichier adhérents » and « fichier des adhérent·es ».
     */
    private static String key(String term) {
        return BETWEEN_WORDS.splitAsStream(InclusiveWriting.removedFrom(term.strip())).map(QueryText::bare)
                .filter(word -> !FrenchAnalysis.STOP_WORDS.contains(word)).map(word -> word.replaceFirst("s$", ""))
                .collect(Collectors.joining(" "));
    }
}
