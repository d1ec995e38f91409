package org.emancipasso.directory;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.MailAddresses;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * How listings are reached: by whoever answers for them, unless their mail comes back or they refused such letters. The
 * addresses themselves are for letters only.
 */
@Singleton
public class ListingContacts {

    /** The kind of letter that brings a message to a structure, which it may refuse for good. */
    public static final String KIND = "demande";

    private final ProviderRepository providers;
    private final Keepers keepers;
    private final Territories territories;
    private final MailAddresses addresses;
    private final Spokespeople spokespeople;

    /**
     * A listing on the site that somebody wants to reach.
     *
     * @param url path of its page
     * @param website as it is written there
     * @param reachable whether a letter can go there
     * @param department INSEE code of the département of its seat, if it is known
     */
    public record Contact(long id, String name, String url, @Nullable String website, boolean reachable,
            List<String> supports, @Nullable String department) {}

    ListingContacts(ProviderRepository providers, Keepers keepers, Territories territories,
            MailAddresses addresses, Spokespeople spokespeople) {
        this.providers = providers;
        this.keepers = keepers;
        this.territories = territories;
        this.addresses = addresses;
        this.spokespeople = spokespeople;
    }

    /** The listing of an id, if it is on the site. */
    public Optional<Contact> find(long id) {
        return providers.findByIdOptional(id).filter(Provider::isPublished).map(provider -> {
            ProviderDetails details = provider.details();
            Seat seat = details.seat();
            return new Contact(provider.id(), provider.name(),
                    DirectoryRoutes.ROUTES.listing(provider.id(), provider.name()), details.website(),
                    isReachable(provider), details.supports(),
                    seat == null || seat.communeCode() == null
                            ? null
                            : territories.departmentOf(seat.communeCode()).map(Department::code).orElse(null));
        });
    }

    /** The listings of an organisation, by id. */
    public List<Long> of(long organisation) {
        return providers.ofOrganisation(organisation).stream().map(Provider::id).toList();
    }

    /** Whether a member speaks for the organisation whose listing it is. */
    public boolean isKeptBy(long member, long id) {
        return providers.findByIdOptional(id).map(Provider::organisationId)
                .filter(organisation -> spokespeople.of(member, organisation).isPresent()).isPresent();
    }

    /** What a listing is called, on the site or not. */
    public String name(long id) {
        return providers.findByIdOptional(id).map(Provider::name).orElse("");
    }

    /** Where letters to a listing go; nowhere when nobody knows, or wants them. */
    public List<EmailAddress> mailboxes(long id) {
        return providers.findByIdOptional(id).map(this::mailboxes).orElse(List.of());
    }

    boolean isReachable(Provider provider) {
        return !mailboxes(provider).isEmpty();
    }

    private List<EmailAddress> mailboxes(Provider provider) {
        return keepers.of(provider.organisationId(), provider.details().contactEmail()).stream().map(Keeper::address)
                .filter(this::isOpen).toList();
    }

    private boolean isOpen(EmailAddress address) {
        return !addresses.isBouncing(address) && !addresses.refuses(address, KIND);
    }
}
