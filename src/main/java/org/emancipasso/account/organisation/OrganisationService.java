package org.emancipasso.account.organisation;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;

/** Makes organisations, and changes what they say of themselves. */
@ApplicationScoped
class OrganisationService {

    private final OrganisationRepository organisations;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationService(OrganisationRepository organisations, AuditLog audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes one, with whoever makes it responsible for it.
     *
     * @param creationKey of the form; sent again with the same name, it makes no other
     * @return its id
     */
    @Transactional
    long create(Actor actor, Facts facts, String creationKey) {
        organisations.lockMember(actor.id());
        return organisations.madeBy(actor.id(), creationKey, facts.name()).orElseGet(() -> {
            Organisation organisation = new Organisation(facts, actor.id(), creationKey, clock.instant());
            organisations.add(organisation);
            organisations.add(new Membership(organisation.id(), actor.id(), Part.RESPONSIBLE, clock.instant()));
            return organisation.id();
        });
    }

    /** Changes what it says; another name or site is another organisation to prove, and nobody speaks for it any more. */
    @Transactional
    Outcome describe(Actor actor, long id, Facts facts) {
        var organisation = organisations.locked(id);
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        if (organisation.isEmpty() || allowed != Outcome.DONE) {
            return organisation.isEmpty() ? Outcome.MISSING : allowed;
        }
        Facts before = organisation.get().facts();
        organisation.get().describe(facts);
        if (organisation.get().isProven() && !before.isSameTo(facts)) {
            organisation.get().unprove();
            organisations.memberships(id).forEach(membership -> membership.speak(false));
            audit.record(new AuditEntry(actor.id(), "organisation.unprove", "organisation", Long.toString(id), null,
                    identity(before), identity(facts)));
        }
        return Outcome.DONE;
    }

    private static Map<String, String> identity(Facts facts) {
        String website = facts.website();
        return Map.of("name", facts.name(), "website", website == null ? "" : website);
    }
}
