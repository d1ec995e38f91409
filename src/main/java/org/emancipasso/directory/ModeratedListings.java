package org.emancipasso.directory;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/** Listings, as what one may report and staff may hide. */
@ApplicationScoped
class ModeratedListings implements Moderatable {

    private final ProviderRepository providers;
    private final ProviderService service;
    private final Keepers keepers;
    private final Territories territories;
    private final Organisations organisations;
    private final ListingMessages say;

    ModeratedListings(ProviderRepository providers, ProviderService service, Keepers keepers,
            Territories territories, Organisations organisations, ListingMessages say) {
        this.providers = providers;
        this.service = service;
        this.keepers = keepers;
        this.territories = territories;
        this.organisations = organisations;
        this.say = say;
    }

    @Override
    public String type() {
        return DirectoryRoutes.MODERATED;
    }

    @Override
    public String label() {
        return say.moderated();
    }

    @Override
    public Reviewable.Space space() {
        return Reviewable.Space.DIRECTORY;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.MODERATOR, Role.ADMIN);
    }

    @Override
    public boolean mayDecide(long id, Actor actor) {
        return providers.findByIdOptional(id).map(Provider::organisationId)
                .filter(organisation -> organisations.isIn(organisation, actor.id())).isEmpty();
    }

    @Override
    public Optional<Moderated> find(long id) {
        return providers.findByIdOptional(id).filter(provider -> provider.status() != ProviderStatus.DRAFT)
                .map(provider -> new Moderated(provider.name(),
                        DirectoryRoutes.ROUTES.listing(provider.id(), provider.name()), !provider.isPublished(),
                        department(provider), responsible(provider)));
    }

    @Override
    public boolean hide(long id, String reason, Actor actor) {
        return service.withdraw(id, reason).isPresent();
    }

    @Override
    public boolean restore(long id, String reason, @Nullable Actor actor) {
        return service.restore(id, reason);
    }

    private @Nullable String department(Provider provider) {
        return Optional.ofNullable(provider.details().seat()).map(Seat::communeCode)
                .flatMap(territories::departmentOf).map(Department::code).orElse(null);
    }

    private Optional<EmailAddress> responsible(Provider provider) {
        return keepers.of(provider.organisationId(), provider.details().contactEmail()).stream().map(Keeper::address)
                .findFirst();
    }
}
