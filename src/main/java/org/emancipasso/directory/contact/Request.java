package org.emancipasso.directory.contact;

import java.util.List;

import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What an association asks of a structure, once nothing is wrong with it.
 *
 * @param supports codes of kinds of support
 * @param words its own, maybe empty, at most 2,000 characters
 * @param stage code of taxonomy {@code stage}
 * @param size code of taxonomy {@code size}
 * @param place as it was typed, on one line
 * @param moment code of a {@link Moment}
 * @param direct whether answers go to its own address, which the structure then sees
 */
record Request(List<String> supports, String words, @Nullable String stage, @Nullable String size,
        @Nullable String place, @Nullable String moment, String association, String writer, EmailAddress email,
        boolean direct) {}
