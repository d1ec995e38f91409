package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells an association that its message left, with a copy. */
@Singleton
class CopyLetter implements LetterTemplate {

    private final RelayMessages say;

    CopyLetter(RelayMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance requestCopy(MessageView message, String url, boolean whole);
    }

    @Override
    public String name() {
        return "demande-copie";
    }

    @Override
    public String label() {
        return say.copyLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), Example.message(say),
                SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.follow("x")), true);
    }

    /**
     * The letter to whoever wrote.
     *
     * @param url where they see what became of it, absolute
     * @param whole whether it repeats their words: never to an address that may be somebody else's, who would get whatever
     *     anybody types
     */
    Letter to(EmailAddress address, MessageView message, String url, boolean whole) {
        return Letter.necessary(address, say.copySubject(message.provider()),
                Templates.requestCopy(message, url, whole));
    }
}
