package org.emancipasso.account.personaldata;

import java.text.Normalizer;

/** Names of files that are names in every archive and on every system, and never a path. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "fichier";

    private FileNames() {
    }

    /** What is left of a name: letters, digits, {@code . - _}; it begins with neither dot nor dash. */
    static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("\\.{2,}", ".").replaceAll("^[.-]+|[.-]+$", "");
        String kept = plain.substring(Math.max(0, plain.length() - LONGEST)).replaceAll("^[.-]+", "");
        return kept.isEmpty() ? NAMELESS : kept;
    }
}
