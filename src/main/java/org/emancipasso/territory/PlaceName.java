package org.emancipasso.territory;

import java.util.regex.Pattern;

import org.emancipasso.search.Folding;

/**
 * Commune names compared as people write them: capitals, accents, hyphens, {@code St}, {@code s/}, {@code CEDEX} and the
 * arrondissements of the three cities that have them are forgiven.
 */
final class PlaceName {

    private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b(\\s*\\d+)?");
    private static final Pattern ARRONDISSEMENT = Pattern
            .compile("^(paris|lyon|marseille) \\d{1,2} ?(er|e|eme|ieme)?( arrondissement)?$");
    private static final Pattern UPON = Pattern.compile("\\bs/ ?");
    private static final Pattern SAINT = Pattern.compile("\\b(st|ste|sts|stes)\\b");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("^(le|la|les|l) ");

    private PlaceName() {
    }

    /** The form under which two spellings of one name are equal: {@code "St-Étienne CEDEX 2"} → {@code saint etienne}. */
    static String normalised(String name) {
        String words = UPON.matcher(Folding.fold(name)).replaceAll("sur ");
        words = NOT_WORD.matcher(words).replaceAll(" ").strip();
        words = CEDEX.matcher(words).replaceAll("").strip();
        words = ARRONDISSEMENT.matcher(words).replaceFirst("$1");
        words = SAINT.matcher(words).replaceAll(match -> match.group().startsWith("ste") ? "sainte" : "saint");
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /** Whether a normalised name is a word that begins too many names to name one. */
    static boolean saysNothing(String normalised) {
        return normalised.equals("saint") || normalised.equals("sainte");
    }
}
