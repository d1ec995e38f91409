package org.emancipasso.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.ReplacedTool;
import org.emancipasso.catalogue.Tool;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/**
 * Writes listings as files and curators give them; single ones that a person decided on are {@link ListingService}’s, and
 * what is known of them {@link ProviderCareService}’s.
 */
@ApplicationScoped
public class ProviderService {

    private static final int LONGEST_SAVE_SECONDS = 1800;

    /** PostgreSQL takes at most 65,535 parameters. */
    private static final int QUERIED_AT_ONCE = 10_000;

    private final ProviderRepository providers;
    private final Catalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    ProviderService(ProviderRepository providers, Catalogue catalogue, AuditLog audit, Clock clock) {
        this.providers = providers;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a listing that a file described. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * What a file wants of the listing of an external id.
     *
     * @param describe what the listing says afterwards, from what it says now
     * @param complete whether all that it says was understood; what is not stays a draft, or withdrawn
     * @param status what the file asks for; empty keeps a withdrawn listing withdrawn and publishes what is complete
     * @param reason why it is withdrawn, when the file asks that
     */
    public record Change(
            String externalId,
            String name,
            UnaryOperator<ProviderDetails> describe,
            boolean complete,
            Optional<ProviderStatus> status,
            String reason) {}

    /** A listing as it is stored, private address included. */
    public record Stored(
            long id,
            String externalId,
            ProviderDetails details,
            ProviderStatus status,
            @Nullable String withdrawalReason) {

        /** Whether it is on the site. */
        public boolean isPublished() {
            return status == ProviderStatus.PUBLISHED;
        }
    }

    /**
     * Creates or updates listings, all or none. Never marks one verified or confirmed.
     *
     * @param written is told how many were written so far
     * @return what became of each
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SAVE_SECONDS)
    public List<Outcome> saveAll(List<Change> changes, IntConsumer written) {
        return save(null, changes, written);
    }

    /**
     * The same for a member, with an entry of the log for each listing whose status or address changed. The address itself is
     * in none.
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SAVE_SECONDS)
    public List<Outcome> saveAll(long actor, List<Change> changes, IntConsumer written) {
        return save(actor, changes, written);
    }

    private List<Outcome> save(@Nullable Long actor, List<Change> changes, IntConsumer written) {
        Map<String, Provider> known = new HashMap<>();
        changes.stream().map(Change::externalId).gather(Gatherers.windowFixed(QUERIED_AT_ONCE))
                .forEach(ids -> known.putAll(providers.byExternalIds(ids)));
        Instant now = clock.instant();
        Map<Change, ProviderDetails> wanted = new HashMap<>();
        for (Change change : changes) {
            Provider provider = known.get(change.externalId());
            wanted.put(change, change.describe().apply(provider == null
                    ? ProviderDetails.named(change.name())
                    : provider.details()));
        }
        Map<String, Tool> tools = byCode(names(wanted.values(), ProviderDetails::tools), catalogue::toolsByCode);
        Map<String, ReplacedTool> leaves = byCode(names(wanted.values(), ProviderDetails::leaves),
                catalogue::replacedToolsByCode);
        List<Outcome> outcomes = new ArrayList<>();
        for (Change change : changes) {
            ProviderDetails details = wanted.get(change);
            outcomes.add(save(actor, change, details, known.get(change.externalId()), pick(tools, details.tools()),
                    pick(leaves, details.leaves()), now));
            written.accept(outcomes.size());
        }
        return outcomes;
    }

    /** Says what {@link #saveAll} would do: does it, and takes it back. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SAVE_SECONDS)
    public List<Outcome> tryAll(List<Change> changes) {
        List<Outcome> outcomes = save(null, changes, _ -> {
        });
        // Last: a transaction that is bound to fail is given no connection.
        QuarkusTransaction.setRollbackOnly();
        return outcomes;
    }

    /**
     * Takes a listing off the site.
     *
     * @return its name; empty when there is no such listing
     */
    @Transactional
    public Optional<String> withdraw(long id, String reason) {
        Optional<Provider> provider = providers.findByIdOptional(id);
        provider.ifPresent(found -> found.withdraw(reason, clock.instant()));
        return provider.map(Provider::name);
    }

    /**
     * Puts a withdrawn listing back on the site, or back to its authors when it lacks what publication asks for now.
     *
     * @param reason for which it was withdrawn
     * @return whether it is not withdrawn any more; it stays so when that was for another reason since
     */
    @Transactional
    public boolean restore(long id, String reason) {
        Provider provider = providers.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (provider.status() != ProviderStatus.WITHDRAWN) {
            return true;
        }
        if (!reason.equals(provider.withdrawalReason())) {
            return false;
        }
        if (provider.details().isPublishable()) {
            provider.publish(clock.instant());
        } else {
            provider.unpublish(clock.instant());
        }
        return true;
    }

    /**
     * Says whose listing it is. What it says itself does not change, nor does its date.
     *
     * @param actor who says so; nobody when the platform does, on a proof
     * @param organisation nobody's any more without one
     */
    @Transactional
    public void entrust(@Nullable Long actor, long id, @Nullable Long organisation, String reason) {
        Provider provider = providers.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Long before = provider.organisationId();
        if (!Objects.equals(before, organisation)) {
            provider.entrust(organisation);
            audit.record(new AuditEntry(actor, "provider.entrust", "provider", Long.toString(id), reason,
                    before == null ? Map.of() : Map.of("organisation", before),
                    organisation == null ? Map.of() : Map.of("organisation", organisation)));
        }
    }

    /**
     * Says where letters to a listing go, unless that changed meanwhile. The address is in no page, index or log.
     *
     * @param expected where they went until now
     * @return whether it did
     */
    @Transactional
    public boolean reachAt(@Nullable Long actor, long id, @Nullable String expected, @Nullable String address) {
        Provider provider = providers.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (provider == null || !Objects.equals(expected, provider.details().contactEmail())) {
            return false;
        }
        provider.reachAt(address);
        audit.record(new AuditEntry(actor, "provider.reach", "provider", Long.toString(id), null,
                Map.of("reachable", expected != null), Map.of("reachable", address != null)));
        return true;
    }

    /** The next listings by id, for an export of any size. */
    @Transactional
    public List<Stored> storedAfter(long id, int most) {
        return providers.after(id, most).stream()
                .map(provider -> new Stored(provider.id(),
                        Optional.ofNullable(provider.externalId()).orElse("fiche-" + provider.id()),
                        provider.details(), provider.status(), provider.withdrawalReason()))
                .toList();
    }

    private Outcome save(@Nullable Long actor, Change change, ProviderDetails details, @Nullable Provider known,
            Set<Tool> tools, Set<ReplacedTool> leaves, Instant now) {
        Provider provider = known != null ? known : new Provider(change.externalId(), change.name(), now);
        ProviderStatus status = provider.status();
        String address = provider.details().contactEmail();
        boolean described = provider.describe(details, tools, leaves, now);
        boolean moved = settle(provider, details, change, now);
        if (known == null) {
            providers.persist(provider);
            return Outcome.CREATED;
        }
        if (actor != null) {
            record(actor, provider, status, address, change.reason());
        }
        return described || moved ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    private void record(long actor, Provider provider, ProviderStatus status, @Nullable String address,
            String reason) {
        boolean readdressed = !Objects.equals(address, provider.details().contactEmail());
        if (readdressed || status != provider.status()) {
            audit.record(new AuditEntry(actor, "provider.import", "provider", Long.toString(provider.id()),
                    provider.status() == ProviderStatus.WITHDRAWN ? reason : null,
                    Map.of("status", status.name(), "reachable", address != null),
                    Map.of("status", provider.status().name(), "reachable",
                            provider.details().contactEmail() != null, "readdressed", readdressed)));
        }
    }

    private static boolean settle(Provider provider, ProviderDetails details, Change change, Instant now) {
        ProviderStatus target = change.status().orElse(provider.status() == ProviderStatus.WITHDRAWN
                ? ProviderStatus.WITHDRAWN
                : ProviderStatus.PUBLISHED);
        if (target == ProviderStatus.PUBLISHED && !(change.complete() && details.isPublishable())) {
            target = ProviderStatus.DRAFT;
        }
        boolean newReason = target == ProviderStatus.WITHDRAWN && change.status().isPresent()
                && !change.reason().equals(provider.withdrawalReason());
        // A machine confirms nothing: what its age hid stays hidden.
        if (target == provider.status() && !newReason || target == ProviderStatus.PUBLISHED && provider.isDormant()) {
            return false;
        }
        switch (target) {
            case PUBLISHED -> provider.publish(now);
            case DRAFT -> provider.unpublish(now);
            case WITHDRAWN -> provider.withdraw(change.reason(), now);
        }
        return true;
    }

    private static Set<String> names(Collection<ProviderDetails> listings,
            Function<ProviderDetails, List<String>> tools) {
        return listings.stream().flatMap(details -> tools.apply(details).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Map<String, T> byCode(Set<String> names, Function<List<String>, Map<String, T>> find) {
        Map<String, T> tools = new HashMap<>();
        names.stream().gather(Gatherers.windowFixed(QUERIED_AT_ONCE)).map(find).forEach(tools::putAll);
        return tools;
    }

    private static <T> Set<T> pick(Map<String, T> tools, List<String> names) {
        return names.stream().map(Catalogue::code).map(tools::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
