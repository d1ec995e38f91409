package org.emancipasso.account;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.FrenchDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells somebody that staff closed their account or opened it again, and why. */
@Singleton
class SuspensionLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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

        static native TemplateInstance decided(boolean suspended, String reason, String until);

        static native TemplateInstance warned(String reason);
    }

    /** In the transaction that decides. */
    void tell(String address, boolean suspended, String reason, @Nullable Instant until) {
        try {
            outbox.post(letter(EmailAddress.of(address), suspended, reason, until));
        } catch (InvalidLetter e) {
            LOG.warn("The provider knows somebody by an address that no letter can go to");
        }
    }

    /** The same for a warning. */
    void warn(String address, String reason) {
        try {
            outbox.post(Letter.necessary(EmailAddress.of(address), say.warnedSubject(), Templates.warned(reason)));
        } catch (InvalidLetter e) {
            LOG.warn("The provider knows somebody by an address that no letter can go to");
        }
    }

    /** The day on which a suspension ends, in Paris; empty without. */
    static String day(@Nullable Instant until) {
        return until == null ? "" : new FrenchDate(until.atZone(PARIS).toLocalDate()).spoken();
    }

    private Letter letter(EmailAddress to, boolean suspended, String reason, @Nullable Instant until) {
        return Letter.necessary(to, suspended ? say.suspendedSubject() : say.reinstatedSubject(),
                Templates.decided(suspended, reason, day(until)));
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
        return letter(SOMEBODY, true, say.suspendedExample(), Instant.EPOCH);
    }
}
