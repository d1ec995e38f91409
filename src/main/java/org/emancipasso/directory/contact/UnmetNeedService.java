package org.emancipasso.directory.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Outbox;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

/** The only writer of « Je n’ai trouvé personne ». */
@ApplicationScoped
class UnmetNeedService {

    static final String FORM = "unmet-need";
    private static final int LONGEST_TITLE = 200;

    private final NeedRepository needs;
    private final ReviewQueue queue;
    private final Contributions contributions;
    private final Outbox outbox;
    private final NeedAnswerLetter letter;
    private final ContactConfig config;
    private final RelayMessages say;
    private final Clock clock;

    /**
     * What was typed, once nothing is wrong with it.
     *
     * @param search in words
     * @param searchPath where the same search is
     * @param department INSEE code, if a place was searched for
     */
    record Need(String search, String searchPath, String words, Optional<EmailAddress> email,
            @Nullable String department) {}

    UnmetNeedService(NeedRepository needs, ReviewQueue queue, Contributions contributions, Outbox outbox,
            NeedAnswerLetter letter, ContactConfig config, RelayMessages say, Clock clock) {
        this.needs = needs;
        this.queue = queue;
        this.contributions = contributions;
        this.outbox = outbox;
        this.letter = letter;
        this.config = config;
        this.say = say;
        this.clock = clock;
    }

    /** Takes it; it waits for a curator at once, or once its author confirmed it. */
    @Transactional
    void write(Need need, Verdict verdict, Optional<Actor> writer) {
        contributions.once(verdict, FORM, () -> {
            UnmetNeed written = new UnmetNeed(writer.map(Actor::id).orElse(null),
                    need.email().map(EmailAddress::value).orElse(""),
                    need.search().isEmpty() ? say.everything() : need.search(), need.searchPath(), need.words(),
                    need.department(), clock.instant());
            needs.add(written);
            if (verdict.outcome() == Outcome.TO_CONFIRM && need.email().isPresent()) {
                contributions.askConfirmation(FORM, written.id(), need.email().get());
            } else if (verdict.outcome() == Outcome.ACCEPTED) {
                submit(written);
            }
            return written.id();
        });
    }

    /** Its author followed the link that was mailed to them. In the transaction of whoever calls. */
    void confirm(long id) {
        needs.need(id).filter(need -> !need.isSubmitted()).ifPresent(this::submit);
    }

    /** Answers, by mail when an address is known. In the transaction of the queue. */
    void answer(long id, String words) {
        needs.need(id).ifPresent(need -> {
            need.answer(clock.instant());
            Optional.ofNullable(need.email()).flatMap(RequestForm::address)
                    .ifPresent(address -> outbox.post(letter.to(address, words,
                            SiteRoutes.ROUTES.absolute(need.searchPath()))));
        });
    }

    void refuse(long id) {
        needs.need(id).ifPresent(need -> need.refuse(clock.instant()));
    }

    void reopen(long id) {
        needs.need(id).ifPresent(UnmetNeed::reopen);
    }

    /** Takes away what has been kept long enough. */
    @Transactional
    void forget() {
        Instant now = clock.instant();
        needs.oldNeeds(now.minus(config.kept()), now.minus(config.confirmWithin())).forEach(this::remove);
    }

    /** Takes away all that a member wrote. */
    @Transactional
    void forgetMember(long member) {
        needs.needsOf(member).forEach(this::remove);
    }

    private void remove(UnmetNeed need) {
        queue.withdraw(UnmetNeedReview.KIND, need.id());
        needs.remove(need);
    }

    private void submit(UnmetNeed need) {
        need.submit(clock.instant());
        String title = say.needTitle(need.search());
        queue.submit(new Submission(UnmetNeedReview.KIND, need.id(),
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title,
                need.department()));
    }
}
