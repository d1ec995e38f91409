package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.jspecify.annotations.Nullable;

/** Who speaks for which organisation: proven, and confirmed by somebody responsible there. Nobody else does. */
@ApplicationScoped
@Named("spokespeople")
public class Spokespeople {

    private final OrganisationRepository organisations;
    private final CurrentVisitor visitor;

    /**
     * An organisation for which somebody speaks.
     *
     * @param domain the domain whose mail proved it, to be shown beside the name, which anybody may take; none when a curator
     *     looked
     */
    public record SpokenFor(long organisation, String name, @Nullable String domain) {

        /** The name, and what distinguishes it from others of that name. */
        public String label() {
            return domain == null ? name : name + " (" + domain + ")";
        }
    }

    Spokespeople(OrganisationRepository organisations, CurrentVisitor visitor) {
        this.organisations = organisations;
        this.visitor = visitor;
    }

    /** For whom a member speaks, by name; nothing for most. */
    public List<SpokenFor> of(long member) {
        return organisations.spokenForBy(member);
    }

    /** The organisation, if a member speaks for it; 0 is none. */
    public Optional<SpokenFor> of(long member, long organisation) {
        return organisation == 0
                ? Optional.empty()
                : of(member).stream().filter(spoken -> spoken.organisation() == organisation).findFirst();
    }

    /** The names of those who speak for an organisation. */
    public List<String> names(long organisation) {
        return organisations.people(organisation).stream().filter(Person::speaks).map(Person::name).toList();
    }

    /** For whom the visitor speaks: for templates. */
    public List<SpokenFor> mine() {
        return visitor.actor().map(Actor::id).map(this::of).orElse(List.of());
    }
}
