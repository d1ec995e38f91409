package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Brings what a curator answers to somebody who found nobody. */
@Singleton
class NeedAnswerLetter implements LetterTemplate {

    private final RelayMessages say;

    NeedAnswerLetter(RelayMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance needAnswer(String words, String search);
    }

    @Override
    public String name() {
        return "personne-reponse";
    }

    @Override
    public String label() {
        return say.needAnswerLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), say.exampleAnswer(), SiteRoutes.ROUTES.absolute("/"));
    }

    /**
     * The letter to whoever asked.
     *
     * @param search where their search is, absolute
     */
    Letter to(EmailAddress address, String words, String search) {
        return Letter.necessary(address, say.needAnswerSubject(), Templates.needAnswer(words, search));
    }
}
