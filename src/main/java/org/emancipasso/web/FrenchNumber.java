package org.emancipasso.web;

import java.text.NumberFormat;
import java.util.Locale;

/** A count as a page says it: « 10 033 », with the narrow no-break space that French puts between thousands. */
public final class FrenchNumber {

    private FrenchNumber() {
    }

    /** A whole number in figures. */
    public static String of(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(number);
    }
}
