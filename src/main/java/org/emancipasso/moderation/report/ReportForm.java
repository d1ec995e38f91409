package org.emancipasso.moderation.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;

/**
 * What somebody types to report something.
 *
 * @param place where exactly it is
 * @param law which law it breaks, as far as they know
 * @param goodFaith whether they say that it is accurate and complete (DSA art. 16(2)(d))
 */
record ReportForm(ReportReason reason, String text, String place, String law, String name, String email,
        boolean goodFaith) {

    static final String REASON = "motif";
    static final String TEXT = "precisions";
    static final String PLACE = "endroit";
    static final String LAW = "loi";
    static final String NAME = "nom";
    static final String EMAIL = "courriel";
    static final String GOOD_FAITH = "bonne-foi";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 5_000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 200;

    /** What is wrong, by field. */
    Map<String, String> problems(ReportMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            problems.put(TEXT, say.textProblem());
        }
        if (!email.isEmpty() && address().isEmpty()) {
            problems.put(EMAIL, say.emailProblem());
        }
        if (reason.isLegal()) {
            if (place.isEmpty() || place.length() > LONGEST_LINE) {
                problems.put(PLACE, say.placeProblem());
            }
            if (law.length() > LONGEST_LINE) {
                problems.put(LAW, say.lawProblem());
            }
            if (name.length() > LONGEST_NAME || reason == ReportReason.ILLEGAL && name.isEmpty()) {
                problems.put(NAME, say.nameProblem());
            }
            if (reason == ReportReason.ILLEGAL && email.isEmpty()) {
                problems.put(EMAIL, say.emailNeeded());
            }
            if (!goodFaith) {
                problems.put(GOOD_FAITH, say.goodFaithProblem());
            }
        }
        return problems;
    }

    /** Where to tell them what becomes of it, if they want to know. */
    Optional<EmailAddress> address() {
        try {
            return email.isEmpty() ? Optional.empty() : Optional.of(EmailAddress.of(email));
        } catch (InvalidLetter e) {
            return Optional.empty();
        }
    }
}
