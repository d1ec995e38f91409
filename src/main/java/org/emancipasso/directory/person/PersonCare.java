package org.emancipasso.directory.person;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.emancipasso.mail.MailRefused;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets invitations that nobody answered; who wants no such letters said no to those that wait. */
@Singleton
class PersonCare {

    private final PersonService people;

    PersonCare(PersonService people) {
        this.people = people;
    }

    @Scheduled(every = "${emancipasso.account.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        people.forget();
    }

    void follow(@Observes MailRefused refused) {
        if (refused.kind().equals(PersonLetter.NAME)) {
            people.refuseInvitations(refused.addressHash());
        }
    }
}
