package org.emancipasso.moderation.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The database queries of reports and of what is off the site. */
@ApplicationScoped
class ReportRepository {

    private static final int MOST_READ = 100;
    private static final int AT_ONCE = 200;

    private final EntityManager entityManager;

    ReportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Report report) {
        entityManager.persist(report);
    }

    Optional<Report> report(long id) {
        return Optional.ofNullable(entityManager.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What all reports of a thing are gathered under, made by the first one. */
    long openThing(String type, long target, String title, Instant now) {
        return ((Number) entityManager.createNativeQuery("""
            INSERT INTO reported_thing (type, target_id, title, opened_at) VALUES (:type, :target, :title, :now)
            ON CONFLICT (type, target_id) WHERE judged_at IS NULL DO UPDATE SET title = excluded.title
            RETURNING id""").setParameter("type", type).setParameter("target", target).setParameter("title", title)
                .setParameter("now", now).getSingleResult()).longValue();
    }

    Optional<ReportedThing> thing(long id) {
        return Optional.ofNullable(entityManager.find(ReportedThing.class, id));
    }

    boolean hasOpenThing(String type, long target) {
        return entityManager.createQuery("""
            select count(t) from ReportedThing t
            where t.type = :type and t.targetId = :target and t.judgedAt is null""", Long.class)
                .setParameter("type", type).setParameter("target", target).getSingleResult() > 0;
    }

    long countOf(long thing) {
        return entityManager.createQuery("select count(r) from Report r where r.thingId = :thing", Long.class)
                .setParameter("thing", thing).getSingleResult();
    }

    /** The first of them: who decides reads no more. */
    List<Report> of(long thing) {
        return entityManager.createQuery("from Report where thingId = :thing order by id", Report.class)
                .setParameter("thing", thing).setMaxResults(MOST_READ).getResultList();
    }

    /** Those who want to know what becomes of it. */
    List<String> addresses(long thing) {
        return entityManager.createQuery("""
            select distinct r.email from Report r where r.thingId = :thing and r.email is not null""", String.class)
                .setParameter("thing", thing).getResultList();
    }

    void add(Delisting delisting) {
        entityManager.persist(delisting);
    }

    /** Has those who hide the same thing come one after the other. */
    void queueUp(String type, long target) {
        entityManager.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "delisting " + type + " " + target).getSingleResult();
    }

    Optional<Delisting> delisting(long id) {
        return Optional.ofNullable(entityManager.find(Delisting.class, id));
    }

    /** As it is now, for whoever comes first: it may come back by itself meanwhile. */
    Delisting lockedDelisting(long id) {
        Delisting delisting = delisting(id).orElseThrow();
        entityManager.refresh(delisting, LockModeType.PESSIMISTIC_WRITE);
        return delisting;
    }

    Optional<Delisting> delistingOf(String type, long target) {
        return entityManager.createQuery("""
            from Delisting where type = :type and targetId = :target and liftedAt is null""", Delisting.class)
                .setParameter("type", type).setParameter("target", target).getResultStream().findFirst();
    }

    Optional<Delisting> delistingOfThing(long thing) {
        return entityManager.createQuery("from Delisting where thingId = :thing and liftedAt is null",
                Delisting.class).setParameter("thing", thing).getResultStream().findFirst();
    }

    /** Those that nobody confirmed in time. */
    List<Long> unconfirmed(Instant hiddenBefore) {
        return entityManager.createQuery("""
            select id from Delisting where confirmedAt is null and liftedAt is null and hiddenAt <= :before
            order by id""", Long.class).setParameter("before", hiddenBefore).setMaxResults(AT_ONCE).getResultList();
    }

    /** One of those, for whoever comes first. */
    Optional<Delisting> takeUnconfirmed(long id, Instant hiddenBefore) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT * FROM delisting WHERE id = :id AND confirmed_at IS NULL AND lifted_at IS NULL
            AND hidden_at <= :before FOR UPDATE SKIP LOCKED""", Delisting.class).setParameter("id", id)
                .setParameter("before", hiddenBefore).getResultList();
        return rows.stream().map(Delisting.class::cast).findFirst();
    }

    /** Cuts somebody from what they reported and hid. */
    void forget(long member) {
        entityManager.createNativeQuery("""
            UPDATE report SET email = NULL, name = ''
            WHERE lower(email) = (SELECT lower(email) FROM member WHERE id = :member)""")
                .setParameter("member", member).executeUpdate();
        entityManager.createNativeQuery("UPDATE delisting SET hidden_by = NULL WHERE hidden_by = :member")
                .setParameter("member", member).executeUpdate();
    }

    /** Forgets who reported what was judged long ago, or longer ago still and never judged. */
    void forgetAuthors(Instant judgedBefore, Instant madeBefore) {
        entityManager.createNativeQuery("""
            UPDATE report SET email = NULL, name = '' FROM reported_thing
            WHERE reported_thing.id = thing_id AND (email IS NOT NULL OR name <> '')
            AND (judged_at < :judged OR judged_at IS NULL AND made_at < :made)""")
                .setParameter("judged", judgedBefore).setParameter("made", madeBefore).executeUpdate();
    }

    /** Forgets what nobody confirmed, and who sent it. */
    void forgetUnconfirmed(Instant madeBefore) {
        entityManager.createNativeQuery("""
            UPDATE report SET email = NULL, name = '', text = '', place = '', law = ''
            WHERE thing_id IS NULL AND made_at < :before AND text <> ''""").setParameter("before", madeBefore)
                .executeUpdate();
    }

    List<Report> by(long member) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT * FROM report WHERE lower(email) = (SELECT lower(email) FROM member WHERE id = :member)
            ORDER BY id""", Report.class).setParameter("member", member).getResultList();
        return rows.stream().map(Report.class::cast).toList();
    }
}
