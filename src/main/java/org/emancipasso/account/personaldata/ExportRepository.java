package org.emancipasso.account.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.jspecify.annotations.Nullable;

/** The database queries of copies. */
@ApplicationScoped
class ExportRepository {

    private final EntityManager entityManager;

    ExportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How far a copy got. */
    enum State {
        /** An attempt to make it is due, or runs. */
        ASKED,
        /** It can be fetched. */
        READY,
        /** It could be, and cannot any more. */
        GONE,
        /** It could not be made. */
        FAILED
    }

    /** One that somebody asked for. */
    record Asked(State state, Instant askedAt, @Nullable Instant expiresAt) {}

    /** One to be made. */
    record Due(long id, long member, int attempts) {}

    /** What a link leads to; no file when it is too late. */
    record Linked(byte @Nullable [] file, Instant expiresAt) {}

    /** Whether it was added: one runs at a time. */
    boolean ask(long member, Instant now) {
        return entityManager.createNativeQuery("""
            INSERT INTO data_export (member_id, state, next_attempt_at, asked_at) VALUES (:member, 'ASKED', :now, :now)
            ON CONFLICT DO NOTHING""").setParameter("member", member).setParameter("now", now).executeUpdate() > 0;
    }

    long countSince(long member, Instant then) {
        return ((Number) entityManager
                .createNativeQuery("SELECT count(*) FROM data_export WHERE member_id = :member AND asked_at > :then")
                .setParameter("member", member).setParameter("then", then).getSingleResult()).longValue();
    }

    Optional<Asked> last(long member) {
        return rows("SELECT state, asked_at, expires_at FROM data_export WHERE member_id = :member ORDER BY id DESC "
                + "LIMIT 1", member).stream()
                .map(row -> new Asked(State.valueOf((String) row[0]), (Instant) Objects.requireNonNull(row[1]),
                        (Instant) row[2]))
                .findFirst();
    }

    /** When somebody asked, the last time first. */
    List<Instant> askedBy(long member) {
        return rows("SELECT asked_at, id FROM data_export WHERE member_id = :member ORDER BY id DESC", member).stream()
                .map(row -> (Instant) Objects.requireNonNull(row[0])).toList();
    }

    /** The one that has been due for longest, locked; one that another replica is taking is passed over. */
    Optional<Due> nextDue(Instant now) {
        return list(query("""
            SELECT id, member_id, attempts FROM data_export WHERE state = 'ASKED' AND next_attempt_at <= :now
            ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""").setParameter("now", now)).stream()
                .map(row -> new Due(number(row[0]), number(row[1]), (int) number(row[2]))).findFirst();
    }

    void attempt(long id, Instant next) {
        entityManager.createNativeQuery("""
            UPDATE data_export SET attempts = attempts + 1, next_attempt_at = :next WHERE id = :id""")
                .setParameter("next", next).setParameter("id", id).executeUpdate();
    }

    void fail(long id) {
        entityManager.createNativeQuery("UPDATE data_export SET state = 'FAILED' WHERE id = :id AND state = 'ASKED'")
                .setParameter("id", id).executeUpdate();
    }

    /** Whether it was still asked for, and by nobody else given. */
    boolean give(long id, String tokenHash, byte[] file, Instant expiresAt) {
        return entityManager.createNativeQuery("""
            UPDATE data_export SET state = 'READY', token_hash = :hash, file = :file, expires_at = :expiresAt
            WHERE id = :id AND state = 'ASKED'""").setParameter("hash", tokenHash).setParameter("file", file)
                .setParameter("expiresAt", expiresAt).setParameter("id", id).executeUpdate() > 0;
    }

    Optional<Linked> linked(long member, String tokenHash) {
        return list(query("SELECT file, expires_at FROM data_export WHERE member_id = :member AND token_hash = :hash")
                .setParameter("member", member).setParameter("hash", tokenHash)).stream()
                .map(row -> new Linked((byte[]) row[0], (Instant) Objects.requireNonNull(row[1]))).findFirst();
    }

    /** Takes away what is too old: files at their end, and that they were asked for. */
    void expire(Instant now, Instant oldest) {
        entityManager.createNativeQuery("""
            UPDATE data_export SET state = 'GONE', file = NULL WHERE state = 'READY' AND expires_at <= :now""")
                .setParameter("now", now).executeUpdate();
        entityManager.createNativeQuery("""
            DELETE FROM data_export WHERE state IN ('GONE', 'FAILED') AND asked_at < :oldest""")
                .setParameter("oldest", oldest).executeUpdate();
    }

    void forget(long member) {
        entityManager.createNativeQuery("DELETE FROM data_export WHERE member_id = :member")
                .setParameter("member", member).executeUpdate();
    }

    private Query query(String sql) {
        return entityManager.createNativeQuery(sql, Object[].class);
    }

    private List<Object[]> rows(String sql, long member) {
        return list(query(sql).setParameter("member", member));
    }

    private static List<Object[]> list(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
