package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** What is here of a member. */
@ApplicationScoped
public class OrganisationData {

    private final OrganisationRepository organisations;
    private final MembershipService memberships;

    OrganisationData(OrganisationRepository organisations, MembershipService memberships) {
        this.organisations = organisations;
        this.memberships = memberships;
    }

    /** The organisations that they are in, and as what. */
    public Map<String, Object> personalData(long member) {
        return Map.of("organisations", organisations.ofMember(member).stream()
                .<Map<String, Object>>map(mine -> Map.of("name", mine.name(), "part", mine.part().name(), "speaks",
                        mine.speaks(), "joinedAt", mine.joinedAt().toString()))
                .toList(), "invitationsSent",
                List.copyOf(organisations.openInvitationsBy(member)));
    }

    /** Takes them out of everything. The organisations stay: who has been there longest takes over where nobody else can. */
    public void forget(long member) {
        memberships.forget(member);
    }
}
