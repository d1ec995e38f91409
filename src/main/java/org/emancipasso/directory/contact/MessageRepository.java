package org.emancipasso.directory.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

/** The database queries of messages. */
@ApplicationScoped
class MessageRepository {

    private final EntityManager entityManager;

    /**
     * How a structure answers, in one month.
     *
     * @param month its first day
     * @param medianDays from a message to its answer; none without an answer
     */
    record Count(long provider, String name, LocalDate month, long sent, long answered, long unwanted,
            @Nullable Double medianDays) {}

    MessageRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(ProviderMessage message) {
        entityManager.persist(message);
    }

    Optional<ProviderMessage> find(long id) {
        return Optional.ofNullable(entityManager.find(ProviderMessage.class, id));
    }

    /** The same, until the end of the transaction nobody else's. */
    Optional<ProviderMessage> locked(long id) {
        return Optional.ofNullable(entityManager.find(ProviderMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Has those who ask for the same wait for each other, until the end of the transaction. */
    void lock(String what) {
        entityManager.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter("what", "contact " + what).getSingleResult();
    }

    /** How many left with an address. */
    long sentBy(String addressHash, Instant since) {
        return count("addressHash = ?1 and sentAt > ?2", addressHash, since);
    }

    /** To how many structures but this one a text went. */
    long sentTo(String wordsHash, long butProvider, Instant since) {
        return entityManager
                .createQuery("select count(distinct providerId) from ProviderMessage where wordsHash = ?1 "
                        + "and providerId <> ?2 and sentAt > ?3", Long.class)
                .setParameter(1, wordsHash).setParameter(2, butProvider).setParameter(3, since).getSingleResult();
    }

    long sentTo(long provider, Instant since) {
        return count("providerId = ?1 and sentAt > ?2", provider, since);
    }

    /** Whether a structure wants nothing of whoever has an address: not of those who only typed it. */
    boolean isUnwanted(long provider, String addressHash) {
        return count("providerId = ?1 and addressHash = ?2 and answer = UNWANTED and proven", provider,
                addressHash) > 0;
    }

    /** Some that nobody answered, who waits longest first. */
    List<ProviderMessage> unanswered(Instant before, int most) {
        return entityManager
                .createQuery("from ProviderMessage where sentAt <= :before and answer is null and followedAt is null "
                        + "and ending is null and forgottenAt is null order by sentAt, id", ProviderMessage.class)
                .setParameter("before", before).setMaxResults(most).getResultList();
    }

    /** Some whose words have been kept long enough, locked. */
    List<ProviderMessage> toForget(Instant before, int most) {
        List<?> found = entityManager.createNativeQuery("""
            SELECT * FROM provider_message WHERE written_at <= :before AND forgotten_at IS NULL
            ORDER BY written_at LIMIT :most FOR UPDATE SKIP LOCKED""", ProviderMessage.class)
                .setParameter("before", before).setParameter("most", most).getResultList();
        return found.stream().map(ProviderMessage.class::cast).toList();
    }

    /** Takes away those that nobody confirmed. */
    int dropUnconfirmed(Instant before) {
        return entityManager.createQuery("delete from ProviderMessage where sentAt is null and writtenAt <= :before")
                .setParameter("before", before).executeUpdate();
    }

    List<ProviderMessage> ofMember(long member) {
        return entityManager.createQuery("from ProviderMessage where memberId = :member order by id",
                ProviderMessage.class).setParameter("member", member).getResultList();
    }

    /** How structures answered since a day, the last month first. */
    List<Count> counts(Instant since) {
        return counts(since, 0);
    }

    /** The same of one structure; 0 stands for all. */
    List<Count> counts(Instant since, long provider) {
        List<?> rows = entityManager
                .createNativeQuery(
                        """
                                            SELECT m.provider_id, p.name, cast(date_trunc('month', m.sent_at AT TIME ZONE 'Europe/Paris') AS date) AS month,
                                                count(*), count(*) FILTER (WHERE m.answer IS NOT NULL AND m.answer <> 'UNWANTED'),
                                                count(*) FILTER (WHERE m.answer = 'UNWANTED'),
                                                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM m.answered_at - m.sent_at) / 86400)
                                            FROM provider_message m JOIN provider p ON p.id = m.provider_id
                                            WHERE m.sent_at > :since AND (:provider = 0 OR m.provider_id = :provider)
                            GROUP BY 1, 2, 3 ORDER BY 3 DESC, 4 DESC, 2, 1 LIMIT 1000""",
                        Tuple.class)
                .setParameter("since", since).setParameter("provider", provider).getResultList();
        return rows.stream().map(Tuple.class::cast).map(MessageRepository::count).toList();
    }

    private static Count count(Tuple row) {
        Number median = row.get(6, Number.class);
        return new Count(row.get(0, Number.class).longValue(), row.get(1, String.class),
                row.get(2) instanceof LocalDate day ? day : LocalDate.parse(row.get(2).toString()),
                row.get(3, Number.class).longValue(), row.get(4, Number.class).longValue(),
                row.get(5, Number.class).longValue(), median == null ? null : median.doubleValue());
    }

    private long count(String condition, Object... values) {
        TypedQuery<Long> query = entityManager.createQuery("select count(*) from ProviderMessage where " + condition,
                Long.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getSingleResult();
    }
}
