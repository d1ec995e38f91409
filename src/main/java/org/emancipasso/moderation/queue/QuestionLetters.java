package org.emancipasso.moderation.queue;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks the author of something that waits. */
@Singleton
class QuestionLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");

    private final Outbox outbox;
    private final QueueMessages say;

    QuestionLetters(Outbox outbox, QueueMessages say) {
        this.outbox = outbox;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance reviewQuestion(String title, String question, String link);
    }

    /** In the transaction that asks. */
    void ask(EmailAddress to, String title, String question, String link) {
        outbox.post(letter(to, title, question, link));
    }

    private Letter letter(EmailAddress to, String title, String question, String link) {
        return Letter.necessary(to, say.questionSubject(), Templates.reviewQuestion(title, question, link));
    }

    @Override
    public String name() {
        return "question-relecture";
    }

    @Override
    public String label() {
        return say.questionLabel();
    }

    @Override
    public Letter example() {
        return letter(SOMEBODY, say.exampleTitle(), say.exampleQuestion(),
                SiteRoutes.ROUTES.absolute(SiteRoutes.ROUTES.contact()));
    }
}
