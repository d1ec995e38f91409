package org.emancipasso.directory.person;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.NamedPerson;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;

/** Where listings name the one whose address a member has. Erased, it is a no: nobody asks that address again. */
@Singleton
class PersonHolder implements PersonalDataHolder {

    private final Accounts accounts;
    private final PersonService people;
    private final ListingContacts contacts;
    private final PersonMessages say;

    PersonHolder(Accounts accounts, PersonService people, ListingContacts contacts, PersonMessages say) {
        this.accounts = accounts;
        this.people = people;
        this.contacts = contacts;
        this.say = say;
    }

    @Override
    public String name() {
        return "personnes-nommees";
    }

    @Override
    public Set<String> tables() {
        return Set.of("provider_person");
    }

    @Override
    public void export(long member, PersonalData out) {
        address(member).ifPresent(address -> out.section(say.title(), people.ofAddress(address.hash()).stream()
                .map(person -> {
                    Optional<NamedPerson> shown = Optional.ofNullable(person.shown());
                    return Row.empty().with(say.exportListing(), contacts.name(person.providerId()))
                            .with(say.name(), shown.map(NamedPerson::name).orElse(""))
                            .with(say.role(), shown.map(NamedPerson::role).orElse(""))
                            .with(say.exportInvited(), person.invitedAt())
                            .with(say.exportAgreed(), person.agreedAt());
                }).toList()));
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        address(member).ifPresent(address -> people.refuseAll(address.hash()));
    }

    private Optional<EmailAddress> address(long member) {
        return accounts.facts(member).flatMap(facts -> {
            try {
                return Optional.of(EmailAddress.of(facts.account().email()));
            } catch (InvalidLetter _) {
                return Optional.empty();
            }
        });
    }
}
