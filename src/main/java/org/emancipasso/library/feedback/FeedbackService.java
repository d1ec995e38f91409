package org.emancipasso.library.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;

/** Keeps what people say of resources. */
@ApplicationScoped
class FeedbackService {

    /** Longer than the link that confirms works. */
    private static final Duration CONFIRMABLE = Duration.ofDays(30);

    private final FeedbackRepository feedback;
    private final Contributions contributions;
    private final Clock clock;

    FeedbackService(FeedbackRepository feedback, Contributions contributions, Clock clock) {
        this.feedback = feedback;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Keeps an answer: once, however often it was sent. */
    @Transactional
    void say(Verdict verdict, long item, boolean isUseful, String missing, Optional<EmailAddress> from) {
        contributions.once(verdict, FeedbackForm.CODE, () -> {
            boolean isToConfirm = verdict.outcome() == Outcome.TO_CONFIRM;
            long id = feedback.add(item, isUseful, missing, !isToConfirm, clock.instant());
            if (isToConfirm) {
                from.ifPresent(address -> contributions.askConfirmation(FeedbackForm.CODE, id, address));
            }
            return id;
        });
    }

    /** Somebody said by mail that it was them. */
    @Transactional
    Optional<Long> confirm(long id) {
        return feedback.confirm(id);
    }

    @Transactional
    void forgetOld() {
        feedback.forgetUnconfirmedBefore(clock.instant().minus(CONFIRMABLE));
    }
}
