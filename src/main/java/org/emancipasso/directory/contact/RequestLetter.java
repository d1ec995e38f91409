package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.directory.ListingContacts;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Brings a message to a structure. It never asked for any: it may refuse them all. */
@Singleton
class RequestLetter implements LetterTemplate {

    private final RelayMessages say;

    RequestLetter(RelayMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance request(MessageView message, String url, String listing, boolean direct);
    }

    @Override
    public String name() {
        return ListingContacts.KIND;
    }

    @Override
    public String label() {
        return say.requestLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("bonjour@example.org"), Example.message(say),
                SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.answer("x")), SiteRoutes.ROUTES.absolute("/"), false);
    }

    /**
     * The letter to one address.
     *
     * @param url where one answers, absolute
     * @param listing the page of the structure, absolute
     * @param direct whether one may answer by mail too
     */
    Letter to(EmailAddress address, MessageView message, String url, String listing, boolean direct) {
        return new Letter(address, say.requestSubject(message.association()),
                Templates.request(message, url, listing, direct), ListingContacts.KIND, null);
    }
}
