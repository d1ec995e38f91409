package org.emancipasso.territory;

import java.util.regex.Pattern;

import org.emancipasso.search.Folding;

/** Commune names compared as people write them: capitals, accents, hyphens, {@code St}, {@code CEDEX} forgiven. */
final class PlaceName {

    private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b(\\s*\\d+)?");
    private static final Pattern SAINT = Pattern.compile("\\b(st|ste|sts|stes)\\b");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("^(le|la|les|l) ");

    private PlaceName() {
    }

    /** The form under which two spellings of one name are equal: {@code "St-Étienne CEDEX 2"} → {@code saint etienne}. */
    static String normalised(String name) {
        String words = NOT_WORD.matcher(Folding.fold(name)).replaceAll(" ").strip();
        words = CEDEX.matcher(words).replaceAll("").strip();
        words = SAINT.matcher(words).replaceAll(match -> match.group().startsWith("ste") ? "sainte" : "saint");
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
