package org.emancipasso.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that others see, of a person or of what they are in. */
public final class DisplayName {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    /** What cannot be seen, or turns text around (Unicode TR 36 §3.6): a name that looks like another's. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern WRITTEN = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private DisplayName() {
    }

    /** The name as it is kept, if it is one: 2 to 60 characters, a letter or digit among them, nothing invisible. */
    static Optional<String> of(String typed) {
        return of(typed, LONGEST);
    }

    /** The same, of another length at most. */
    public static Optional<String> of(String typed, int longest) {
        if (UNSEEN.matcher(typed.strip()).find()) {
            return Optional.empty();
        }
        String name = SPACES.matcher(Normalizer.normalize(typed, Form.NFKC)).replaceAll(" ").strip();
        int length = name.codePointCount(0, name.length());
        return length >= SHORTEST && length <= longest && WRITTEN.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }
}
