package org.emancipasso.directory;

import java.time.LocalDate;
import java.util.Optional;

import org.emancipasso.account.organisation.OwnDomain;
import org.jspecify.annotations.Nullable;

/**
 * A listing, as those who look after it know it.
 *
 * @param path of its page
 * @param contactEmail private: never in a page, an index, a public export or a log
 * @param organisation whose it is
 * @param isDormant whether its age alone hides it
 * @param freshOn from when its age counts
 * @param capacity what was said of it, when it is still believed
 * @param department INSEE code of the département of its seat
 */
public record CaredListing(long id, String name, String path, @Nullable String website,
        @Nullable String contactEmail, @Nullable Long organisation, boolean isPublished, boolean isDormant,
        @Nullable LocalDate verifiedOn, @Nullable LocalDate confirmedOn, LocalDate freshOn,
        Optional<Capacity.Said> capacity, @Nullable String department) {

    static CaredListing of(Provider provider, LocalDate today, @Nullable String department) {
        ProviderDetails details = provider.details();
        return new CaredListing(provider.id(), provider.name(),
                DirectoryRoutes.ROUTES.listing(provider.id(), provider.name()), details.website(),
                details.contactEmail(), provider.organisationId(), provider.isPublished(), provider.isDormant(),
                provider.verifiedOn(), provider.confirmedOn(), provider.freshOn(),
                provider.capacity().filter(said -> said.isKnown(today)), department);
    }

    /** Whether anybody may confirm it: on the site, or hidden for want of that. */
    public boolean isKept() {
        return isPublished || isDormant;
    }

    /** The domain that is this structure's alone. */
    public Optional<String> domain() {
        return OwnDomain.of(website);
    }

    /** The name alone: the private address never reaches a log by accident. */
    @Override
    public String toString() {
        return "CaredListing[" + name + "]";
    }
}
