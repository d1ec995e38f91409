package org.emancipasso.web;

import java.util.regex.Pattern;

/** The number that Insee gives a legal entity. */
public final class Siren {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{9}");

    private Siren() {
    }

    /** Nine digits whose last one makes the Luhn sum a multiple of ten (Insee). */
    public static boolean isOne(String value) {
        if (!DIGITS.matcher(value).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
