package org.emancipasso.directory.contact;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What somebody looked for in vain. */
@Entity
class UnmetNeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private @Nullable Long memberId;

    private @Nullable String email;

    private String search;

    private String searchPath;

    private String words;

    private @Nullable String department;

    private Instant writtenAt;

    private @Nullable Instant submittedAt;

    private @Nullable Instant answeredAt;

    private @Nullable Instant refusedAt;

    protected UnmetNeed() {
    }

    /**
     * Written, and not in the queue yet.
     *
     * @param search in words
     * @param searchPath where the same search is
     */
    UnmetNeed(@Nullable Long memberId, String email, String search, String searchPath, String words,
            @Nullable String department, Instant now) {
        this.memberId = memberId;
        this.email = email.isEmpty() ? null : email;
        this.search = search;
        this.searchPath = searchPath;
        this.words = words;
        this.department = department;
        this.writtenAt = now;
    }

    void submit(Instant now) {
        submittedAt = now;
    }

    void answer(Instant now) {
        answeredAt = now;
    }

    void refuse(Instant now) {
        refusedAt = now;
    }

    /** It waits again. */
    void reopen() {
        answeredAt = null;
        refusedAt = null;
    }

    Long id() {
        return id;
    }

    @Nullable
    Long memberId() {
        return memberId;
    }

    @Nullable
    String email() {
        return email;
    }

    String search() {
        return search;
    }

    String searchPath() {
        return searchPath;
    }

    String words() {
        return words;
    }

    @Nullable
    String department() {
        return department;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Whether an answer left. */
    boolean isAnsweredByMail() {
        return answeredAt != null && email != null;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }
}
