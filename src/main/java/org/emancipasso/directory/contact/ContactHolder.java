package org.emancipasso.directory.contact;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.ListingContacts;

/** What members wrote to structures, looked for in vain, and know of addresses. None of it is public: all of it goes. */
@Singleton
class ContactHolder implements PersonalDataHolder {

    private final MessageRepository messages;
    private final NeedRepository needs;
    private final ContactService service;
    private final UnmetNeedService needService;
    private final AddressService addressService;
    private final ListingContacts contacts;
    private final RelayMessages say;

    ContactHolder(MessageRepository messages, NeedRepository needs, ContactService service,
            UnmetNeedService needService, AddressService addressService, ListingContacts contacts, RelayMessages say) {
        this.messages = messages;
        this.needs = needs;
        this.service = service;
        this.needService = needService;
        this.addressService = addressService;
        this.contacts = contacts;
        this.say = say;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Set<String> tables() {
        return Set.of("provider_message", "unmet_need", "provider_address");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.exportMessages(), messages.ofMember(member).stream()
                .map(message -> Row.empty().with(say.exportTo(), contacts.name(message.providerId()))
                        .with(say.exportWhen(), message.writtenAt()).with(say.association(), message.association())
                        .with(say.writer(), message.writer()).with(say.email(), message.email())
                        .with(say.place(), message.place()).with(say.words(), message.words())
                        .with(say.answerOfProvider(), message.answerWords()))
                .toList());
        out.section(say.nobodyTitle(), needs.needsOf(member).stream()
                .map(need -> Row.empty().with(say.exportWhen(), need.writtenAt()).with(say.searchedFor(), need.search())
                        .with(say.words(), need.words()).with(say.email(), need.email()))
                .toList());
        out.section(say.joinTitle(), needs.addressesOf(member).stream()
                .map(proposed -> Row.empty().with(say.exportTo(), contacts.name(proposed.providerId()))
                        .with(say.exportWhen(), proposed.writtenAt()).with(say.proposedAddress(), proposed.address())
                        .with(say.addressSource(), proposed.source()))
                .toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        service.forgetMember(member);
        needService.forgetMember(member);
        addressService.forgetMember(member);
    }
}
