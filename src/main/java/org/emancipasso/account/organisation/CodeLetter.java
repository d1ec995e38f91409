package org.emancipasso.account.organisation;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Brings the code that proves whose mail one reads. */
@Singleton
class CodeLetter implements LetterTemplate {

    private final OrganisationMessages say;

    CodeLetter(OrganisationMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance organisationCode(String organisation, String code);
    }

    @Override
    public String name() {
        return "code-organisation";
    }

    @Override
    public String label() {
        return say.codeLetterLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("bonjour@example.org"), say.exampleOrganisation(), "01234567");
    }

    /** The letter to one address. */
    Letter to(EmailAddress address, String organisation, String code) {
        return Letter.necessary(address, say.codeSubject(organisation), Templates.organisationCode(organisation,
                code.substring(0, 4) + " " + code.substring(4)));
    }
}
