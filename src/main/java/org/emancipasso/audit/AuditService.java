package org.emancipasso.audit;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the log. */
@ApplicationScoped
class AuditService {

    private final AuditRepository entries;
    private final AuditLog log;

    AuditService(AuditRepository entries, AuditLog log) {
        this.entries = entries;
        this.log = log;
    }

    /**
     * What a page of the log needs.
     *
     * @param entries the last one first; one more than asked for when there are older ones
     */
    record Reading(List<RecordedEntry> entries, List<String> actions, List<String> subjectTypes) {}

    @Transactional
    Reading read(long before, AuditFilter filter, int most) {
        return new Reading(entries.before(before, filter, most), entries.actions(), entries.subjectTypes());
    }

    /** Writes down that somebody takes entries away in a file. */
    @Transactional
    void recordExport(long actor, Map<String, String> asked) {
        log.record(new AuditEntry(actor, "audit.export", "audit", "journal", null, Map.of(), asked));
    }

    /** The next entries of a file. */
    @Transactional
    List<RecordedEntry> next(long before, AuditFilter filter, int most) {
        return entries.before(before, filter, most);
    }
}
