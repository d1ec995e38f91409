package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.organisation.OwnedListings;

/** Tells organisations which listings are theirs. */
@ApplicationScoped
class ListingsOfOrganisations implements OwnedListings {

    private final ProviderRepository providers;

    ListingsOfOrganisations(ProviderRepository providers) {
        this.providers = providers;
    }

    @Override
    public List<OwnedListing> of(long organisation) {
        return providers.ofOrganisation(organisation).stream().map(provider -> new OwnedListing(provider.name(),
                provider.isPublished() ? DirectoryRoutes.ROUTES.listing(provider.id(), provider.name()) : "",
                DirectoryRoutes.ROUTES.ownership(provider.id()))).toList();
    }
}
