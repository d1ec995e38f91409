package org.emancipasso.notification;

import java.util.List;

import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about news holds besides its sentence.
 *
 * @param words that somebody wrote, in paragraphs
 * @param replyTo where its reader answers them; nowhere
 */
public record Said(List<String> words, @Nullable EmailAddress replyTo) {

    /** Nothing. */
    public static final Said NOTHING = new Said(List.of(), null);

    /** For templates. */
    public boolean isAnswerable() {
        return replyTo != null;
    }
}
