package org.emancipasso.directory.transfer;

import java.util.regex.Pattern;

/** What values look like. */
final class Formats {

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}\\.[^@\\s<>\".]{2,}");

    private Formats() {
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    static boolean isPostcode(String value) {
        return POSTCODE.matcher(value).matches();
    }

    static boolean isLanguage(String value) {
        return LANGUAGE.matcher(value).matches();
    }

    static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    /** Whether a database and a page can hold it: no control character but line feed and tab, no half character. */
    static boolean isText(String value) {
        return value.codePoints().noneMatch(character -> character != '\n' && character != '\t'
                && (Character.getType(character) == Character.CONTROL
                        || Character.getType(character) == Character.SURROGATE));
    }
}
