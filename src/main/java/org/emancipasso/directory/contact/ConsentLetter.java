package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.directory.ListingContacts;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks whoever reads an address that somebody proposed whether messages may go there. */
@Singleton
class ConsentLetter implements LetterTemplate {

    private final RelayMessages say;

    ConsentLetter(RelayMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance addressConsent(String provider, String url);
    }

    @Override
    public String name() {
        return "adresse-accord";
    }

    @Override
    public String label() {
        return say.consentLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("bonjour@example.org"), say.exampleProvider(),
                SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.consent("x")));
    }

    /**
     * The letter; none leaves to an address that refuses messages to structures. Its words are ours and the name of a published
     * listing alone: nobody has a stranger get others.
     *
     * @param url where one agrees, absolute
     */
    Letter to(EmailAddress address, String provider, String url) {
        return new Letter(address, say.consentSubject(), Templates.addressConsent(provider, url),
                ListingContacts.KIND, null);
    }
}
