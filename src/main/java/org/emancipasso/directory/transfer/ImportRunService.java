package org.emancipasso.directory.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.data.Scalars;
import org.emancipasso.directory.transfer.ImportRun.State;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.scheduler.Scheduled;

/** Keeps what staff import from the browser. */
@ApplicationScoped
class ImportRunService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration WAITING = Duration.ofDays(1);
    private static final int MOST_LISTED = 20;
    private static final String COLUMNS = """
        select id, state, author, file_name, lenient, created_at, written, cast(report as text) from import_run""";

    private final EntityManager entityManager;
    private final AuditLog audit;
    private final Clock clock;

    ImportRunService(EntityManager entityManager, AuditLog audit, Clock clock) {
        this.entityManager = entityManager;
        this.audit = audit;
        this.clock = clock;
    }

    /** Something to write. */
    record Work(long id, long author, String fileName, boolean lenient, byte[] content) {}

    /** The last ones, the latest first. */
    @Transactional
    List<ImportRun> last() {
        return read(entityManager.createNativeQuery(COLUMNS + " order by id desc", Tuple.class)
                .setMaxResults(MOST_LISTED));
    }

    @Transactional
    Optional<ImportRun> one(long id) {
        return read(entityManager.createNativeQuery(COLUMNS + " where id = :id", Tuple.class).setParameter("id", id))
                .stream().findFirst();
    }

    /** What a form that was opened once made before. */
    @Transactional
    Optional<Long> made(String key) {
        List<?> ids = Scalars.query(entityManager, "select id from import_run where key = :key", Long.class)
                .setParameter("key", key).getResultList();
        return ids.stream().map(Long.class::cast).findFirst();
    }

    /** Keeps a file that was checked; once for each form that was opened. */
    @Transactional
    long keep(String key, long author, String fileName, boolean lenient, byte[] content, ImportFindings findings) {
        boolean isRefused = !findings.refused().isEmpty();
        Instant now = clock.instant();
        entityManager.createNativeQuery("""
            insert into import_run (key, state, author, file_name, lenient, content, created_at, seen_at, report)
            values (:key, :state, :author, :file, :lenient, cast(:content as bytea), :now, :now, cast(:report as jsonb))
            on conflict (key) do nothing""")
                .setParameter("key", key).setParameter("state", (isRefused ? State.REFUSED : State.CHECKED).name())
                .setParameter("author", author).setParameter("file", fileName).setParameter("lenient", lenient)
                .setParameter("content", isRefused ? null : content).setParameter("now", now)
                .setParameter("report", json(findings)).executeUpdate();
        return made(key).orElseThrow();
    }

    /** Begins to write one that waits for it; nothing when it does not, or while another is being written. */
    @Transactional
    Optional<Work> begin(long actor, long id) {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('import_run', 54))")
                .getSingleResult();
        List<?> begun = entityManager.createNativeQuery("""
            update import_run set state = 'RUNNING', seen_at = :now
            where id = :id and state = 'CHECKED' and not exists (select 1 from import_run where state = 'RUNNING')
            returning file_name, lenient, content""", Tuple.class)
                .setParameter("id", id).setParameter("now", clock.instant()).getResultList();
        return begun.stream().map(Tuple.class::cast).findFirst().map(row -> {
            record(actor, "import.begin", id, Map.of("file", row.get(0, String.class)));
            return new Work(id, actor, row.get(0, String.class), row.get(1, Boolean.class), row.get(2, byte[].class));
        });
    }

    /** Its process is alive, and so far. */
    @Transactional
    void see(long id, int written) {
        entityManager.createNativeQuery(
                "update import_run set seen_at = :now, written = :written where id = :id and state = 'RUNNING'")
                .setParameter("now", clock.instant()).setParameter("written", written).setParameter("id", id)
                .executeUpdate();
    }

    /** It is over. */
    @Transactional
    void end(Work work, State state, ImportFindings findings) {
        entityManager.createNativeQuery("""
            update import_run set state = :state, content = null, written = :written, report = cast(:report as jsonb)
            where id = :id""")
                .setParameter("state", state.name()).setParameter("report", json(findings))
                .setParameter("written", findings.created() + findings.updated() + findings.unchanged())
                .setParameter("id", work.id()).executeUpdate();
        record(work.author(), "import.end", work.id(), Map.of("file", work.fileName(), "state", state.name(), "created",
                findings.created(), "updated", findings.updated(), "unchanged", findings.unchanged()));
    }

    /** Nobody wants it written; nothing when it does not wait for that. */
    @Transactional
    void abandon(long id) {
        entityManager.createNativeQuery("""
            update import_run set state = 'ABANDONED', content = null where id = :id and state = 'CHECKED'""")
                .setParameter("id", id).executeUpdate();
    }

    /** Says of those whose process stopped that they were interrupted, and forgets what is too old. */
    @Transactional
    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAfter() {
        Instant now = clock.instant();
        entityManager.createNativeQuery("""
            update import_run set state = 'INTERRUPTED', content = null where state = 'RUNNING' and seen_at < :then""")
                .setParameter("then", now.minus(SILENCE)).executeUpdate();
        entityManager.createNativeQuery("""
            update import_run set state = 'ABANDONED', content = null where state = 'CHECKED' and created_at < :then""")
                .setParameter("then", now.minus(WAITING)).executeUpdate();
        entityManager.createNativeQuery("delete from import_run where created_at < :then and state <> 'RUNNING'")
                .setParameter("then", now.minus(KEPT)).executeUpdate();
    }

    /** Writes down that somebody takes the listings away. */
    @Transactional
    void recordExport(long actor, String format, boolean withContacts) {
        audit.record(new AuditEntry(actor, "export.take", "provider", "all", null, Map.of(),
                Map.of("format", format, "contacts", withContacts)));
    }

    /** What somebody imported; runs in the caller's transaction. */
    List<ImportRun> by(long author) {
        return read(entityManager.createNativeQuery(COLUMNS + " where author = :author order by id", Tuple.class)
                .setParameter("author", author));
    }

    /** Cuts from somebody what they imported; runs in the caller's transaction. */
    void forgetAuthor(long author) {
        entityManager.createNativeQuery("update import_run set author = null where author = :author")
                .setParameter("author", author).executeUpdate();
    }

    private void record(long actor, String action, long id, Map<String, ?> after) {
        audit.record(new AuditEntry(actor, action, "import", "" + id, null, Map.of(), after));
    }

    private static String json(ImportFindings findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportFindings findings(String json) {
        try {
            return JSON.readValue(json, ImportFindings.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ImportRun> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new ImportRun(row.get(0, Long.class),
                State.valueOf(row.get(1, String.class)), row.get(2, Long.class), row.get(3, String.class),
                row.get(4, Boolean.class), row.get(5, Instant.class), row.get(6, Integer.class),
                findings(row.get(7, String.class)))).toList();
    }
}
