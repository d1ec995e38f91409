package org.emancipasso.library;

import java.util.Locale;

/**
 * The file that a resource is.
 *
 * @param type as it is sent out (RFC 6838)
 * @param weight in bytes
 * @param digest of its bytes
 */
public record ItemFile(String name, String type, int weight, String digest) {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    /** « PDF ». */
    String kind() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** « 1,2 Mo ». */
    String spokenWeight(ItemMessages say) {
        return weight < MEGA
                ? say.kilobytes("" + Math.max(1, weight / KILO))
                : say.megabytes(String.format(Locale.FRENCH, "%.1f", weight / (double) MEGA));
    }
}
