package org.emancipasso.directory.contact;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** An address where somebody says that a structure can be written to. Never public. */
@Entity
@Table(name = "provider_address")
class ProposedAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long providerId;

    private @Nullable Long memberId;

    private String address;

    private String source;

    private @Nullable String email;

    private Instant writtenAt;

    private @Nullable Instant submittedAt;

    private boolean accepted;

    private @Nullable Instant decidedAt;

    private @Nullable String addressHash;

    private @Nullable Instant consentedAt;

    private @Nullable Instant declinedAt;

    protected ProposedAddress() {
    }

    /**
     * Written, and not in the queue yet.
     *
     * @param source where somebody found it, in their words
     * @param email their own, maybe empty
     */
    ProposedAddress(long providerId, @Nullable Long memberId, String address, String source, String email,
            Instant now) {
        this.providerId = providerId;
        this.memberId = memberId;
        this.address = address;
        this.source = source;
        this.email = email.isEmpty() ? null : email;
        this.writtenAt = now;
    }

    void submit(Instant now) {
        submittedAt = now;
    }

    /** It becomes the listing's, as it was read again, once whoever reads it agrees. */
    void accept(EmailAddress read, Instant now) {
        address = read.value();
        addressHash = read.hash();
        accepted = true;
        decidedAt = now;
    }

    void decide(Instant now) {
        decidedAt = now;
    }

    /** It waits again. */
    void reopen() {
        accepted = false;
        decidedAt = null;
        consentedAt = null;
        addressHash = null;
    }

    /** Whoever reads it agrees: it is the listing's. */
    void consent(Instant now) {
        consentedAt = now;
    }

    /** Whoever reads it is not that structure: it is forgotten. */
    void decline(Instant now) {
        declinedAt = now;
        address = "";
    }

    boolean isConsented() {
        return consentedAt != null;
    }

    boolean isDeclined() {
        return declinedAt != null;
    }

    /** When it was accepted, or refused. */
    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    /** What stands for the address that was asked. */
    @Nullable
    String addressHash() {
        return addressHash;
    }

    boolean isAccepted() {
        return accepted;
    }

    Long id() {
        return id;
    }

    long providerId() {
        return providerId;
    }

    @Nullable
    Long memberId() {
        return memberId;
    }

    String address() {
        return address;
    }

    String source() {
        return source;
    }

    @Nullable
    String email() {
        return email;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }
}
