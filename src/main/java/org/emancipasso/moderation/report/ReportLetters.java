package org.emancipasso.moderation.report;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Singleton;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.LetterTemplate;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.FrenchDate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Confirms that a report has come (DSA art. 16(4)); holds nothing that was typed. */
@Singleton
class ReportLetters implements LetterTemplate {

    private static final EmailAddress SOMEBODY = new EmailAddress("camille@example.org");

    private final Outbox outbox;
    private final ReportMessages say;

    ReportLetters(Outbox outbox, ReportMessages say) {
        this.outbox = outbox;
        this.say = say;
    }

    @CheckedTemplate(basePath = "letters")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance reportReceipt(String number, String day);
    }

    /** In the transaction that takes it; nothing for those who left no address. */
    void receipt(Report report) {
        String to = report.email();
        if (to != null) {
            outbox.post(letter(new EmailAddress(to), report.id(), day(report.madeAt())));
        }
    }

    private Letter letter(EmailAddress to, long id, FrenchDate day) {
        return Letter.necessary(to, say.receiptSubject(), Templates.reportReceipt(say.number(id), day.spoken()));
    }

    private static FrenchDate day(Instant at) {
        return new FrenchDate(at.atZone(ReportService.PARIS).toLocalDate());
    }

    @Override
    public String name() {
        return "signalement-recu";
    }

    @Override
    public String label() {
        return say.receiptLabel();
    }

    @Override
    public Letter example() {
        return letter(SOMEBODY, 1, new FrenchDate(LocalDate.of(2026, 11, 22)));
    }
}
