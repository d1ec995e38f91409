package org.emancipasso.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One address that a letter can go to, and nothing more: no name, no comment, no quotes, no control character, so that
 * nothing in it is read as a header or a command (RFC 5321 §4.1.2, without what nobody uses).
 *
 * @param value ASCII; an accent in the domain is written as DNS does
 */
public record EmailAddress(String value) {

    /** RFC 5321 §4.5.3.1.3, without the brackets. */
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Predicate<String> VALID = Pattern
            .compile(ATOM + "(\\." + ATOM + ")*@" + LABEL + "(\\." + LABEL + ")+").asMatchPredicate();

    /**
     * Checks what is written.
     *
     * @throws InvalidLetter when it is no address
     */
    public EmailAddress {
        if (value.length() > LONGEST || value.indexOf('@') > LONGEST_LOCAL || !VALID.test(value)) {
            throw new InvalidLetter(InvalidLetter.Fault.ADDRESS);
        }
    }

    /**
     * Reads what somebody typed; spaces around it are left out.
     *
     * @throws InvalidLetter when it is no address
     */
    public static EmailAddress of(String typed) {
        String address = typed.replaceAll("^ +| +$", "");
        int at = address.lastIndexOf('@');
        return new EmailAddress(address.substring(0, at + 1) + ascii(address.substring(at + 1)));
    }

    /** What stands for it where the address itself is not kept: SHA-256, the same whatever the capitals. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(value.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
