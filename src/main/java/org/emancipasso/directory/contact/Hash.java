package org.emancipasso.directory.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.emancipasso.search.Folding;

/** What stands for a text where the text itself is not kept. */
final class Hash {

    private Hash() {
    }

    /** SHA-256 of its words, whatever the capitals, accents and spaces. */
    static String of(String text) {
        String words = Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
