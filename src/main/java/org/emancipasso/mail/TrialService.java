package org.emancipasso.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sends the example of a type of letter to a member of staff. */
@ApplicationScoped
class TrialService {

    private final Outbox outbox;

    TrialService(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    void send(Letter example, EmailAddress to) {
        outbox.post(new Letter(to, example.subject(), example.body(), example.kind(), null));
    }
}
