package org.emancipasso.directory.claim;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Brings the code that shows that one reads the mail of a listing's domain. */
@Singleton
class ClaimCodeLetter implements LetterTemplate {

    private final ClaimMessages say;

    ClaimCodeLetter(ClaimMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance claimCode(String listing, String organisation, String code);
    }

    @Override
    public String name() {
        return "revendication-code";
    }

    @Override
    public String label() {
        return say.codeLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("bonjour@example.org"), say.exampleListing(), say.exampleOrganisation(), "01234567");
    }

    /** The letter to one address. */
    Letter to(EmailAddress address, String listing, String organisation, String code) {
        return Letter.necessary(address, say.codeSubject(ClaimLetters.shortened(listing)),
                Templates.claimCode(listing, organisation, code.substring(0, 4) + " " + code.substring(4)));
    }
}
