package org.emancipasso.audit;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry of the log, for good. */
@Entity
@Immutable
@Table(name = "audit_entry")
class RecordedEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    private @Nullable Long actor;

    private String action;

    private String subjectType;

    private String subjectId;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before")
    private @Nullable Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after")
    private @Nullable Map<String, Object> after;

    private @Nullable String requestId;

    protected RecordedEntry() {
    }

    RecordedEntry(AuditEntry entry, Instant at, @Nullable String requestId) {
        this.at = at;
        this.actor = entry.actor();
        this.action = entry.action();
        this.subjectType = entry.subjectType();
        this.subjectId = entry.subjectId();
        this.reason = entry.reason();
        this.before = entry.before().isEmpty() ? null : Map.copyOf(entry.before());
        this.after = entry.after().isEmpty() ? null : Map.copyOf(entry.after());
        this.requestId = requestId;
    }

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    @Nullable
    Long actor() {
        return actor;
    }

    String action() {
        return action;
    }

    String subjectType() {
        return subjectType;
    }

    String subjectId() {
        return subjectId;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Map<String, Object> before() {
        return before == null ? Map.of() : before;
    }

    Map<String, Object> after() {
        return after == null ? Map.of() : after;
    }

    /** Values on one line: {@code status = active, theme = dark}. */
    static String spelled(Map<String, Object> values) {
        return values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(value -> value.getKey() + " = " + value.getValue()).collect(Collectors.joining(", "));
    }

    @Nullable
    String requestId() {
        return requestId;
    }
}
