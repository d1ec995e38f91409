package org.emancipasso.moderation.decision;

import java.time.LocalDate;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.web.FrenchDate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Tells somebody what was decided and why, and how to contest it. */
@Singleton
class DecisionLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");
    private static final int LONGEST_TITLE = 150;

    private final Outbox outbox;
    private final DecisionMessages say;

    DecisionLetters(Outbox outbox, DecisionMessages say) {
        this.outbox = outbox;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance reasonedDecision(DecisionView decision, String link);
    }

    /** In the transaction that makes it final. */
    void tell(EmailAddress to, DecisionView decision, String subject, String token) {
        outbox.post(letter(to, decision, subject, token));
    }

    private static Letter letter(EmailAddress to, DecisionView decision, String subject, String token) {
        return Letter.necessary(to, subject,
                Templates.reasonedDecision(decision, ModerationRoutes.ROUTES.decision(token)));
    }

    /** On one line, since it holds what somebody typed. */
    String subject(Outcome outcome, String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        return say.subject(outcome.name(), line.substring(0, Math.min(line.length(), LONGEST_TITLE)));
    }

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public String label() {
        return say.letterLabel();
    }

    @Override
    public Letter example() {
        String outcome = Outcome.RESTRICTED.name();
        DecisionView view = new DecisionView(say.reference(1), "", say.exampleTitle(), say.outcomeSentence(outcome),
                say.exampleFacts(), "", say.exampleRule(), say.scope(outcome), say.duration(outcome, true),
                new FrenchDate(LocalDate.of(2026, 11, 22)), true, new FrenchDate(LocalDate.of(2027, 5, 22)));
        return letter(SOMEBODY, view, subject(Outcome.RESTRICTED, say.exampleTitle()), "exemple");
    }
}
