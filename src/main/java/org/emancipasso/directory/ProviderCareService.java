package org.emancipasso.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.Capacity.Said;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a listing beside what it says: who checked it and when, its capacity, whether its age hides it. */
@ApplicationScoped
public class ProviderCareService {

    private static final String PROVIDER = "provider";

    private final ProviderRepository providers;
    private final Territories territories;
    private final AuditLog audit;
    private final Clock clock;

    ProviderCareService(ProviderRepository providers, Territories territories, AuditLog audit, Clock clock) {
        this.providers = providers;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of them, on the site or not. */
    @Transactional
    public Optional<CaredListing> find(long id) {
        return providers.findByIdOptional(id).map(this::cared);
    }

    /** The same; nobody else changes it before the end of the transaction. */
    @Transactional
    public Optional<CaredListing> lock(long id) {
        return providers.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::cared);
    }

    /**
     * The structure says that its listing is right.
     *
     * @param member who says so for it; nobody when it came by the link of a letter
     */
    @Transactional
    public void confirm(long id, @Nullable Long member) {
        LocalDate today = ParisDay.of(clock);
        kept(id).filter(provider -> !today.equals(provider.confirmedOn())).ifPresent(provider -> {
            record(member, "provider.confirm", provider, provider.confirmedOn(), today);
            provider.confirm(today);
        });
    }

    /** A person of the team checked it. */
    @Transactional
    public void verify(long curator, long id) {
        LocalDate today = ParisDay.of(clock);
        kept(id).filter(provider -> !today.equals(provider.verifiedOn())).ifPresent(provider -> {
            record(curator, "provider.verify", provider, provider.verifiedOn(), today);
            provider.verify(today);
        });
    }

    /**
     * The structure says whether it takes requests.
     *
     * @param capacity unknown without one
     * @param weeks of {@link Capacity#DELAY} only, 1 to {@link Capacity#MOST_WEEKS}
     * @param member who says so for it; nobody when it came by the link of a letter
     */
    @Transactional
    public void sayCapacity(long id, @Nullable Capacity capacity, @Nullable Integer weeks, @Nullable Long member) {
        LocalDate today = ParisDay.of(clock);
        kept(id).ifPresent(provider -> {
            Map<String, ?> before = words(provider.capacity());
            provider.sayCapacity(capacity, weeks, today);
            Map<String, ?> after = words(provider.capacity());
            if (!before.equals(after)) {
                audit.record(new AuditEntry(member, "provider.capacity", PROVIDER, Long.toString(id), null, before,
                        after));
            }
        });
    }

    /** Its age hides it until somebody says that it is right. */
    @Transactional
    public void hideByAge(long id) {
        locked(id).filter(Provider::isPublished).ifPresent(provider -> {
            audit.record(new AuditEntry(null, "provider.hide-by-age", PROVIDER, Long.toString(id), null,
                    Map.of("since", provider.freshOn().toString()), Map.of()));
            provider.sleep(ParisDay.of(clock));
        });
    }

    /**
     * Takes it off the site, after somebody looked.
     *
     * @param reason what its page says
     */
    @Transactional
    public void close(long curator, long id, String reason) {
        kept(id).ifPresent(provider -> {
            audit.record(AuditEntry.of(curator, "provider.withdraw", PROVIDER, id, reason));
            provider.withdraw(reason, clock.instant());
        });
    }

    /**
     * Takes {@link #close} back.
     *
     * @return whether it could: not when it was not withdrawn for that reason
     */
    @Transactional
    public boolean reopen(long curator, long id, String reason) {
        Optional<Provider> closed = locked(id).filter(provider -> provider.status() == ProviderStatus.WITHDRAWN
                && reason.equals(provider.withdrawalReason()));
        closed.ifPresent(provider -> {
            audit.record(AuditEntry.of(curator, "provider.restore", PROVIDER, id, null));
            provider.restore(clock.instant());
        });
        return closed.isPresent();
    }

    private Optional<Provider> kept(long id) {
        return locked(id).filter(provider -> provider.isPublished() || provider.isDormant());
    }

    private Optional<Provider> locked(long id) {
        return providers.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private CaredListing cared(Provider provider) {
        Seat seat = provider.details().seat();
        String commune = seat == null ? null : seat.communeCode();
        return CaredListing.of(provider, ParisDay.of(clock),
                commune == null ? null : territories.departmentOf(commune).map(Department::code).orElse(null));
    }

    private void record(@Nullable Long actor, String action, Provider provider, @Nullable LocalDate before,
            LocalDate after) {
        audit.record(new AuditEntry(actor, action, PROVIDER, Long.toString(provider.id()), null,
                before == null ? Map.of() : Map.of("on", before.toString()), Map.of("on", after.toString())));
    }

    private static Map<String, ?> words(Optional<Said> said) {
        return said.map(known -> known.weeks() == null
                ? Map.of("capacity", known.capacity().code, "on", known.on().toString())
                : Map.of("capacity", known.capacity().code, "on", known.on().toString(), "weeks", known.weeks()))
                .orElse(Map.of());
    }
}
