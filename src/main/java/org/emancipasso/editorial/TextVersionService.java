package org.emancipasso.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** The only writer of texts that administrators change. One person changes a text at a time. */
@ApplicationScoped
public class TextVersionService {

    private final EntityManager entityManager;
    private final AuditLog audit;
    private final Clock clock;

    TextVersionService(EntityManager entityManager, AuditLog audit, Clock clock) {
        this.entityManager = entityManager;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** Somebody else changed it meanwhile. */
        STALE
    }

    /** The texts that are not the standard ones, by code. */
    @Transactional
    Map<String, String> changed() {
        Map<String, String> changed = new HashMap<>();
        read(entityManager.createNativeQuery("""
            select distinct on (code) id, code, text, author, at, reason from editable_text_version
            order by code, id desc""", Tuple.class)).forEach(version -> {
            String text = version.text();
            if (text != null) {
                changed.put(version.code(), text);
            }
        });
        return Map.copyOf(changed);
    }

    /** Every version of a text, the last one first. */
    @Transactional
    List<TextVersion> of(String code) {
        return versions(code);
    }

    /**
     * Has a text say something else.
     *
     * @param base id of the last version that whoever writes has seen; 0 when there was none
     * @param text none for the standard text
     */
    @Transactional
    Outcome write(long author, String code, long base, @Nullable String text, String reason) {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:code, 53))")
                .setParameter("code", code).getSingleResult();
        List<TextVersion> known = versions(code);
        String before = known.isEmpty() ? null : known.getFirst().text();
        if (Objects.equals(before, text)) {
            return Outcome.DONE;
        }
        if (base != (known.isEmpty() ? 0 : known.getFirst().id())) {
            return Outcome.STALE;
        }
        entityManager.createNativeQuery("""
            insert into editable_text_version (code, text, author, at, reason)
            values (:code, cast(:text as text), :author, :now, :reason)""")
                .setParameter("code", code).setParameter("text", text).setParameter("author", author)
                .setParameter("now", clock.instant()).setParameter("reason", reason).executeUpdate();
        audit.record(new AuditEntry(author, text == null ? "text.restore" : "text.change", "text", code, reason,
                said(before), said(text)));
        return Outcome.DONE;
    }

    /** What somebody wrote; runs in the caller's transaction. */
    public List<TextVersion> by(long author) {
        return read(entityManager.createNativeQuery("""
            select id, code, text, author, at, reason from editable_text_version where author = :author order by id""",
                Tuple.class).setParameter("author", author));
    }

    /** Cuts from somebody what they wrote, which stays; runs in the caller's transaction. */
    public void forgetAuthor(long author) {
        entityManager.createNativeQuery("update editable_text_version set author = null where author = :author")
                .setParameter("author", author).executeUpdate();
    }

    private List<TextVersion> versions(String code) {
        return read(entityManager.createNativeQuery("""
            select id, code, text, author, at, reason from editable_text_version where code = :code order by id desc""",
                Tuple.class).setParameter("code", code));
    }

    private static Map<String, String> said(@Nullable String text) {
        return text == null ? Map.of() : Map.of("text", text);
    }

    private static List<TextVersion> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new TextVersion(row.get(0, Long.class),
                row.get(1, String.class), row.get(2, String.class), row.get(3, Long.class),
                row.get(4, Instant.class), row.get(5, String.class))).toList();
    }
}
