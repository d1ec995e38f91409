package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.organisation.Spokespeople.SpokenFor;

/** Organisations, as other features know them. */
@ApplicationScoped
public class Organisations {

    private final OrganisationRepository organisations;

    /**
     * What others may know.
     *
     * @param label the name, and what distinguishes it from others of that name
     * @param proven whether it is the organisation of its name; without, its name says nothing in public
     */
    public record Known(long id, String name, String label, boolean proven) {}

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** The one of a number. */
    public Optional<Known> known(long id) {
        return organisations.find(id)
                .map(organisation -> new Known(organisation.id(), organisation.name(),
                        new SpokenFor(organisation.id(), organisation.name(), organisation.provenDomain()).label(),
                        organisation.isProven()));
    }

    /** The addresses of those who look after it, for letters; nobody whose account is suspended. */
    public List<String> responsibleAddresses(long id) {
        return organisations.responsibleEmails(id);
    }
}
