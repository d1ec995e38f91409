package org.emancipasso.directory.contact;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.contact.ConsentLinks.Link;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.MailAddresses;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.SiteRoutes;

/** Asks whoever reads an address that somebody proposed whether messages may go there, and writes down the answer. */
@ApplicationScoped
class ConsentService {

    private final NeedRepository addresses;
    private final ProviderCareService care;
    private final ProviderService providers;
    private final ListingContacts contacts;
    private final ConsentLinks links;
    private final ConsentLetter letter;
    private final Outbox outbox;
    private final MailAddresses mailAddresses;
    private final AuditLog audit;
    private final ContactConfig config;
    private final RelayMessages say;
    private final Clock clock;

    /** How far a question got. */
    enum State {
        /** Nobody answered yet. */
        OPEN,
        /** Messages go there. */
        AGREED,
        /** Nobody asks there again. */
        DECLINED,
        /** The listing is gone, or has another address by now. */
        SETTLED,
        /** Nobody answered in time. */
        OVER
    }

    /**
     * What whoever reads an address is asked.
     *
     * @param provider name of the structure; empty once nothing is known of the question
     * @param listing path of its page; empty while it is not on the site
     */
    record Asked(String provider, String listing, State state) {}

    ConsentService(NeedRepository addresses, ProviderCareService care, ProviderService providers,
            ListingContacts contacts, ConsentLinks links, ConsentLetter letter, Outbox outbox,
            MailAddresses mailAddresses, AuditLog audit, ContactConfig config, RelayMessages say, Clock clock) {
        this.addresses = addresses;
        this.care = care;
        this.providers = providers;
        this.contacts = contacts;
        this.links = links;
        this.letter = letter;
        this.outbox = outbox;
        this.mailAddresses = mailAddresses;
        this.audit = audit;
        this.config = config;
        this.say = say;
        this.clock = clock;
    }

    /**
     * Asks, once a curator accepted it. In the transaction of the queue.
     *
     * @param address as the curator read it
     * @return why not, in French; nothing once it is asked
     */
    Optional<String> ask(ProposedAddress proposed, EmailAddress address) {
        Optional<String> problem = problem(proposed, address);
        if (problem.isEmpty()) {
            proposed.accept(address, clock.instant());
            outbox.post(letter.to(address, contacts.name(proposed.providerId()),
                    SiteRoutes.ROUTES.absolute(ContactRoutes.ROUTES.consent(links.token(proposed)))));
        }
        return problem;
    }

    /** What a link of ours asks; nothing when nobody signed it. Looking at it changes nothing. */
    @Transactional
    Optional<Asked> asked(String token) {
        return links.read(token).map(link -> addresses.address(link.id()).filter(link::isOf).map(proposed -> {
            Optional<Contact> contact = contacts.find(proposed.providerId());
            return new Asked(contacts.name(proposed.providerId()), contact.map(Contact::url).orElse(""),
                    state(proposed, link, contact));
        }).orElse(new Asked("", "", State.OVER)));
    }

    /** Whoever reads it agrees: it is the listing's, unless that has another by now, or is gone. Twice is once. */
    @Transactional
    void consent(String token) {
        open(token).filter(proposed -> care.lock(proposed.providerId()).filter(CaredListing::isPublished).isPresent()
                && isWithoutAddress(proposed.providerId())
                && providers.reachAt(null, proposed.providerId(), null, proposed.address()))
                .ifPresent(proposed -> {
                    mailAddresses.accept(EmailAddress.of(proposed.address()), ListingContacts.KIND);
                    proposed.consent(clock.instant());
                });
    }

    /** Whoever reads it is not that structure: it is forgotten, and never asked again for it. */
    @Transactional
    void decline(String token) {
        open(token).ifPresent(proposed -> {
            addresses.refuse(proposed.providerId(), Objects.requireNonNull(proposed.addressHash()), clock.instant());
            proposed.decline(clock.instant());
            audit.record(AuditEntry.of(null, "provider.decline-address", "provider", proposed.providerId(), null));
        });
    }

    /** The proposal that a link still may answer. */
    private Optional<ProposedAddress> open(String token) {
        return links.read(token).filter(link -> !isOver(link)).flatMap(link -> addresses.lockedAddress(link.id())
                .filter(link::isOf).filter(proposed -> !proposed.isConsented() && !proposed.isDeclined()));
    }

    private State state(ProposedAddress proposed, Link link, Optional<Contact> contact) {
        if (proposed.isConsented() || proposed.isDeclined()) {
            return proposed.isConsented() ? State.AGREED : State.DECLINED;
        }
        if (isOver(link)) {
            return State.OVER;
        }
        return contact.isPresent() && isWithoutAddress(proposed.providerId()) ? State.OPEN : State.SETTLED;
    }

    private boolean isOver(Link link) {
        return !clock.instant().isBefore(link.since().plus(config.consentWithin()));
    }

    private Optional<String> problem(ProposedAddress proposed, EmailAddress address) {
        if (!isWithoutAddress(proposed.providerId())) {
            return Optional.of(say.alreadyReachable());
        }
        if (addresses.isRefused(proposed.providerId(), address.hash())
                || mailAddresses.refuses(address, ListingContacts.KIND) || mailAddresses.isBouncing(address)) {
            return Optional.of(say.addressRefuses());
        }
        List<Long> asked = addresses.askedFor(address.hash(), clock.instant().minus(config.consentWithin()),
                proposed.id());
        return asked.contains(proposed.providerId()) || asked.size() >= config.consentsPerAddress()
                ? Optional.of(say.addressAsked())
                : Optional.empty();
    }

    private boolean isWithoutAddress(long provider) {
        return care.find(provider).filter(listing -> listing.contactEmail() == null).isPresent()
                && contacts.mailboxes(provider).isEmpty();
    }
}
