package org.emancipasso.search;

import java.text.Normalizer;
import java.util.Locale;

/** How two spellings of one word are made equal outside the engine: accents, ligatures, capitals, apostrophes. */
public final class Folding {

    private static final int LONGEST_SLUG = 80;
    private static final int FIRST_BEYOND_ASCII = 128;

    private Folding() {
    }

    /** Lower case, without accents or ligatures, with straight apostrophes: {@code "L’Œuvre"} → {@code "l'oeuvre"}. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < FIRST_BEYOND_ASCII && c != '`')) {
            return lower;
        }
        StringBuilder spelled = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            switch (lower.charAt(i)) {
                case '’', '‘', 'ʼ', '´', '`', '＇' -> spelled.append('\'');
                case 'œ' -> spelled.append("oe");
                case 'æ' -> spelled.append("ae");
                default -> spelled.append(lower.charAt(i));
            }
        }
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD).codePoints().filter(c -> !isMark(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The readable part of an address: {@code "L’Œuvre & Co"} → {@code "l-oeuvre-co"}; at most 80 characters, maybe empty. */
    public static String slug(String text) {
        String folded = fold(text);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean isBetweenWords = false;
        for (int i = 0; i < folded.length() && slug.length() < LONGEST_SLUG; i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (isBetweenWords && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                isBetweenWords = false;
            } else {
                isBetweenWords = true;
            }
        }
        String whole = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug.toString();
        return whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Unicode general categories Mn, Mc and Me. */
    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
