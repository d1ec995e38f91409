package org.emancipasso.web;

import java.util.regex.Pattern;

/** A line that people typed, as a page shows it. */
public final class FrenchText {

    private static final Pattern LOOSE = Pattern.compile(" (?=[:;?!»])|(?<=«) ");

    private FrenchText() {
    }

    /** The same with no-break spaces where French has them, which few keyboards type: no line begins with « : ». */
    public static String tied(String line) {
        return LOOSE.matcher(line).replaceAll("\u00a0");
    }
}
