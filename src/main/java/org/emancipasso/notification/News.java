package org.emancipasso.notification;

import java.util.regex.Pattern;

/**
 * Something to tell a member.
 *
 * @param text one sentence, on one line, without a full stop: it is the subject of a letter too
 * @param path where on this site there is more
 * @param key the same when it is the same news, which is told once
 */
record News(String text, String path, String key) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_KEY = 200;
    private static final Pattern LINE = Pattern
            .compile("[^\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");
    /** One slash, then neither another nor a backslash, which browsers take for one. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*");

    /**
     * Checks what features say.
     *
     * @throws IllegalArgumentException when it is no sentence, or leads elsewhere
     */
    News {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_TEXT || !LINE.matcher(text).matches()) {
            throw new IllegalArgumentException("News are one line of " + LONGEST_TEXT + " characters at most");
        }
        if (path.length() > LONGEST_PATH || !OWN.matcher(path).matches()) {
            throw new IllegalArgumentException("News lead to a path of this site");
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("News have a key of " + LONGEST_KEY + " characters at most");
        }
    }
}
