package org.emancipasso.supervision;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a page, as far as comparing it needs. */
final class Texts {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9_:.-]+)");

    private Texts() {
    }

    /** What bytes say in the character set that a header names; in UTF-8 when it names none. */
    static String decoded(byte[] body, String contentType) {
        Matcher named = CHARSET.matcher(contentType);
        return new String(body, named.find() ? charset(named.group(1)) : StandardCharsets.UTF_8);
    }

    /** The same words whatever their case and the spaces between them. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
