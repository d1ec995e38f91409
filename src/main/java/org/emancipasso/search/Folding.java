package org.emancipasso.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How two spellings of one word are made equal outside the engine: accents, ligatures, capitals, apostrophes. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ´`＇]");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 80;

    private Folding() {
    }

    /** Lower case, without accents or ligatures, with straight apostrophes: {@code "L’Œuvre"} → {@code "l'oeuvre"}. */
    public static String fold(String text) {
        String lower = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'").replace("œ", "oe")
                .replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** The readable part of an address: {@code "L’Œuvre & Co"} → {@code "l-oeuvre-co"}; at most 80 characters, maybe empty. */
    public static String slug(String text) {
        String slug = NOT_WORD.matcher(fold(text)).replaceAll("-").replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }
}
