package org.emancipasso.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emancipasso.supervision.Round.Due;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.fetch.ForeignSites;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.All;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks at night, on one replica; tells staff in the morning. */
@ApplicationScoped
class SupervisionCare {

    private static final Logger LOG = Logger.getLogger(SupervisionCare.class);
    private static final int MOST_A_ROUND = 10_000;
    /** After a round in which nobody was heard. */
    private static final Duration REST = Duration.ofHours(1);

    private final UUID self = UUID.randomUUID();
    private final SupervisionService service;
    private final List<ListedAddresses> sources;
    private final ForeignSites sites;
    private final SupervisionConfig config;
    private final String contact;
    private final Hours hours;
    private final Clock clock;
    private @Nullable LocalDate registered;
    private Instant restsUntil = Instant.MIN;
    private volatile boolean ended;

    SupervisionCare(SupervisionService service, @All List<ListedAddresses> sources, ForeignSites sites,
            SupervisionConfig config, @ConfigProperty(name = "emancipasso.publisher.email") Optional<String> publisher,
            Clock clock) {
        this.service = service;
        this.sources = sources;
        this.sites = sites;
        this.config = config;
        this.contact = SiteRoutes.ROUTES.absolute(SiteRoutes.CONTACT)
                + config.contact().or(() -> publisher).map(address -> "; " + address).orElse("");
        this.hours = new Hours(config.from(), config.until());
        this.clock = clock;
    }

    @Scheduled(every = "${emancipasso.supervision.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            Instant now = clock.instant();
            if (hours.areAlways() || !hours.hold(now)) {
                service.tell();
            }
            if (hours.hold(now) && now.isAfter(restsUntil)) {
                look();
            }
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, addresses wait: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at what is due, as far as the night goes. */
    void look() throws InterruptedException {
        LocalDate night = hours.night(clock.instant());
        OptionalInt left = service.holdTurn(self, night);
        if (left.isEmpty() || left.getAsInt() == 0) {
            return;
        }
        if (!night.equals(registered)) {
            register();
            registered = night;
        }
        List<Due> due = service.due(MOST_A_ROUND);
        if (due.isEmpty()) {
            return;
        }
        Round round = new Round(sites, config, clock, contact, left.getAsInt(), service.witnesses(), service::note);
        try {
            if (!round.look(due, () -> goesOn(night, round))) {
                restsUntil = clock.instant().plus(REST);
            }
        } finally {
            service.spend(round.newlyAsked());
        }
    }

    /** Takes over what features list now. */
    void register() {
        sources.forEach(service::register);
        service.forgetUnlisted();
    }

    /** What the round took is written down as it goes: whoever comes after one that died knows what is left. */
    private boolean goesOn(LocalDate night, Round round) {
        try {
            service.spend(round.newlyAsked());
            return !ended && hours.hold(clock.instant()) && service.holdTurn(self, night).isPresent();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, the round ends: %s", e.getMessage());
            return false;
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
