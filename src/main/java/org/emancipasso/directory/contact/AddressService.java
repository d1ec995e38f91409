package org.emancipasso.directory.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;

/** Takes addresses that somebody knows to a curator. */
@ApplicationScoped
class AddressService {

    static final String FORM = "provider-address";
    private static final int LONGEST_NAME = 150;

    private final NeedRepository addresses;
    private final ConsentService consents;
    private final ListingContacts contacts;
    private final ProviderService providers;
    private final ReviewQueue queue;
    private final Contributions contributions;
    private final ContactConfig config;
    private final RelayMessages say;
    private final Clock clock;

    AddressService(NeedRepository addresses, ConsentService consents, ListingContacts contacts,
            ProviderService providers, ReviewQueue queue, Contributions contributions, ContactConfig config,
            RelayMessages say, Clock clock) {
        this.addresses = addresses;
        this.consents = consents;
        this.contacts = contacts;
        this.providers = providers;
        this.queue = queue;
        this.contributions = contributions;
        this.config = config;
        this.say = say;
        this.clock = clock;
    }

    /**
     * Takes an address; it waits for a curator at once, or once whoever knows it confirmed that by their own mail.
     *
     * @param author the address of whoever knows it
     */
    @Transactional
    void propose(Contact contact, EmailAddress address, String source, Optional<EmailAddress> author,
            Verdict verdict, Optional<Actor> writer) {
        contributions.once(verdict, FORM, () -> {
            ProposedAddress proposed = new ProposedAddress(contact.id(), writer.map(Actor::id).orElse(null),
                    address.value(), source, author.map(EmailAddress::value).orElse(""), clock.instant());
            addresses.add(proposed);
            if (verdict.outcome() == Outcome.TO_CONFIRM && author.isPresent()) {
                contributions.askConfirmation(FORM, proposed.id(), author.get());
            } else if (verdict.outcome() == Outcome.ACCEPTED) {
                submit(proposed, contact);
            }
            return proposed.id();
        });
    }

    /** Whoever knows it followed the link that was mailed to them. In the transaction of whoever calls. */
    void confirm(long id) {
        addresses.address(id).filter(proposed -> !proposed.isSubmitted()).ifPresent(
                proposed -> contacts.find(proposed.providerId()).ifPresent(contact -> submit(proposed, contact)));
    }

    /**
     * Asks whoever reads it whether letters may go there. In the transaction of the queue.
     *
     * @return why not, in French; nothing once it is asked
     */
    Optional<String> accept(long id, EmailAddress address) {
        return addresses.lockedAddress(id).flatMap(proposed -> consents.ask(proposed, address));
    }

    void refuse(long id) {
        addresses.address(id).ifPresent(proposed -> proposed.decide(clock.instant()));
    }

    /** Takes the address away from the listing again, unless it was changed since, or said no. */
    boolean undo(long id, Actor actor) {
        return addresses.lockedAddress(id).filter(proposed -> !proposed.isDeclined() && (!proposed.isConsented()
                || providers.reachAt(actor.id(), proposed.providerId(), proposed.address(), null))).map(proposed -> {
                    proposed.reopen();
                    return true;
                }).orElse(false);
    }

    /** Takes away what has been kept long enough. */
    @Transactional
    void forget() {
        Instant now = clock.instant();
        addresses.oldAddresses(now.minus(config.kept()), now.minus(config.confirmWithin()),
                now.minus(config.consentWithin())).forEach(this::remove);
    }

    /** Cuts a member from what they proposed. */
    @Transactional
    void forgetMember(long member) {
        addresses.addressesOf(member).forEach(this::remove);
    }

    private void remove(ProposedAddress proposed) {
        queue.withdraw(AddressReview.KIND, proposed.id());
        addresses.remove(proposed);
    }

    private void submit(ProposedAddress proposed, Contact contact) {
        proposed.submit(clock.instant());
        String name = contacts.name(contact.id());
        queue.submit(new Submission(AddressReview.KIND, proposed.id(),
                say.addressTitle(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name),
                contact.department()));
    }
}
