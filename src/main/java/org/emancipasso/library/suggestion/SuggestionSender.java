package org.emancipasso.library.suggestion;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.emancipasso.library.ItemForm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who sent a suggestion, as far as they say. */
@Entity
@Table(name = "library_suggestion_sender")
class SuggestionSender {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long suggestionId;

    private boolean confirmed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fields;

    private String note;

    private @Nullable String email;

    private @Nullable Long memberId;

    private Instant createdAt;

    /**
     * Who they are.
     *
     * @param email where they read what became of it; private
     */
    record Who(@Nullable String email, @Nullable Long member) {}

    protected SuggestionSender() {
    }

    SuggestionSender(long suggestion, ItemForm form, String note, Who who, Instant now) {
        this.suggestionId = suggestion;
        this.fields = new LinkedHashMap<>(form.values());
        this.note = note;
        this.email = who.email();
        this.memberId = who.member();
        this.createdAt = now;
    }

    /** They are believed. */
    void confirm() {
        confirmed = true;
    }

    long id() {
        return id;
    }

    long suggestion() {
        return suggestionId;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    String note() {
        return note;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    @Nullable
    Long member() {
        return memberId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
