package org.emancipasso.mail;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

/**
 * Something to tell one person by e-mail.
 *
 * @param to whom
 * @param subject on one line
 * @param body a checked template with two variants, {@code .html} and {@code .txt}, each of which includes the layout of
 *     its kind in {@code templates/letters}
 * @param kind what one may refuse, the {@link LetterTemplate#name()} of a template; none in a letter that one cannot do
 *     without
 * @param memberId whose account it is about, if any; told when the kind is refused
 * @param replyTo where an answer goes, when the one who wrote wants that; nowhere by default
 */
public record Letter(EmailAddress to, String subject, TemplateInstance body, @Nullable String kind,
        @Nullable Long memberId, @Nullable EmailAddress replyTo) {

    private static final int LONGEST_SUBJECT = 254;
    /** Line breaks would begin another header; the others are never meant. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /**
     * Checks the subject.
     *
     * @throws InvalidLetter when it has a control character, is empty or too long
     */
    public Letter {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || CONTROL.matcher(subject).find()) {
            throw new InvalidLetter(InvalidLetter.Fault.SUBJECT);
        }
    }

    /** A letter that nobody answers. */
    public Letter(EmailAddress to, String subject, TemplateInstance body, @Nullable String kind,
            @Nullable Long memberId) {
        this(to, subject, body, kind, memberId, null);
    }

    /** A letter that one cannot do without: about one's own account, or asked for. */
    public static Letter necessary(EmailAddress to, String subject, TemplateInstance body) {
        return new Letter(to, subject, body, null, null);
    }

    /** A letter of a kind that one may refuse by its link. */
    public static Letter refusable(EmailAddress to, String subject, TemplateInstance body, String kind, long memberId) {
        return new Letter(to, subject, body, kind, memberId);
    }

    /** The same, whose answers go to somebody who wants that: who reads it sees their address. */
    public Letter answeredTo(EmailAddress writer) {
        return new Letter(to, subject, body, kind, memberId, writer);
    }
}
