package org.emancipasso.moderation.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

/** The database queries of decisions and appeals. */
@ApplicationScoped
class DecisionRepository {

    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;

    DecisionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    long add(Decision decision) {
        entityManager.persist(decision);
        return decision.id();
    }

    Optional<Decision> find(long id) {
        return Optional.ofNullable(entityManager.find(Decision.class, id));
    }

    List<Decision> all(Collection<Long> ids) {
        return entityManager.createQuery("from Decision where id in :ids order by id", Decision.class)
                .setParameter("ids", ids).getResultList();
    }

    Optional<Decision> locked(long id) {
        return Optional.ofNullable(entityManager.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds those on a subject, in their order. */
    void hold(String kind, long subject) {
        entityManager.createNativeQuery("""
            select 1 from decision where kind = :kind and subject_id = :subject order by id for update""")
                .setParameter("kind", kind).setParameter("subject", subject).getResultList();
    }

    /** The last one of an item that was not taken back. */
    Optional<Decision> ofItem(long item) {
        return entityManager
                .createQuery("from Decision where itemId = :item and undoneAt is null order by id desc", Decision.class)
                .setParameter("item", item).setMaxResults(1).getResultStream().findFirst();
    }

    /** The last one on a subject that was not taken back. */
    Optional<Decision> last(String kind, long subject) {
        return entityManager.createQuery("""
            from Decision where kind = :kind and subjectId = :subject and undoneAt is null order by id desc""",
                Decision.class).setParameter("kind", kind).setParameter("subject", subject).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Whether something was decided on the same subject since. */
    boolean isLast(Decision decision) {
        return entityManager.createQuery("""
            select count(d) from Decision d
            where d.kind = :kind and d.subjectId = :subject and d.id > :id and d.undoneAt is null""", Long.class)
                .setParameter("kind", decision.kind()).setParameter("subject", decision.subjectId())
                .setParameter("id", decision.id()).getSingleResult() == 0;
    }

    List<Decision> pending(String kind, long subject) {
        return entityManager.createQuery("""
            from Decision where kind = :kind and subjectId = :subject and undoneAt is null and toldAt is null""",
                Decision.class).setParameter("kind", kind).setParameter("subject", subject).getResultList();
    }

    /** Those that nobody can take back any more, and that were not told. */
    List<Long> due(Instant before) {
        return entityManager.createQuery("""
            select id from Decision where toldAt is null and undoneAt is null and decidedAt <= :before
            order by id""", Long.class).setParameter("before", before).setMaxResults(AT_ONCE).getResultList();
    }

    /** One of those, for whoever comes first: another replica goes on to the next. */
    Optional<Decision> takeDue(long id, Instant before) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT * FROM decision WHERE id = :id AND told_at IS NULL AND undone_at IS NULL AND decided_at <= :before
            FOR UPDATE SKIP LOCKED""", Decision.class).setParameter("id", id).setParameter("before", before)
                .getResultList();
        return rows.stream().map(Decision.class::cast).findFirst();
    }

    void addLetter(long decision, String tokenHash, String recipient) {
        entityManager.createNativeQuery("""
            INSERT INTO decision_letter (decision_id, token_hash, recipient) VALUES (:decision, :hash, :recipient)""")
                .setParameter("decision", decision).setParameter("hash", tokenHash)
                .setParameter("recipient", recipient).executeUpdate();
    }

    /** A letter about a decision. */
    record Letter(long id, long decision) {}

    Optional<Letter> letter(String tokenHash) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT id, decision_id FROM decision_letter WHERE token_hash = :hash",
                        Object[].class)
                .setParameter("hash", tokenHash).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Letter(((Number) row[0]).longValue(), ((Number) row[1]).longValue())).findFirst();
    }

    @Nullable
    String recipient(long letter) {
        return (String) entityManager.createNativeQuery("SELECT recipient FROM decision_letter WHERE id = :id")
                .setParameter("id", letter).getSingleResult();
    }

    /** Forgets to whom letters went once nobody can answer them. */
    int forgetRecipients(Instant decidedBefore) {
        return entityManager.createNativeQuery("""
            UPDATE decision_letter SET recipient = NULL FROM decision
            WHERE decision.id = decision_id AND recipient IS NOT NULL AND decided_at < :before AND NOT EXISTS
            (SELECT 1 FROM appeal WHERE appeal.letter_id = decision_letter.id AND appeal.outcome IS NULL)""")
                .setParameter("before", decidedBefore).executeUpdate();
    }

    void addAppeal(Appeal appeal) {
        entityManager.persist(appeal);
    }

    Optional<Appeal> appeal(long id) {
        return Optional.ofNullable(entityManager.find(Appeal.class, id));
    }

    /** What was contested of a decision, by whoever was told of it. */
    List<Appeal> appealsOf(long decision) {
        return entityManager.createQuery("from Appeal where decisionId = :decision order by id", Appeal.class)
                .setParameter("decision", decision).getResultList();
    }

    /** Under which appeal others about the same decision are judged, as long as it waits. */
    Optional<Long> waitingCase(long decision) {
        List<?> rows = Scalars.query(entityManager, """
            SELECT id FROM appeal WHERE decision_id = :decision AND outcome IS NULL AND first_id IS NULL""", Long.class)
                .setParameter("decision", decision).getResultList();
        return rows.stream().map(Long.class::cast).findFirst();
    }

    /** Has those who contest the same decision come one after the other. */
    void queueUp(long decision) {
        entityManager.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "appeal " + decision).getSingleResult();
    }

    /** Whether somebody took it, agreed to it, confirmed what it hid, or was told of it as whom it concerns. */
    boolean isConcerned(Decision decision, long member) {
        return Scalars.query(entityManager, """
            SELECT EXISTS (SELECT 1 FROM decision WHERE decided_by = :member AND undone_at IS NULL AND (id = :id
              OR :restricted AND kind = :kind AND subject_id = :subject))
            OR EXISTS (SELECT 1 FROM review_approval WHERE item_id = cast(:item AS bigint) AND member = :member)
            OR EXISTS (SELECT 1 FROM decision_letter JOIN member ON lower(member.email) = lower(recipient)
              WHERE decision_id = :id AND member.id = :member)""", Boolean.class)
                .setParameter("member", member).setParameter("id", decision.id())
                .setParameter("restricted", decision.outcome() == Outcome.RESTRICTED)
                .setParameter("kind", decision.kind()).setParameter("subject", decision.subjectId())
                .setParameter("item", decision.itemId()).getSingleResult();
    }

    /** The appeals that wait, but for those that a member may judge: against decisions of some kinds that they took no part in. */
    List<Long> appealsHiddenFrom(long member, List<String> kinds) {
        List<?> found = Scalars.query(entityManager, """
            SELECT appeal.id FROM review_item AS waiting JOIN appeal ON appeal.id = waiting.subject_id
            JOIN decision AS contested ON contested.id = appeal.decision_id
            WHERE waiting.kind = :appeal AND waiting.closed_at IS NULL
            AND (contested.kind <> ALL(string_to_array(:kinds, ','))
            OR EXISTS (SELECT 1 FROM decision WHERE decided_by = :member AND undone_at IS NULL
              AND (id = contested.id OR contested.outcome = 'RESTRICTED' AND kind = contested.kind
                AND subject_id = contested.subject_id))
            OR EXISTS (SELECT 1 FROM review_approval WHERE item_id = contested.item_id AND member = :member)
            OR EXISTS (SELECT 1 FROM decision_letter JOIN member ON lower(member.email) = lower(recipient)
              WHERE decision_id = contested.id AND member.id = :member))""", Long.class)
                .setParameter("appeal", AppealKind.KIND).setParameter("kinds", String.join(",", kinds))
                .setParameter("member", member).getResultList();
        return found.stream().map(Long.class::cast).toList();
    }

    /** Cuts somebody from what they decided, and from what they were told. */
    void forgetMember(long member) {
        entityManager.createNativeQuery("UPDATE decision SET decided_by = NULL WHERE decided_by = :member")
                .setParameter("member", member).executeUpdate();
        entityManager.createNativeQuery("""
            UPDATE decision_letter SET recipient = NULL
            WHERE lower(recipient) = (SELECT lower(email) FROM member WHERE id = :member)""")
                .setParameter("member", member).executeUpdate();
    }

    List<Decision> by(long member) {
        return entityManager.createQuery("from Decision where decidedBy = :member order by id", Decision.class)
                .setParameter("member", member).getResultList();
    }
}
