package org.emancipasso.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Writes down what somebody refused by the link of a letter. */
@ApplicationScoped
class RefusalService {

    private final MailAddresses addresses;
    private final Event<MailRefused> refused;

    RefusalService(MailAddresses addresses, Event<MailRefused> refused) {
        this.addresses = addresses;
        this.refused = refused;
    }

    @Transactional
    void refuse(Refusal refusal) {
        addresses.refuse(refusal.addressHash(), refusal.kind());
        refused.fire(new MailRefused(refusal.kind(), refusal.addressHash(), refusal.memberId()));
    }
}
