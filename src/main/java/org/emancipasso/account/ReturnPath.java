package org.emancipasso.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where one goes after logging in: a path of this site, and nothing that any browser could take for another (CWE-601).
 *
 * @param value begins with one slash; characters of RFC 3986 only
 */
record ReturnPath(String value) {

    private static final ReturnPath DEFAULT = new ReturnPath("/");
    private static final int LONGEST = 2_000;
    /** One slash, then neither another nor a backslash, in whatever writing. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final Pattern DISGUISED = Pattern
            .compile("%(?:2f|5c|0[0-9a-f]|1[0-9a-f]|7f|25)|//|;|@|/\\.{1,2}(?:/|$)");

    /** The path, or the first page when it is not one of ours. */
    static ReturnPath of(@Nullable String typed) {
        return typed != null && isOwn(typed) ? new ReturnPath(typed) : DEFAULT;
    }

    private static boolean isOwn(String typed) {
        if (typed.length() > LONGEST || !OWN.matcher(typed).matches()) {
            return false;
        }
        try {
            URI uri = new URI(typed);
            String path = uri.getRawPath();
            return uri.getScheme() == null && uri.getRawAuthority() == null && path != null
                    && !DISGUISED.matcher(path.toLowerCase(Locale.ROOT)).find();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
