package org.emancipasso.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.mail.PostedLetter.State;

/** The database queries of the outbox. */
@ApplicationScoped
class LetterRepository {

    private static final int MOST_PARKED = 100;

    private final EntityManager entityManager;

    LetterRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(PostedLetter letter) {
        entityManager.persist(letter);
    }

    void remove(PostedLetter letter) {
        entityManager.remove(letter);
    }

    Optional<PostedLetter> byId(long id) {
        return Optional.ofNullable(entityManager.find(PostedLetter.class, id));
    }

    /** The letter that has been due for longest, locked; one that another worker is taking is passed over. */
    Optional<PostedLetter> nextDue(Instant now) {
        List<?> found = entityManager.createNativeQuery("""
            SELECT * FROM letter WHERE state = 'WAITING' AND next_attempt_at <= :now
            ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""", PostedLetter.class)
                .setParameter("now", now).getResultList();
        return found.stream().map(PostedLetter.class::cast).findFirst();
    }

    /** Those that wait for a person, the last one first. */
    List<PostedLetter> parked() {
        return entityManager.createQuery("from PostedLetter where state = :state order by id desc", PostedLetter.class)
                .setParameter("state", State.PARKED).setMaxResults(MOST_PARKED).getResultList();
    }

    /** How many letters are not done with, by state. */
    Map<State, Long> unfinished() {
        return entityManager
                .createQuery("select state, count(*) from PostedLetter where state in :states group by state",
                        Object[].class)
                .setParameter("states", List.of(State.WAITING, State.PARKED)).getResultStream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1]));
    }

    /** Forgets letters that ended before then. */
    int forgetEndedBefore(Instant then) {
        return entityManager.createQuery("delete from PostedLetter where endedAt < :then").setParameter("then", then)
                .executeUpdate();
    }
}
