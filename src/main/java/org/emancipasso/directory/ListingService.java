package org.emancipasso.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.ReplacedTool;
import org.emancipasso.catalogue.Tool;
import org.emancipasso.directory.ProviderService.Stored;
import org.jspecify.annotations.Nullable;

/** Writes single listings as a person decided, who thereby verified them. Files are {@link ProviderService}'s. */
@ApplicationScoped
public class ListingService {

    private static final String SUBJECT = "provider";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ProviderRepository providers;
    private final Catalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * How a listing is kept.
     *
     * @param verifiedOn when a person last checked it
     * @param dormantSince since when its age alone hides it
     */
    public record Kept(@Nullable LocalDate verifiedOn, @Nullable LocalDate dormantSince) {

        /** Of one that nobody has kept yet. */
        public static final Kept NEVER = new Kept(null, null);
    }

    ListingService(ProviderRepository providers, Catalogue catalogue, AuditLog audit, Clock clock) {
        this.providers = providers;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** A listing, on the site or not. */
    @Transactional
    public Optional<Stored> find(long id) {
        return providers.findByIdOptional(id).map(ListingService::stored);
    }

    /** The same, for nobody else to change before the caller's transaction ends. */
    @Transactional
    public Optional<Stored> lock(long id) {
        return Optional.ofNullable(providers.findById(id, LockModeType.PESSIMISTIC_WRITE)).map(ListingService::stored);
    }

    /**
     * Puts a listing on the site that somebody read.
     *
     * @param draft one that was taken back; a new one without
     * @throws IllegalStateException when what publication asks for is missing
     * @return its id
     */
    @Transactional
    public long publish(long actor, @Nullable Long draft, ProviderDetails details) {
        Instant now = clock.instant();
        Provider provider = draft == null ? new Provider(null, details.name(), now) : existing(draft);
        ListingChange change = describe(provider, details, now);
        provider.publish(now);
        provider.verify(today());
        providers.persist(provider);
        provider.nameForFiles();
        providers.flush();
        audit.record(change.by(actor, "provider.publish", provider.id()));
        return provider.id();
    }

    /** Changes what a published listing says, as somebody read it. */
    @Transactional
    public void describe(long actor, long id, ProviderDetails details) {
        Provider provider = existing(id);
        ListingChange change = describe(provider, details, clock.instant());
        provider.verify(today());
        audit.record(change.by(actor, "provider.describe", id));
    }

    /**
     * Changes what a listing says, as those whose it is want it. That is no check by the team.
     *
     * @return whether anything changed
     */
    @Transactional
    public boolean edit(long actor, long id, ProviderDetails details) {
        ListingChange change = describe(existing(id), details, clock.instant());
        if (!change.isNone()) {
            audit.record(change.by(actor, "provider.edit", id));
        }
        return !change.isNone();
    }

    /**
     * Takes back what was decided: the listing says what it said, was verified when it was, and is hidden again if its age hid
     * it and its structure did not confirm it since.
     */
    @Transactional
    public void restore(long actor, long id, ProviderDetails details, Kept before) {
        Provider provider = existing(id);
        ListingChange change = describe(provider, details, clock.instant());
        provider.verify(before.verifiedOn());
        LocalDate dormant = before.dormantSince();
        LocalDate confirmed = provider.confirmedOn();
        if (dormant != null && (confirmed == null || confirmed.isBefore(dormant))) {
            provider.sleep(dormant);
        }
        audit.record(change.by(actor, "provider.restore", id));
    }

    /** Takes a listing back that should not be on the site yet; it stays as a draft. */
    @Transactional
    public void unpublish(long actor, long id) {
        existing(id).unpublish(clock.instant());
        audit.record(new AuditEntry(actor, "provider.unpublish", SUBJECT, Long.toString(id), null,
                Map.of("status", "PUBLISHED"), Map.of("status", "DRAFT")));
    }

    /** How a listing is kept. */
    @Transactional
    public Kept kept(long id) {
        Provider provider = existing(id);
        return new Kept(provider.verifiedOn(), provider.dormantSince());
    }

    private Provider existing(long id) {
        return Optional.ofNullable(providers.findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow();
    }

    private ListingChange describe(Provider provider, ProviderDetails details, Instant now) {
        Set<Tool> tools = catalogue.tools(details.tools());
        Set<ReplacedTool> leaves = catalogue.replacedTools(details.leaves());
        ProviderDetails before = provider.details();
        provider.describe(details, tools, leaves, now);
        return ListingChange.of(before, provider.details());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    private static Stored stored(Provider provider) {
        return new Stored(provider.id(), Optional.ofNullable(provider.externalId()).orElse(""), provider.details(),
                provider.status(), provider.withdrawalReason());
    }
}
