package org.emancipasso.directory.person;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.emancipasso.directory.NamedPerson;
import org.jspecify.annotations.Nullable;

/** Somebody whom a listing would name. Their address is in the letter that asks them, and nowhere else. */
@Entity
@Table(name = "provider_person")
class InvitedPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long providerId;

    private String addressHash;

    private @Nullable String name;

    private @Nullable String role;

    private Instant invitedAt;

    private @Nullable Instant agreedAt;

    private @Nullable Instant refusedAt;

    private boolean dismissed;

    /** How far it got. */
    enum State {
        /** Nobody answered. */
        INVITED,
        /** The listing names them. */
        NAMED,
        /** It does not, and nobody asks again. */
        REFUSED
    }

    protected InvitedPerson() {
    }

    InvitedPerson(long providerId, String addressHash, NamedPerson person, Instant now) {
        this.providerId = providerId;
        this.addressHash = addressHash;
        this.name = person.name();
        this.role = person.role();
        this.invitedAt = now;
    }

    void agree(Instant now) {
        agreedAt = now;
    }

    /** Says no, or takes the name away: only that is left. */
    void refuse(Instant now) {
        agreedAt = null;
        refusedAt = now;
        name = null;
        role = null;
    }

    /** Editors invite once more whoever said no: they see what they would see of anybody, and no letter leaves. */
    void seemInvited(Instant now) {
        invitedAt = now;
        dismissed = false;
    }

    /** Off the list of editors. */
    void dismiss() {
        dismissed = true;
    }

    State state() {
        return refusedAt != null ? State.REFUSED : agreedAt != null ? State.NAMED : State.INVITED;
    }

    /** Whether editors see it: the same for those who did not answer and those who said no. */
    boolean isListed(Instant since) {
        return agreedAt != null || !dismissed && invitedAt.isAfter(since);
    }

    Long id() {
        return id;
    }

    long providerId() {
        return providerId;
    }

    /** What the listing would say; nothing once they said no. */
    @Nullable
    NamedPerson shown() {
        return name == null || role == null ? null : new NamedPerson(name, role);
    }

    Instant invitedAt() {
        return invitedAt;
    }

    @Nullable
    Instant agreedAt() {
        return agreedAt;
    }
}
