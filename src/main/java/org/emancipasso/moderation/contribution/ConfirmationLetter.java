package org.emancipasso.moderation.contribution;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks whoever reads an address whether they really sent a form. Holds nothing that was typed: it may go to a stranger. */
@Singleton
class ConfirmationLetter implements LetterTemplate {

    private final ContributionMessages say;

    ConfirmationLetter(ContributionMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance confirmation(String form, String link);
    }

    @Override
    public String name() {
        return "confirmation-envoi";
    }

    @Override
    public String label() {
        return say.confirmationLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), say.exampleForm(), "exemple");
    }

    /** The letter to one address. */
    Letter to(EmailAddress address, String form, String token) {
        return Letter.necessary(address, say.confirmationSubject(), Templates.confirmation(form,
                SiteRoutes.ROUTES.absolute(ContributionRoutes.ROUTES.confirmation(token))));
    }
}
