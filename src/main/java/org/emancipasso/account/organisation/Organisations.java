package org.emancipasso.account.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Members;
import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.mail.EmailAddress;

/** Organisations, as other features know them. */
@ApplicationScoped
public class Organisations {

    private final OrganisationRepository organisations;
    private final Members members;

    /**
     * What others may know.
     *
     * @param label the name, and what distinguishes it from others of that name
     * @param proven whether it is the organisation of its name; without, its name says nothing in public
     */
    public record Known(long id, String name, String label, boolean proven) {}

    /** Somebody responsible for one, and where one writes to them. */
    public record Responsible(long member, EmailAddress address) {}

    Organisations(OrganisationRepository organisations, Members members) {
        this.organisations = organisations;
        this.members = members;
    }

    /** Those responsible for one whom a letter can reach; nobody when it is deserted. In the caller's transaction. */
    public List<Responsible> responsibles(long id) {
        return organisations.memberships(id).stream().filter(Membership::isResponsible).map(Membership::memberId)
                .flatMap(member -> members.address(member).map(address -> new Responsible(member, address)).stream())
                .toList();
    }

    /** Whether somebody is in one. */
    public boolean isIn(long id, long member) {
        return organisations.membership(id, member).isPresent();
    }

    /** The labels of those that are proven, by id, in one query. */
    public Map<Long, String> labels(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : organisations.labels(ids);
    }

    /** The one of a number. */
    public Optional<Known> known(long id) {
        return organisations.find(id)
                .map(organisation -> new Known(organisation.id(), organisation.name(),
                        new SpokenFor(organisation.id(), organisation.name(), organisation.provenDomain()).label(),
                        organisation.isProven()));
    }

}
