package org.emancipasso.directory.person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.NamedPerson;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.person.InvitedPerson.State;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Outbox;
import org.jspecify.annotations.Nullable;

/** The only writer of people whom listings name. Nobody is named before they agreed by their own mail. */
@ApplicationScoped
class PersonService {

    private static final String PROVIDER = "provider";

    private final PersonRepository people;
    private final ProviderCareService care;
    private final PersonLinks links;
    private final PersonLetter letter;
    private final Outbox outbox;
    private final AuditLog audit;
    private final PersonConfig config;
    private final Clock clock;

    /**
     * What editors see of somebody: not whether they said no.
     *
     * @param shown what the listing says of them; nothing while it does not name them
     * @param since the moment at which they agreed, or else were invited
     */
    record Line(long id, @Nullable NamedPerson shown, Instant since) {}

    /**
     * What somebody reads behind their link.
     *
     * @param listing path of its page; empty while it is not on the site
     * @param shown what it would say of them, or says; nothing once they said no
     * @param mayAgree whether it is not too late, and the listing is on the site
     */
    record Invitation(String provider, String listing, @Nullable NamedPerson shown, State state, boolean mayAgree) {}

    PersonService(PersonRepository people, ProviderCareService care, PersonLinks links, PersonLetter letter,
            Outbox outbox, AuditLog audit, PersonConfig config, Clock clock) {
        this.people = people;
        this.care = care;
        this.links = links;
        this.letter = letter;
        this.outbox = outbox;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Those whom editors of a listing see. */
    @Transactional
    List<Line> of(long provider) {
        return listed(provider).map(person -> {
            Instant agreed = person.agreedAt();
            return new Line(person.id(), agreed == null ? null : person.shown(),
                    agreed == null ? person.invitedAt() : agreed);
        }).toList();
    }

    /** Whether a listing has no place for this address besides those whom it names or invites already. */
    @Transactional
    boolean isFull(long provider, EmailAddress address) {
        return people.of(provider, address.hash()).isEmpty() && listed(provider).count() >= config.perListing();
    }

    /** Whether somebody was asked before, whatever they said: no letter would leave. */
    @Transactional
    boolean isKnown(long provider, EmailAddress address) {
        return people.of(provider, address.hash()).isPresent();
    }

    /**
     * Asks somebody whether the listing may name them; once, and never again after a no, of which editors notice nothing.
     */
    @Transactional
    void invite(Actor editor, long provider, NamedPerson person, EmailAddress address) {
        CaredListing listing = care.lock(provider).orElseThrow();
        Instant now = clock.instant();
        Optional<InvitedPerson> known = people.of(provider, address.hash());
        known.filter(invited -> invited.state() == State.REFUSED).ifPresent(refused -> refused.seemInvited(now));
        if (known.isEmpty() && listed(provider).count() < config.perListing()) {
            InvitedPerson invited = new InvitedPerson(provider, address.hash(), person, now);
            people.add(invited);
            outbox.post(letter.to(address, listing.name(), links.token(invited.id())));
            audit.record(AuditEntry.of(editor.id(), "provider.invite-person", PROVIDER, provider, null));
        }
    }

    /** Takes somebody off a listing, or takes an invitation back. Who said no stays unasked. */
    @Transactional
    void remove(Actor editor, long provider, long id) {
        people.lock(id).filter(person -> person.providerId() == provider).ifPresent(person -> {
            if (person.state() == State.REFUSED) {
                person.dismiss();
            } else {
                people.remove(person);
            }
            audit.record(AuditEntry.of(editor.id(), "provider.remove-person", PROVIDER, provider, null));
        });
    }

    /** What somebody reads behind their link; nothing once nobody asks any more. Looking at it changes nothing. */
    @Transactional
    Optional<Invitation> invitation(long id) {
        return people.find(id).flatMap(person -> care.find(person.providerId())
                .map(listing -> new Invitation(listing.name(), listing.isPublished() ? listing.path() : "",
                        person.shown(), person.state(), mayAgree(person, listing))));
    }

    /** They agree: the listing names them. Twice is once, and never after a no. */
    @Transactional
    void agree(long id) {
        people.lock(id)
                .filter(person -> care.find(person.providerId()).filter(listing -> mayAgree(person, listing))
                        .isPresent())
                .ifPresent(person -> {
                    person.agree(clock.instant());
                    audit.record(AuditEntry.of(null, "provider.name-person", PROVIDER, person.providerId(), null));
                });
    }

    /** They say no, or take their name away: whatever became of the listing, at once and for ever. */
    @Transactional
    void refuse(long id) {
        people.lock(id).ifPresent(this::refuse);
    }

    /** The same wherever this address is asked, and did not answer. */
    @Transactional
    void refuseInvitations(String addressHash) {
        people.ofAddress(addressHash).stream().filter(person -> person.state() == State.INVITED).forEach(this::refuse);
    }

    /** The same wherever this address is named or asked; in the caller's transaction. */
    void refuseAll(String addressHash) {
        people.ofAddress(addressHash).forEach(this::refuse);
    }

    /** All that is about an address; in the caller's transaction. */
    List<InvitedPerson> ofAddress(String addressHash) {
        return people.ofAddress(addressHash);
    }

    /** Takes away invitations that nobody answered. */
    @Transactional
    void forget() {
        people.forget(silentSince());
    }

    private void refuse(InvitedPerson person) {
        if (person.state() != State.REFUSED) {
            person.refuse(clock.instant());
            audit.record(AuditEntry.of(null, "provider.unname-person", PROVIDER, person.providerId(), null));
        }
    }

    private Stream<InvitedPerson> listed(long provider) {
        Instant since = silentSince();
        return people.of(provider).stream().filter(person -> person.isListed(since));
    }

    private boolean mayAgree(InvitedPerson person, CaredListing listing) {
        return person.state() == State.INVITED && person.invitedAt().isAfter(silentSince()) && listing.isPublished();
    }

    private Instant silentSince() {
        return clock.instant().minus(config.answerWithin());
    }
}
