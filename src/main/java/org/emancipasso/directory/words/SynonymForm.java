package org.emancipasso.directory.words;

import java.util.List;
import java.util.Locale;

import org.emancipasso.search.Folding;
import org.jspecify.annotations.Nullable;

/** A group of synonyms as it was typed, one term a line. */
record SynonymForm(String typed, String version) {

    static final int MOST_TERMS = 30;

    private static final int LONGEST_TERM = 60;
    private static final int MOST_WORDS = 4;

    static SynonymForm of(@Nullable String typed, @Nullable String version) {
        return new SynonymForm(
                typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]", " "),
                version == null ? "" : version);
    }

    /** Its terms, in lower case, each once. */
    List<String> terms() {
        return typed.lines().map(line -> line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.FRENCH))
                .filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** The version as a number; of no group when it is none. */
    int number() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** What is wrong; empty when nothing is. */
    String problem(WordsMessages say) {
        List<String> terms = terms();
        if (terms.size() < 2 || terms.size() > MOST_TERMS) {
            return say.termsProblem(MOST_TERMS);
        }
        return terms.stream().filter(term -> term.length() > LONGEST_TERM || term.split(" ").length > MOST_WORDS
                || Folding.slug(term).isEmpty()).findFirst()
                .map(term -> say.termProblem(term.substring(0, Math.min(term.length(), LONGEST_TERM)))).orElse("");
    }
}
