package org.emancipasso.account.organisation;

import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

import org.emancipasso.account.OrganisationChanged;

/** Tells the people of an organisation what changed for them, in the transaction that changes it. */
@Singleton
class OrganisationNews {

    private final OrganisationRepository organisations;
    private final Event<OrganisationChanged> changed;
    private final OrganisationMessages say;

    OrganisationNews(OrganisationRepository organisations, Event<OrganisationChanged> changed,
            OrganisationMessages say) {
        this.organisations = organisations;
        this.changed = changed;
        this.say = say;
    }

    /** Somebody accepted an invitation: those who look after it want to know. */
    void joined(long id, long member) {
        String text = say.newsJoined(organisations.displayName(member).orElse(""), name(id));
        organisations.memberships(id).stream().filter(Membership::isResponsible).map(Membership::memberId)
                .filter(responsible -> responsible != member).forEach(responsible -> tell(responsible, id, text));
    }

    /** They look after it now, or no longer. */
    void became(Membership membership) {
        String name = name(membership.organisationId());
        tell(membership.memberId(), membership.organisationId(),
                membership.isResponsible() ? say.newsResponsible(name) : say.newsNoLongerResponsible(name));
    }

    /** They speak for it now, or no longer. */
    void speaks(Membership membership) {
        String name = name(membership.organisationId());
        tell(membership.memberId(), membership.organisationId(),
                membership.speaks() ? say.newsSpeaks(name) : say.newsNoLongerSpeaks(name));
    }

    /** Somebody else took them out. */
    void removed(long id, long member) {
        fire(member, say.newsRemoved(name(id)), OrganisationRoutes.ROUTES.all());
    }

    private void tell(long member, long id, String text) {
        fire(member, text, OrganisationRoutes.ROUTES.one(id));
    }

    /** Each change is news of its own. */
    private void fire(long member, String text, String path) {
        changed.fire(new OrganisationChanged(member, text, path, "organisation-" + UUID.randomUUID()));
    }

    private String name(long id) {
        return organisations.find(id).map(Organisation::name).orElse("");
    }
}
