package org.emancipasso.directory.alert;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.emancipasso.mail.MailRefused;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Tells of new listings on their day, and forgets those who want no more. */
@Singleton
class AlertCare {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AlertService alerts;
    private final AlertConfig config;
    private final Clock clock;

    AlertCare(AlertService alerts, AlertConfig config, Clock clock) {
        this.alerts = alerts;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${emancipasso.account.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        alerts.forget();
        ZonedDateTime now = clock.instant().atZone(PARIS);
        if (now.getDayOfWeek() == config.day() && now.getHour() >= config.hour()) {
            tell();
        }
    }

    /** Tells everybody whose week has passed. */
    void tell() {
        while (alerts.tellNext(clock.instant().atZone(PARIS).toLocalDate())) {
            // One transaction each: a letter that fails keeps back no other.
        }
    }

    void follow(@Observes MailRefused refused) {
        if (refused.kind().equals(AlertLetter.NAME)) {
            alerts.stopAll(refused.addressHash());
        }
    }
}
