package org.emancipasso.search;

import java.text.Normalizer;
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

    private static final int MOST_CLAUSES = 10;
    private static final Pattern CLAUSE = Pattern.compile("([-−–]?)\"([^\"]*)\"|([-−–]?)([^\\s\"]+)");
    private static final Pattern QUOTES = Pattern.compile("[«»“”„‟]");
    private static final Pattern SEARCHABLE = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern ELISION = Pattern.compile("(?i)^(?:[ltmnsjdc]|qu|jusqu|lorsqu|puisqu)['’‘ʼ´`＇](?=.)");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}(]+|[^\\p{L}\\p{N})+#]+$");
    /** How people ask, beside the words that the engine leaves out: it says nothing of what is looked for. */
    private static final Set<String> ASKING = Set.of("afin", "aide", "aider", "aidez", "aimerais", "aimerions",
            "association", "associations", "asso", "assos", "aussi", "avoir", "avons", "besoin", "besoins", "bonjour",
            "changer", "cherche", "cherchent", "chercher", "cherchons", "chez", "comme", "comment", "connaissez",
            "cela", "ca",
            "creer", "depuis", "envoyer", "donc", "est-ce", "existe", "faire", "fait", "faut", "gerer", "installer",
            "logiciel", "logiciels", "mettre", "merci", "peut", "peuvent", "peux",
            "plus", "pourrait", "pouvez", "prestataire", "prestataires", "pres", "quand", "quel", "quelle", "quelles",
            "quelqu'un", "quels", "quelque", "recherche", "refaire", "recherchons", "sait", "sans", "savez", "son",
            "souhaite",
            "souhaitons", "structure", "structures", "svp", "tenir", "trouve", "trouver", "utiliser", "vers", "veut",
            "veux", "voudrais",
            "voudrions", "voulons", "y-a-t-il");

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
        text = QUOTES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\"").replaceAll("\\p{Cntrl}",
                " ");
        List<Clause> clauses = new ArrayList<>();
        List<Clause> silent = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(text);
        while (matcher.find() && clauses.size() < MOST_CLAUSES) {
            boolean phrase = matcher.group(2) != null;
            String words = EDGES.matcher(phrase ? matcher.group(2).strip() : matcher.group(4)).replaceAll("");
            if (!SEARCHABLE.matcher(words).matches()) {
                continue;
            }
            boolean excluded = !matcher.group(phrase ? 1 : 3).isEmpty();
            Clause clause = new Clause(phrase ? words : ELISION.matcher(words).replaceFirst(""),
                    excluded ? Kind.EXCLUDED : phrase ? Kind.PHRASE : Kind.WORD);
            (isLeftOut(clause.kind(), words) ? silent : clauses).add(clause);
        }
        return new QueryText(List.copyOf(clauses.isEmpty() ? leastSilent(silent) : clauses));
    }

    /** What says nothing; a word that people ask with may still be one that they exclude. */
    private static boolean isLeftOut(Kind kind, String words) {
        return switch (kind) {
            case PHRASE -> false;
            case WORD -> isSilent(words);
            case EXCLUDED -> FrenchAnalysis.STOP_WORDS.contains(bare(words));
        };
    }

    /** « les associations » asks for associations; « les » alone for that. */
    private static List<Clause> leastSilent(List<Clause> silent) {
        List<Clause> searchable = silent.stream()
                .filter(clause -> !FrenchAnalysis.STOP_WORDS.contains(bare(clause.text()))).toList();
        return searchable.isEmpty() ? silent : searchable;
    }

    /** Whether a word says nothing of what is looked for: « le », « pour », « cherchons ». */
    static boolean isSilent(String word) {
        String bare = bare(word);
        return FrenchAnalysis.STOP_WORDS.contains(bare) || ASKING.contains(bare);
    }

    /** Folded, without an elided article: {@code "L’hébergement"} → {@code "hebergement"}. */
    static String bare(String word) {
        return Folding.fold(ELISION.matcher(word).replaceFirst(""));
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
