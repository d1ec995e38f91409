package org.emancipasso.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed in a search box, cut into clauses. Quotes hold words together and a minus before a word excludes
 * it; nothing else has a meaning, so that no text is ever a query language.
 *
 * @param clauses in the order typed, at most {@value #MOST_CLAUSES}
 */
public record QueryText(List<Clause> clauses) {

    /** Longest text that is searched, in characters; what follows is left out. */
    public static final int LONGEST = 200;

    private static final int MOST_CLAUSES = 16;
    private static final Pattern CLAUSE = Pattern.compile("(-?)\"([^\"]*)\"|(-?)([^\\s\"]+)");
    private static final Pattern QUOTES = Pattern.compile("[«»“”„‟]");
    private static final Pattern SEARCHABLE = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern ELISION = Pattern.compile("^(?:[ltmnsjdc]|qu|jusqu|lorsqu|puisqu)'");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}(]+|[^\\p{L}\\p{N})+#]+$");
    /** Words that say nothing of what is looked for; the engine's own list of French stop words, plus how people ask. */
    private static final Set<String> SILENT = Set.of("a", "afin", "ai", "au", "aux", "avec", "avoir", "ce", "ces",
            "cet",
            "cette", "chez", "comment", "dans", "de", "des", "du", "elle", "en", "est", "et", "etre", "faire", "il",
            "ils",
            "je", "la", "le", "les", "leur", "leurs", "ma", "mes", "mon", "ne", "nos", "notre", "nous", "on", "ou",
            "par",
            "pas", "pour", "pres", "que", "qui", "sa", "ses", "si", "son", "sont", "sur", "ta", "tes", "un", "une",
            "vers",
            "vos", "votre", "vous", "y", "cherche", "cherchons", "chercher", "besoin", "aide", "aider", "trouver",
            "veux",
            "voulons", "voudrais", "quelqu'un", "prestataire", "prestataires", "association", "associations", "asso");

    /**
     * One thing looked for.
     *
     * @param text a word or the words of a phrase, as typed
     * @param kind how it counts
     */
    public record Clause(String text, Kind kind) {}

    /** How a clause counts. */
    public enum Kind {
        /** A word, in any form. */
        WORD,
        /** Words that follow each other. */
        PHRASE,
        /** What must not be there. */
        EXCLUDED
    }

    /** Understands a text; whatever it is, the answer is a list of clauses, maybe empty. */
    public static QueryText parse(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        text = QUOTES.matcher(text.replace('’', '\'')).replaceAll("\"").replaceAll("\\p{Cntrl}", " ");
        List<Clause> clauses = new ArrayList<>();
        List<Clause> silent = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(text);
        while (matcher.find() && clauses.size() < MOST_CLAUSES) {
            boolean phrase = matcher.group(2) != null;
            String words = EDGES.matcher(phrase ? matcher.group(2).strip() : matcher.group(4)).replaceAll("");
            String bare = ELISION.matcher(Folding.fold(words)).replaceFirst("");
            if (!SEARCHABLE.matcher(bare).matches()) {
                continue;
            }
            boolean excluded = "-".equals(phrase ? matcher.group(1) : matcher.group(3));
            Clause clause = new Clause(words, excluded ? Kind.EXCLUDED : phrase ? Kind.PHRASE : Kind.WORD);
            (clause.kind() == Kind.WORD && SILENT.contains(bare) ? silent : clauses).add(clause);
        }
        boolean asksNothing = clauses.stream().allMatch(clause -> clause.kind() == Kind.EXCLUDED);
        return new QueryText(List.copyOf(asksNothing && clauses.isEmpty() ? silent : clauses));
    }

    /** Whether there is nothing to search. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** The clauses of a kind. */
    public List<Clause> of(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }
}
