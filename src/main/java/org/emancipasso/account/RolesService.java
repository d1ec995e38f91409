package org.emancipasso.account;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Reads who has a role. Roles are given and taken at Keycloak alone. */
@ApplicationScoped
class RolesService {

    private final MemberRepository members;

    RolesService(MemberRepository members) {
        this.members = members;
    }

    /**
     * Somebody with a role.
     *
     * @param issuer who says that the account is theirs
     * @param subject what the issuer calls it
     * @param vouchedAt when the provider last said which roles they have
     */
    record Holder(long id, String issuer, String subject, String name, List<String> roles, @Nullable Instant vouchedAt,
            Instant seenAt, boolean isSuspended) {}

    @Transactional
    List<Holder> holders() {
        return members.staff().stream().map(member -> new Holder(member.id(), member.issuer(), member.subject(),
                member.profile().displayName(), member.roles(), member.vouchedAt(), member.seenAt(),
                member.isSuspended())).toList();
    }
}
