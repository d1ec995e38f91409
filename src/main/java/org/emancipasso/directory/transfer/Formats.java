package org.emancipasso.directory.transfer;

import java.net.IDN;
import java.net.URI;
import java.util.regex.Pattern;

/** What values look like. */
final class Formats {

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}\\.[^@\\s<>\".]{2,}");

    private static final Pattern PORT = Pattern.compile(":[0-9]+$");

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

    /** Nine digits whose last one makes the Luhn sum a multiple of ten (Insee). */
    static boolean isSiren(String value) {
        if (!SIREN.matcher(value).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = (value.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /** A web address, accented domain names included; a name before the host (« framasoft.org@… ») would deceive. */
    static boolean isWebsite(String value) {
        try {
            URI uri = URI.create(value);
            return value.length() <= 500 && uri.getRawUserInfo() == null && hasHost(uri)
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Java sees no host in an address that is not ASCII; it has one that can be written in ASCII (RFC 3490). */
    private static boolean hasHost(URI uri) {
        if (uri.getHost() != null || uri.getRawAuthority() == null) {
            return uri.getHost() != null;
        }
        return !IDN.toASCII(PORT.matcher(uri.getRawAuthority()).replaceFirst(""), IDN.USE_STD3_ASCII_RULES).isEmpty();
    }

    /** Whether a database and a page can hold it: no control character but line feed and tab, no half character. */
    static boolean isText(String value) {
        return value.codePoints().noneMatch(character -> character != '\n' && character != '\t'
                && (Character.getType(character) == Character.CONTROL
                        || Character.getType(character) == Character.SURROGATE));
    }
}
