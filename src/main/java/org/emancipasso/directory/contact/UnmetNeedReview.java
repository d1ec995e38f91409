package org.emancipasso.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.DirectoryReview;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Kind;

/** « Je n’ai trouvé personne » in the queue: a curator answers by mail. */
@Singleton
class UnmetNeedReview implements DirectoryReview {

    static final String KIND = "unmet-need";
    private static final String ANSWER = "reponse";
    private static final int LONGEST = 5_000;

    private final NeedRepository needs;
    private final UnmetNeedService service;
    private final RelayMessages say;

    UnmetNeedReview(NeedRepository needs, UnmetNeedService service, RelayMessages say) {
        this.needs = needs;
        this.service = service;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.nobodyTitle();
    }

    @Override
    public int minutes() {
        return 10;
    }

    @Override
    public Optional<Review> review(long subject) {
        return needs.need(subject).map(need -> new Review(say.needTitle(need.search()), need.searchPath(),
                List.of(Field.fact("recherche", say.searchedFor(), need.search()),
                        Field.fact("mots", say.words(), need.words()),
                        Field.of(ANSWER, need.email() == null ? say.noteWithoutAddress() : say.answerByMail(),
                                Kind.TEXT, null, null)),
                List.of(), need.memberId()));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("hors-sujet", say.reasonOffTopic(), say.charter()),
                new PresetReason("publicite", say.reasonAdvertising(), say.charter()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        List<String> typed = values.getOrDefault(ANSWER, List.of());
        String answer = RequestForm.text(typed.isEmpty() ? "" : typed.getFirst());
        boolean isMailed = needs.need(subject).map(need -> need.email() != null).orElse(false);
        if (isMailed && answer.isEmpty() || answer.codePointCount(0, answer.length()) > LONGEST) {
            return Map.of(ANSWER, say.answerProblem());
        }
        service.answer(subject, answer);
        return Map.of();
    }

    @Override
    public void refuse(long subject, Actor actor) {
        service.refuse(subject);
    }

    /** A letter that left cannot be taken back; without one, it waits again. */
    @Override
    public boolean undo(long subject, Actor actor) {
        boolean isPossible = needs.need(subject).filter(need -> !need.isAnsweredByMail()).isPresent();
        if (isPossible) {
            service.reopen(subject);
        }
        return isPossible;
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return needs.need(subject).flatMap(need -> Optional.ofNullable(need.email())).flatMap(RequestForm::address);
    }
}
