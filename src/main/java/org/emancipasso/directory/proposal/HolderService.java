package org.emancipasso.directory.proposal;

import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.Keepers;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.freshness.ListingLinks;
import org.emancipasso.directory.freshness.ListingLinks.Reading.Good;

/** Knows whoever corrects a listing by the link that a letter brought to its structure. */
@ApplicationScoped
class HolderService {

    private final ListingLinks links;
    private final Keepers keepers;
    private final ProviderCareService care;

    HolderService(ListingLinks links, Keepers keepers, ProviderCareService care) {
        this.links = links;
        this.keepers = keepers;
        this.care = care;
    }

    /** Whether somebody answers for a listing: then nobody else says where its letters go. */
    @Transactional
    boolean isHeld(long id) {
        return care.find(id).filter(listing -> listing.organisation() != null || listing.contactEmail() != null)
                .isPresent();
    }

    /** Who answers for a listing, as its link says; nobody when the link is another one's, altered or too old. */
    @Transactional
    Optional<Keeper> of(long id, String token) {
        return links.read(token) instanceof Good(CaredListing listing, Long member) && listing.id() == id
                ? keepers.of(listing).stream().filter(keeper -> Objects.equals(keeper.member(), member)).findFirst()
                : Optional.empty();
    }
}
