package org.emancipasso.account;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.MailAddresses;
import org.emancipasso.mail.Outbox;
import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells both addresses that an account has another one: whoever took an account over cannot hide it. */
@Singleton
class AddressLetters implements LetterTemplate {

    private static final Logger LOG = Logger.getLogger(AddressLetters.class);
    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");

    private final Outbox outbox;
    private final MailAddresses addresses;
    private final AccountLetters say;

    AddressLetters(Outbox outbox, MailAddresses addresses, AccountLetters say) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance addressChanged(boolean isNew);
    }

    /** In the transaction that changes it. */
    void tell(String before, String after) {
        for (String address : List.of(before, after)) {
            try {
                outbox.post(letter(EmailAddress.of(address), address.equals(after)));
            } catch (InvalidLetter e) {
                LOG.warn("The provider knows somebody by an address that no letter can go to");
            }
        }
    }

    /** The provider lets in who reads there: an address whose letters came back gets another chance. */
    void trust(String address) {
        try {
            addresses.trust(EmailAddress.of(address));
        } catch (InvalidLetter e) {
            LOG.warn("The provider knows somebody by an address that no letter can go to");
        }
    }

    private Letter letter(EmailAddress to, boolean isNew) {
        return Letter.necessary(to, say.addressChangedSubject(), Templates.addressChanged(isNew));
    }

    @Override
    public String name() {
        return "adresse-changee";
    }

    @Override
    public String label() {
        return say.addressChangedLabel();
    }

    @Override
    public Letter example() {
        return letter(SOMEBODY, false);
    }
}
