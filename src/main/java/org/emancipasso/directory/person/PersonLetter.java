package org.emancipasso.directory.person;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks somebody whether a listing may name them, and is where they find the link to take their name away. What the editor typed
 * is behind the link: nobody has a stranger get words of theirs.
 */
@Singleton
class PersonLetter implements LetterTemplate {

    static final String NAME = "personne-nommee";

    private final PersonMessages say;

    PersonLetter(PersonMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance namedPerson(String provider, String url);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return say.letterLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), say.exampleProvider(), "x");
    }

    /** The letter about a listing, with the token of the link that answers. */
    Letter to(EmailAddress address, String provider, String token) {
        return new Letter(address, say.letterSubject(),
                Templates.namedPerson(provider, SiteRoutes.ROUTES.absolute(PersonRoutes.ROUTES.consent(token))), NAME,
                null);
    }
}
