package org.emancipasso.directory;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.jspecify.annotations.Nullable;

/** To whom one writes about a listing. */
@ApplicationScoped
public class Keepers {

    private final Organisations organisations;

    /**
     * Somebody who answers for a listing.
     *
     * @param member whose account it is; nobody's when the address is the listing's private one
     */
    public record Keeper(EmailAddress address, @Nullable Long member) {}

    Keepers(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Those responsible for the organisation whose it is; without one, its private address. Nobody when letters can go
     * nowhere. In the caller's transaction.
     */
    public List<Keeper> of(CaredListing listing) {
        return of(listing.organisation(), listing.contactEmail());
    }

    List<Keeper> of(@Nullable Long organisation, @Nullable String contact) {
        if (organisation != null) {
            return organisations.responsibles(organisation).stream()
                    .map(one -> new Keeper(one.address(), one.member())).toList();
        }
        try {
            return contact == null ? List.of() : List.of(new Keeper(EmailAddress.of(contact), null));
        } catch (InvalidLetter e) {
            return List.of();
        }
    }

    /** Stands for who answers for a listing now: another text when that changes; holds no address. */
    public String key(CaredListing listing) {
        Long organisation = listing.organisation();
        return organisation != null
                ? "organisation-" + organisation
                : of(listing).stream().findFirst().map(keeper -> "contact-" + keeper.address().hash())
                        .orElse("nobody");
    }
}
