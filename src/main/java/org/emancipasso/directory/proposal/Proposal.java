package org.emancipasso.directory.proposal;

import java.time.Instant;
import java.time.LocalDate;
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

import org.emancipasso.directory.ListingService.Kept;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody proposed: a new listing, or a correction of one. */
@Entity
@Table(name = "provider_proposal")
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private @Nullable Long providerId;

    private boolean correction;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> base;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, List<String>> applied;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, List<String>> previous;

    private @Nullable String previousContact;

    private @Nullable LocalDate previouslyVerified;

    private @Nullable LocalDate previouslyDormantSince;

    private String note;

    private boolean insider;

    private boolean holder;

    private @Nullable String authorEmail;

    private @Nullable Long memberId;

    private String fingerprint;

    private Instant createdAt;

    private @Nullable Instant decidedAt;

    /**
     * Who sends it, as far as they say.
     *
     * @param email where they read what became of it; private
     * @param insider whether they say that they are part of the structure
     * @param note for the curator
     * @param holder whether they are known to answer for the listing: by its own link, or by the account of its organisation
     */
    record Author(@Nullable String email, @Nullable Long member, boolean insider, String note, boolean holder) {}

    protected Proposal() {
    }

    /** One that waits for its author's confirmation; of a new listing without a provider. */
    Proposal(@Nullable Long provider, Map<String, List<String>> fields, Map<String, List<String>> base,
            String fingerprint, Author author, Instant now) {
        this.providerId = provider;
        this.correction = provider != null;
        this.state = ProposalState.TO_CONFIRM;
        this.fields = new LinkedHashMap<>(fields);
        this.base = new LinkedHashMap<>(base);
        this.fingerprint = fingerprint;
        this.note = author.note();
        this.insider = author.insider();
        this.holder = author.holder();
        this.authorEmail = author.email();
        this.memberId = author.member();
        this.createdAt = now;
    }

    /** A curator may read it. */
    void await() {
        state = ProposalState.WAITING;
        decidedAt = null;
    }

    /** Whether it is this already. */
    boolean says(Map<String, List<String>> fields, Map<String, List<String>> base, String note) {
        return this.note.equals(note) && this.fields.equals(fields) && this.base.equals(base);
    }

    /** Its author changes it while it waits. */
    void change(Map<String, List<String>> fields, Map<String, List<String>> base, String fingerprint, String note) {
        this.note = note;
        this.fields = new LinkedHashMap<>(fields);
        this.base = new LinkedHashMap<>(base);
        this.fingerprint = fingerprint;
    }

    /**
     * It was published.
     *
     * @param applied what was, after the curator's edits
     * @param previous what the site showed before
     * @param before how the listing was kept until then; nothing of a new one
     */
    void approve(long provider, Map<String, List<String>> applied, Map<String, List<String>> previous,
            @Nullable String previousContact, Kept before, Instant now) {
        this.providerId = provider;
        this.applied = new LinkedHashMap<>(applied);
        this.previous = new LinkedHashMap<>(previous);
        this.previousContact = previousContact;
        this.previouslyVerified = before.verifiedOn();
        this.previouslyDormantSince = before.dormantSince();
        this.state = ProposalState.APPROVED;
        this.decidedAt = now;
    }

    /** It was not. */
    void refuse(Instant now) {
        state = ProposalState.REFUSED;
        decidedAt = now;
    }

    long id() {
        return id;
    }

    @Nullable
    Long provider() {
        return providerId;
    }

    boolean isCorrection() {
        return correction;
    }

    ProposalState state() {
        return state;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    Map<String, List<String>> base() {
        return base;
    }

    Map<String, List<String>> applied() {
        return applied == null ? Map.of() : applied;
    }

    Map<String, List<String>> previous() {
        return previous == null ? Map.of() : previous;
    }

    @Nullable
    String previousContact() {
        return previousContact;
    }

    Kept keptBefore() {
        return new Kept(previouslyVerified, previouslyDormantSince);
    }

    Author author() {
        return new Author(authorEmail, memberId, insider, note, holder);
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
