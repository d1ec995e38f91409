package org.emancipasso.library.suggestion;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.emancipasso.library.ItemForm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A resource that people suggest: one for each address, however many send it. */
@Entity
@Table(name = "library_suggestion")
class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String canonical;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fields;

    private @Nullable Long itemId;

    private Instant createdAt;

    private @Nullable Instant decidedAt;

    protected Suggestion() {
    }

    /** One that nobody is believed to have sent yet. */
    Suggestion(String canonical, ItemForm form, Instant now) {
        this.canonical = canonical;
        this.state = SuggestionState.TO_CONFIRM;
        this.fields = new LinkedHashMap<>(form.values());
        this.createdAt = now;
    }

    /** Somebody who is believed sent it, in these words: a curator may read it. */
    void await(Map<String, List<String>> words) {
        state = SuggestionState.WAITING;
        fields = new LinkedHashMap<>(words);
    }

    /** It became a resource. */
    void approve(long item, Instant now) {
        state = SuggestionState.APPROVED;
        itemId = item;
        decidedAt = now;
    }

    /** It did not. */
    void refuse(Instant now) {
        state = SuggestionState.REFUSED;
        decidedAt = now;
    }

    /** It waits again. */
    void reopen() {
        state = SuggestionState.WAITING;
        itemId = null;
        decidedAt = null;
    }

    long id() {
        return id;
    }

    String canonical() {
        return canonical;
    }

    SuggestionState state() {
        return state;
    }

    ItemForm form() {
        return new ItemForm(fields);
    }

    @Nullable
    Long item() {
        return itemId;
    }
}
