package org.emancipasso.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.supervision.ListedAddresses.Listed;
import org.emancipasso.supervision.Round.Due;
import org.jspecify.annotations.Nullable;

/** Writes what is known of listed addresses. What it finds changes nothing that the site says but that one mention. */
@ApplicationScoped
class SupervisionService {

    private static final String SUBJECT = "address";
    private static final int WITNESSES = 5;

    private final SupervisionRepository addresses;
    private final DigestLetter digest;
    private final AuditLog audit;
    private final SupervisionConfig config;
    private final Clock clock;

    SupervisionService(SupervisionRepository addresses, DigestLetter digest, AuditLog audit, SupervisionConfig config,
            Clock clock) {
        this.addresses = addresses;
        this.digest = digest;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Holds the turn to look, for two minutes.
     *
     * @return how many requests the night may still take; nothing when another replica looks
     */
    @Transactional
    OptionalInt holdTurn(UUID holder, LocalDate night) {
        OptionalInt taken = addresses.holdTurn(holder, night);
        return taken.isPresent() ? OptionalInt.of(Math.max(0, config.requests() - taken.getAsInt())) : taken;
    }

    /** Writes down what the night took. */
    @Transactional
    void spend(int requests) {
        addresses.spend(requests);
    }

    /** Takes over what a feature lists now. */
    @Transactional
    void register(ListedAddresses source) {
        Instant now = clock.instant();
        addresses.forgetUses(source.source());
        for (Listed listed : source.all()) {
            RequestAddress.of(listed.address()).ifPresent(uri -> {
                addresses.add(uri.toString(), uri.getHost(), now);
                addresses.addUse(uri.toString(), source.source(), listed);
            });
        }
    }

    /** Takes away what no page shows any more. */
    @Transactional
    void forgetUnlisted() {
        addresses.forgetUnlisted();
    }

    @Transactional
    List<Due> due(int most) {
        return addresses.due(clock.instant(), most);
    }

    /** Some that answered lately. */
    @Transactional
    List<Due> witnesses() {
        return addresses.alive(WITNESSES);
    }

    /** Writes down what a look found. */
    @Transactional
    void note(long id, Finding finding, Duration took) {
        Instant now = clock.instant();
        addresses.lock(id).ifPresent(address -> {
            LocalDate offline = address.offlineOn();
            address.note(finding, now);
            address.comeBack(now.plus(address.isUndecided() ? config.again() : config.every()));
            addresses.addLook(id, now, finding, took);
            if (offline != null && address.offlineOn() == null) {
                record(null, "address.back", address);
            }
        });
    }

    /**
     * Somebody looked: it is gone.
     *
     * @param version what they looked at
     * @return whether it was still that
     */
    @Transactional
    Optional<Boolean> seeOffline(long actor, long id, int version) {
        return addresses.lock(id).map(address -> {
            if (address.offlineOn() != null) {
                return true;
            }
            if (address.version() != version) {
                return false;
            }
            Instant now = clock.instant();
            address.seeOffline(LocalDate.ofInstant(now, Hours.PARIS), now);
            record(actor, "address.see-offline", address);
            return true;
        });
    }

    /**
     * Somebody looked: it works.
     *
     * @return whether there is such an address
     */
    @Transactional
    boolean seeFine(long actor, long id) {
        Optional<SupervisedAddress> found = addresses.lock(id);
        found.filter(address -> address.reason() != Reason.SEEN_FINE).ifPresent(address -> {
            address.seeFine(clock.instant(), config.trusted());
            record(actor, "address.see-fine", address);
        });
        return found.isPresent();
    }

    /**
     * Somebody says what is to be read there.
     *
     * @param text nothing in particular without one
     * @return whether there is such an address
     */
    @Transactional
    boolean expect(long actor, long id, @Nullable String text) {
        Optional<SupervisedAddress> found = addresses.lock(id);
        found.filter(address -> !Objects.equals(address.expectedText(), text)).ifPresent(address -> {
            audit.record(new AuditEntry(actor, "address.expect", SUBJECT, Long.toString(id), null,
                    text(address.expectedText()), text(text)));
            address.expect(text, clock.instant());
        });
        return found.isPresent();
    }

    /** Once a day, tells staff what is gone since they were last told. */
    @Transactional
    void tell() {
        if (!addresses.tellOn(LocalDate.ofInstant(clock.instant(), Hours.PARIS))) {
            return;
        }
        List<SupervisedAddress> gone = addresses.untold();
        if (!gone.isEmpty()) {
            gone.forEach(SupervisedAddress::tell);
            digest.post(gone);
        }
    }

    private void record(@Nullable Long actor, String action, SupervisedAddress address) {
        audit.record(new AuditEntry(actor, action, SUBJECT, Long.toString(address.id()), null, Map.of(),
                Map.of("url", address.url())));
    }

    private static Map<String, ?> text(@Nullable String text) {
        return text == null ? Map.of() : Map.of("text", text);
    }
}
