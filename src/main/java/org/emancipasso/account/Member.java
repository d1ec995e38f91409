package org.emancipasso.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. Known by what the provider calls them (issuer and subject), never by their address, which
 * changes hands (OpenID Connect Core §5.7).
 */
@Entity
class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String issuer;

    private String subject;

    private String email;

    private @Nullable String displayName;

    private @Nullable String presentation;

    private @Nullable String department;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> interests = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    private boolean publicProfile;

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.ACTIVE;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> roles = new ArrayList<>();

    private @Nullable Instant suspendedUntil;

    private @Nullable Instant vouchedAt;

    private @Nullable String termsVersion;

    private @Nullable Instant termsAcceptedAt;

    private Instant createdAt;

    private Instant seenAt;

    protected Member() {
    }

    /** Logs in: the address and the roles are the provider's of now. */
    void logIn(String currentEmail, Collection<String> currentRoles, Instant now) {
        email = currentEmail;
        vouchFor(currentRoles, now);
        seenAt = now;
    }

    /** The provider says which roles they have. */
    void vouchFor(Collection<String> currentRoles, Instant now) {
        roles = currentRoles.stream().filter(Role.STAFF::contains).sorted().toList();
        vouchedAt = now;
    }

    /** When the provider last said which roles they have. */
    @Nullable
    Instant vouchedAt() {
        return vouchedAt;
    }

    /** Whether the provider said so lately enough. */
    boolean isVouchedFor(Instant now, Duration lately) {
        Instant last = vouchedAt;
        return last != null && now.isBefore(last.plus(lately));
    }

    /** Chooses a name and accepts the terms of use of a version. */
    void welcome(String name, String version, Instant now) {
        displayName = name;
        acceptTerms(version, now);
    }

    /** Accepts the terms of use of a version; accepting twice keeps the first date. */
    void acceptTerms(String acceptedVersion, Instant now) {
        if (!acceptedVersion.equals(termsVersion)) {
            termsVersion = acceptedVersion;
            termsAcceptedAt = now;
        }
    }

    /** Says who they are. */
    void present(Profile profile) {
        displayName = profile.displayName();
        presentation = profile.presentation().isEmpty() ? null : profile.presentation();
        department = profile.department().isEmpty() ? null : profile.department();
        interests = List.copyOf(profile.interests());
        theme = profile.theme();
        publicProfile = profile.isPublic();
    }

    /** What they say of themselves. */
    Profile profile() {
        return new Profile(displayName == null ? "" : displayName, presentation == null ? "" : presentation,
                department == null ? "" : department, List.copyOf(interests), theme, publicProfile);
    }

    /** Works no more; until then, if that is said. */
    void suspend(@Nullable Instant until) {
        status = MemberStatus.SUSPENDED;
        suspendedUntil = until;
    }

    /** When that ends by itself. */
    @Nullable
    Instant suspendedUntil() {
        return suspendedUntil;
    }

    /** Works again; who had asked for erasure before still has. */
    void reinstate(boolean isLeaving) {
        status = isLeaving ? MemberStatus.LEAVING : MemberStatus.ACTIVE;
        suspendedUntil = null;
    }

    MemberStatus status() {
        return status;
    }

    boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    /** Whether they have never logged in before. */
    boolean isNew() {
        return version == 0;
    }

    boolean isSuspended() {
        return status == MemberStatus.SUSPENDED;
    }

    /** Asked to be erased; a suspended member stays suspended. */
    void leave() {
        if (status == MemberStatus.ACTIVE) {
            status = MemberStatus.LEAVING;
        }
    }

    /** Changed their mind. */
    void stay() {
        if (status == MemberStatus.LEAVING) {
            status = MemberStatus.ACTIVE;
        }
    }

    boolean isLeaving() {
        return status == MemberStatus.LEAVING;
    }

    /** Whether they have a name and accepted the terms of use of a version. */
    boolean isReady(String currentTerms) {
        return displayName != null && currentTerms.equals(termsVersion);
    }

    Long id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    /** Whether they are invented. */
    boolean isExample() {
        return issuer.equals(ExampleMembers.ISSUER);
    }

    String subject() {
        return subject;
    }

    String email() {
        return email;
    }

    List<String> roles() {
        return List.copyOf(roles);
    }

    @Nullable
    String termsVersion() {
        return termsVersion;
    }

    @Nullable
    Instant termsAcceptedAt() {
        return termsAcceptedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
