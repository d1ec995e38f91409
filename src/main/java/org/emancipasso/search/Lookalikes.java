package org.emancipasso.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;

/** Names that look like others to whoever reads them (Unicode Technical Standard 39, as ICU has it). */
public final class Lookalikes {

    /** What cannot be seen, or turns text around (Unicode TR 36 §3.6). */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{C}\\p{Zl}\\p{Zp}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}&&[^\\n\\r\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A checker is not changed once it is built, and may be shared. */
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS | SpoofChecker.INVISIBLE)
            .setRestrictionLevel(RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE).build();

    private Lookalikes() {
    }

    /** A name on one line as it is kept: composed, without what cannot be seen, one space between words. */
    public static String clean(String name) {
        String seen = UNSEEN.matcher(Normalizer.normalize(name, Form.NFC)).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** Whether something in it cannot be seen, or turns text around. */
    public static boolean hasUnseen(String name) {
        return UNSEEN.matcher(name).find();
    }

    /** What a name looks like: two names with one skeleton look the same. For comparison alone, and for no page. */
    public static String skeleton(String name) {
        String looks = Normalizer.normalize(CHECKER.getSkeleton(Normalizer.normalize(clean(name), Form.NFKC)),
                Form.NFKC);
        return NOT_WORD.matcher(Folding.fold(looks.toLowerCase(Locale.ROOT))).replaceAll("");
    }

    /** Whether two names read the same, or look the same: capitals, accents and signs aside. */
    public static boolean areAlike(String one, String other) {
        String folded = NOT_WORD.matcher(Folding.fold(one)).replaceAll("");
        return !folded.isEmpty() && folded.equals(NOT_WORD.matcher(Folding.fold(other)).replaceAll(""))
                || skeleton(one).equals(skeleton(other)) && !skeleton(one).isEmpty();
    }

    /**
     * Whether a name mixes scripts as no language does, mixes digits of two, holds what cannot be seen, or is wholly written
     * in letters that pass for Latin ones.
     */
    public static boolean isSuspicious(String name) {
        return hasUnseen(name) || CHECKER.failsChecks(name) || passesForLatin(name);
    }

    private static boolean passesForLatin(String name) {
        boolean isLatin = name.codePoints().filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return !isLatin && name.codePoints().anyMatch(Character::isLetter)
                && skeleton(name).matches("[a-z0-9]+");
    }
}
