package org.emancipasso.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What inclusive writing adds to a word, as expressions that the engine and Java both read: « ·rice·s », « (e)s », « -e-s »,
 * « /trice ». Without it the masculine stays, whose plural stemming removes.
 */
final class InclusiveWriting {

    /** Feminine endings that follow a separator: adhérent·e, utilisateur(rice), salarié-e-s, conseiller.ère, actif·ve. */
    private static final String FEMININE = "t?rices?|ices?|euses?|[iï]?[èe]res?|e?sses?|i?e?nnes?|nes?|e?lles?|les?|ales?"
            + "|t?i?ves?|tes?|ses?|fes?|ches?|es?";
    /** What may follow an ending: « ·s », « s », « ·x·s ». */
    private static final String AND_PLURAL = "(?:[·.\\-/(]?[sx]\\)?)*";
    private static final String WORD_BEGINS = "(?iu)(?<=\\p{L}{2})";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}@])";

    static final String ENDING = WORD_BEGINS + "[·\\-/(](?:" + FEMININE + ")\\)?" + AND_PLURAL + WORD_ENDS;
    /** After a dot, what also ends names of sites counts only where French wants it: adhérent.es, but framasoft.es. */
    static final String DOTTED = WORD_BEGINS + "(?<!(?://|[@.])[\\p{L}\\p{N}-]{0,30})(?:"
            + "(?<=[ée]|[ae]nt|u|ain|i|in|an|al|[ao]is|at|et|[ae]rt|[ae]r[dt]|and|er|eur)\\.es|(?<=n)\\.ne|(?<=eu[rx])\\.se|(?<=f)\\.ve"
            + "|\\.(?!(?:es|se|ne|ve)" + WORD_ENDS + ")(?:" + FEMININE + ")" + AND_PLURAL + ")" + WORD_ENDS;
    /** « bénévole·s », « fichier(s) » */
    static final String PLURAL = WORD_BEGINS + "(?:[·.]s|\\(s\\))" + WORD_ENDS;

    private static final Pattern MIDDLE_DOTS = Pattern.compile("[⋅•‧∙・⸱]");
    private static final List<Pattern> ADDED = List.of(Pattern.compile(ENDING), Pattern.compile(DOTTED),
            Pattern.compile(PLURAL));

    private InclusiveWriting() {
    }

    /** A text without it: « fichier des adhérent·es » → « fichier des adhérent ». */
    static String removedFrom(String text) {
        String plain = MIDDLE_DOTS.matcher(text).replaceAll("·");
        for (Pattern added : ADDED) {
            plain = added.matcher(plain).replaceAll("");
        }
        return plain;
    }
}
