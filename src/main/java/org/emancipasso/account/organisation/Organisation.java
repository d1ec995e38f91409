package org.emancipasso.account.organisation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What members are in together. It survives all of them, and proves nothing by being there (docs/adr/0023). */
@Entity
class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Size size;

    private @Nullable String communeCode;

    private @Nullable String siren;

    private @Nullable String rna;

    private @Nullable String website;

    private @Nullable Instant provenAt;

    private @Nullable String provenDomain;

    private @Nullable Instant curatorAskedAt;

    private Instant createdAt;

    private @Nullable Long createdBy;

    private String creationKey;

    protected Organisation() {
    }

    Organisation(Facts facts, long creator, String creationKey, Instant now) {
        this.createdBy = creator;
        this.creationKey = creationKey;
        this.createdAt = now;
        describe(facts);
    }

    /** Says something else of itself. */
    void describe(Facts facts) {
        if (name != null && !facts().isSameTo(facts)) {
            curatorAskedAt = null;
        }
        name = facts.name();
        kind = facts.kind();
        size = facts.size();
        communeCode = facts.communeCode();
        siren = facts.siren();
        rna = facts.rna();
        website = facts.website();
    }

    /**
     * Somebody showed that this is the organisation of its name.
     *
     * @param domain whose mail they read; none when a curator looked
     */
    void prove(@Nullable String domain, Instant now) {
        provenAt = now;
        provenDomain = domain;
        curatorAskedAt = null;
    }

    void unprove() {
        provenAt = null;
        provenDomain = null;
    }

    /** Wants a curator to look; asking twice keeps the first date. */
    void askCurator(Instant now) {
        if (curatorAskedAt == null) {
            curatorAskedAt = now;
        }
    }

    /** What it says of itself. */
    Facts facts() {
        return new Facts(name, kind, size, communeCode, siren, rna, website);
    }

    boolean isProven() {
        return provenAt != null;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    String website() {
        return website;
    }

    @Nullable
    Instant provenAt() {
        return provenAt;
    }

    @Nullable
    String provenDomain() {
        return provenDomain;
    }

    @Nullable
    Instant curatorAskedAt() {
        return curatorAskedAt;
    }
}
