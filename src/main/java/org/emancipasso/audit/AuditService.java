package org.emancipasso.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the log. */
@ApplicationScoped
class AuditService {

    private final AuditRepository entries;

    AuditService(AuditRepository entries) {
        this.entries = entries;
    }

    /**
     * What a page of the log needs.
     *
     * @param entries the last one first; one more than asked for when there are older ones
     */
    record Reading(List<RecordedEntry> entries, List<String> actions) {}

    @Transactional
    Reading read(long before, String action, int most) {
        return new Reading(entries.before(before, action, most), entries.actions());
    }
}
