package org.emancipasso.account;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells somebody that staff closed their account or opened it again, and why. */
@Singleton
class SuspensionLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");

    private static final Logger LOG = Logger.getLogger(SuspensionLetters.class);

    private final Outbox outbox;
    private final AccountLetters say;

    SuspensionLetters(Outbox outbox, AccountLetters say) {
        this.outbox = outbox;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance decided(boolean suspended, String reason);
    }

    /** In the transaction that decides. */
    void tell(String address, boolean suspended, String reason) {
        try {
            outbox.post(letter(EmailAddress.of(address), suspended, reason));
        } catch (InvalidLetter e) {
            LOG.warn("The provider knows somebody by an address that no letter can go to");
        }
    }

    private Letter letter(EmailAddress to, boolean suspended, String reason) {
        return Letter.necessary(to, suspended ? say.suspendedSubject() : say.reinstatedSubject(),
                Templates.decided(suspended, reason));
    }

    @Override
    public String name() {
        return "suspension";
    }

    @Override
    public String label() {
        return say.suspendedLabel();
    }

    @Override
    public Letter example() {
        return letter(SOMEBODY, true, say.suspendedExample());
    }
}
