package org.emancipasso.forum.draft;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.emancipasso.forum.PostWritten;

/** Keeps what people have begun to write. */
@ApplicationScoped
public class DraftService {

    /** Of one member. */
    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration PARKED = Duration.ofDays(1);
    private static final int TOKEN_BYTES = 32;

    private final DraftRepository drafts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DraftService(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Saves what was typed, instead of what was saved there before. Nothing typed is no draft. */
    @Transactional
    public void save(long member, Place place, Map<String, String> fields) {
        if (Draft.isAny(fields)) {
            drafts.save(member, place, fields, clock.instant());
            drafts.keepLast(member, MOST);
        } else {
            drafts.remove(member, place);
        }
    }

    /** What somebody had begun there. */
    public Optional<Draft> find(long member, Place place) {
        return drafts.find(member, place);
    }

    /** It is sent, or not wanted any more. */
    @Transactional
    public void remove(long member, Place place) {
        drafts.remove(member, place);
    }

    /** Keeps what somebody sent whose session had ended; by what they get it back once they are logged in. */
    @Transactional
    String park(Place place, Map<String, String> fields) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        drafts.park(token, place, fields, clock.instant());
        return token;
    }

    /** Gives it to whoever logged in; where its form is. Nothing the second time. */
    @Transactional
    Optional<Place> claim(long member, String token) {
        return drafts.take(token).map(draft -> {
            drafts.save(member, draft.place(), draft.fields(), clock.instant());
            return draft.place();
        });
    }

    /** Forgets what was left for ninety days, and what nobody came back for in a day. */
    @Transactional
    void forget() {
        Instant now = clock.instant();
        drafts.removeOld(now.minus(KEPT), now.minus(PARKED));
    }

    void follow(@Observes PostWritten written) {
        drafts.removeSent(written.authorId(), written.formKey());
    }
}
