package org.emancipasso.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.account.MemberNote.Kind;

/** The database queries of notes and warnings. */
@ApplicationScoped
class MemberNotes {

    private static final Duration ONCE = Duration.ofDays(1);

    private final EntityManager entityManager;

    MemberNotes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of a member, the latest first. */
    List<MemberNote> of(long member) {
        return notes("select id, kind, text, written_by, written_at from member_note where member_id = :member"
                + " order by id desc", member);
    }

    /** Those that a member wrote. */
    List<MemberNote> by(long member) {
        return notes("select id, kind, text, written_by, written_at from member_note where written_by = :member"
                + " order by id desc", member);
    }

    /** Keeps one; the same words of the same person are there once a day. */
    boolean add(long member, Kind kind, String text, long author, Instant now) {
        return entityManager.createNativeQuery("""
            insert into member_note (member_id, kind, text, written_by, written_at)
            select :member, :kind, :text, :author, :now where not exists (select 1 from member_note
            where member_id = :member and kind = :kind and text = :text and written_by = :author
            and written_at > :since)""").setParameter("member", member).setParameter("kind", kind.name())
                .setParameter("text", text).setParameter("author", author).setParameter("now", now)
                .setParameter("since", now.minus(ONCE)).executeUpdate() > 0;
    }

    /** Cuts somebody from what they wrote, and forgets what was written of them. */
    void forget(long member) {
        entityManager.createNativeQuery("delete from member_note where member_id = :member")
                .setParameter("member", member).executeUpdate();
        entityManager.createNativeQuery("update member_note set written_by = null where written_by = :member")
                .setParameter("member", member).executeUpdate();
    }

    private List<MemberNote> notes(String sql, long member) {
        List<?> rows = entityManager.createNativeQuery(sql, Tuple.class).setParameter("member", member)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new MemberNote(row.get(0, Long.class),
                Kind.valueOf(row.get(1, String.class)), row.get(2, String.class), row.get(3, Long.class),
                row.get(4, Instant.class))).toList();
    }
}
