package org.emancipasso.mail;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What staff send to themselves to see that letters arrive. */
@Singleton
class TrialLetter implements LetterTemplate {

    private static final EmailAddress NOBODY = new EmailAddress("camille@example.org");

    private final MailMessages say;

    TrialLetter(MailMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance trial();
    }

    @Override
    public String name() {
        return "essai";
    }

    @Override
    public String label() {
        return say.trialLabel();
    }

    @Override
    public Letter example() {
        return Letter.necessary(NOBODY, say.trialSubject(), Templates.trial());
    }
}
