package org.emancipasso.account;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;

/** What somebody reads whom moderators warn: the type of letter that {@link SuspensionLetters#warn} sends. */
@Singleton
class WarningLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");

    private final AccountLetters say;

    WarningLetters(AccountLetters say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "avertissement";
    }

    @Override
    public String label() {
        return say.warnedLabel();
    }

    @Override
    public Letter example() {
        return Letter.necessary(SOMEBODY, say.warnedSubject(),
                SuspensionLetters.Templates.warned(say.suspendedExample()));
    }
}
