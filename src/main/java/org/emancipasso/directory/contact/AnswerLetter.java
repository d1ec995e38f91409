package org.emancipasso.directory.contact;

import jakarta.inject.Singleton;

import org.emancipasso.directory.contact.ProviderMessage.Answer;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Brings an answer to an association: the words of the structure, or that there will be none. */
@Singleton
class AnswerLetter implements LetterTemplate {

    private final RelayMessages say;

    AnswerLetter(RelayMessages say) {
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance requestAnswer(String text, String words, String url, String others);
    }

    @Override
    public String name() {
        return "demande-reponse";
    }

    @Override
    public String label() {
        return say.answerLabel();
    }

    @Override
    public Letter example() {
        return to(new EmailAddress("camille@example.org"), say.exampleProvider(), Answer.RELAYED, say.exampleAnswer(),
                SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.follow("x")), SiteRoutes.ROUTES.absolute("/"));
    }

    /**
     * The letter to whoever wrote.
     *
     * @param words of the structure; empty when it wrote none here, or when they are read behind the link
     * @param url where they see their message, absolute
     * @param others the search that finds others, absolute
     */
    Letter to(EmailAddress address, String provider, Answer what, String words, String url, String others) {
        boolean isEnd = what == Answer.FULL || what == Answer.UNWANTED;
        String text = switch (what) {
            case RELAYED -> words.isEmpty() ? say.answerToRead(provider) : say.answerRelayed(provider);
            case ELSEWHERE -> say.answerElsewhere(provider);
            case FULL -> say.answerFull(provider);
            case UNWANTED -> say.answerUnwanted(provider);
        };
        return Letter.necessary(address, say.answerSubject(provider),
                Templates.requestAnswer(text, words, url, isEnd ? others : ""));
    }
}
