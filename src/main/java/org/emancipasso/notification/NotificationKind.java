package org.emancipasso.notification;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;

/**
 * A kind of news, as a bean: members choose how often they are written to about it. It is a type of letter too, since it
 * can be refused by the link in one.
 */
public interface NotificationKind extends LetterTemplate {

    /** Whether members may choose; they may not where their account is at stake. */
    boolean isRefusable();

    /** For those who did not choose. */
    Frequency usually();

    /** What to do about such news, for a letter; empty when there is nothing to say. */
    String advice();

    /** One of such news, as an example. */
    String exampleText();

    @Override
    default Letter example() {
        return NotificationLetters.now(new EmailAddress("camille@example.org"), this, exampleText(), "/", 0,
                Said.NOTHING);
    }
}
