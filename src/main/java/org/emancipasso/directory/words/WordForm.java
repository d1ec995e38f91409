package org.emancipasso.directory.words;

import org.emancipasso.search.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A word as it was typed.
 *
 * @param version of the word that was looked at, as text
 */
record WordForm(String label, String help, String version) {

    static final WordForm EMPTY = new WordForm("", "", "");

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_HELP = 200;

    static WordForm of(@Nullable String label, @Nullable String help, @Nullable String version) {
        return new WordForm(line(label), line(help), version == null ? "" : version);
    }

    static WordForm of(Word word) {
        return new WordForm(word.label(), word.help(), Integer.toString(word.version()));
    }

    /** The same, having seen what somebody else made of the word. */
    WordForm at(int other) {
        return new WordForm(label, help, Integer.toString(other));
    }

    /** The version as a number; of no word when it is none. */
    int number() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** What is wrong with the label or the help; empty when nothing is. */
    String problem(WordsMessages say) {
        return Folding.slug(label).isEmpty() || label.length() > LONGEST_LABEL
                ? say.labelProblem(LONGEST_LABEL)
                : help.length() > LONGEST_HELP ? say.helpProblem(LONGEST_HELP) : "";
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }
}
