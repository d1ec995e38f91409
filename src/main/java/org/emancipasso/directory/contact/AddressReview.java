package org.emancipasso.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.DirectoryReview;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.Review;
import org.emancipasso.moderation.Review.Field;
import org.emancipasso.moderation.Review.Kind;

/** An address that somebody knows, in the queue. */
@Singleton
class AddressReview implements DirectoryReview {

    static final String KIND = "provider-address";
    private static final String ADDRESS = "adresse";

    private final NeedRepository addresses;
    private final ListingContacts contacts;
    private final AddressService service;
    private final RelayMessages say;

    AddressReview(NeedRepository addresses, ListingContacts contacts, AddressService service, RelayMessages say) {
        this.addresses = addresses;
        this.contacts = contacts;
        this.service = service;
        this.say = say;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return say.joinTitle();
    }

    @Override
    public int minutes() {
        return 3;
    }

    /** Nothing remains to decide once the structure can be reached. */
    @Override
    public Optional<Review> review(long subject) {
        return addresses.address(subject).flatMap(proposed -> contacts.find(proposed.providerId())
                .map(contact -> new Review(contact.name(), contact.url(),
                        List.of(Field.of(ADDRESS, say.proposedAddress(), Kind.LINE, null, proposed.address()),
                                Field.fact("source", say.addressSource(), proposed.source()),
                                Field.fact("suite", say.addressNext(), say.addressNextText())),
                        List.of(), proposed.memberId())));
    }

    @Override
    public List<PresetReason> reasons() {
        return List.of(new PresetReason("personnelle", say.reasonPersonal(), say.privacyLaw()),
                new PresetReason("fausse", say.reasonWrongAddress(), say.charter()));
    }

    @Override
    public Map<String, String> approve(long subject, Map<String, List<String>> values, Actor actor) {
        List<String> typed = values.getOrDefault(ADDRESS, List.of());
        Optional<EmailAddress> address = typed.stream().findFirst().flatMap(RequestForm::address);
        if (address.isEmpty()) {
            return Map.of(ADDRESS, say.emailProblem());
        }
        return service.accept(subject, address.get()).map(problem -> Map.of(ADDRESS, problem)).orElse(Map.of());
    }

    @Override
    public void refuse(long subject, Actor actor) {
        service.refuse(subject);
    }

    @Override
    public boolean undo(long subject, Actor actor) {
        return service.undo(subject, actor);
    }

    @Override
    public Optional<EmailAddress> author(long subject) {
        return addresses.address(subject).flatMap(proposed -> Optional.ofNullable(proposed.email()))
                .flatMap(RequestForm::address);
    }
}
