package org.emancipasso.library;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.web.CanonicalAddress;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Writes resources as a file gives them, in one transaction. */
@ApplicationScoped
public class ItemImportService {

    private static final int LONGEST_SECONDS = 600;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ItemRepository items;
    private final Catalogue catalogue;
    private final Clock clock;

    ItemImportService(ItemRepository items, Catalogue catalogue, Clock clock) {
        this.items = items;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A resource of a file. */
    public record Change(String externalId, ItemDetails details) {}

    /** What became of it. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** It is, or was, on the site: what the team says of it stands. */
        LEFT,
        /** Another resource has its address. */
        TAKEN
    }

    /**
     * What a file did.
     *
     * @param outcomes one for each change
     * @param published how many came on the site
     */
    public record Written(List<Outcome> outcomes, int published) {}

    /**
     * Writes drafts; twice does no more than once.
     *
     * @param publishes whether those come on the site at once that say all that publication asks for
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Written save(List<Change> changes, boolean publishes) {
        Map<String, LibraryItem> known = items.byExternalIds(changes.stream().map(Change::externalId).toList());
        Map<String, LibraryItem> placed = new HashMap<>(items.byCanonical(
                changes.stream().flatMap(change -> canonical(change).stream()).toList()));
        Instant now = clock.instant();
        List<Outcome> outcomes = new ArrayList<>();
        int published = 0;
        for (Change change : changes) {
            @Nullable
            LibraryItem item = known.get(change.externalId());
            Optional<LibraryItem> twin = canonical(change).map(placed::get).filter(Objects::nonNull);
            if (twin.isPresent() && twin.get() != item) {
                outcomes.add(Outcome.TAKEN);
            } else if (item != null && item.status() != ItemStatus.DRAFT) {
                outcomes.add(Outcome.LEFT);
            } else {
                LibraryItem written = item == null
                        ? new LibraryItem(change.externalId(), change.details().title(), now)
                        : item;
                boolean isChanged = written.describe(change.details(), catalogue.tools(change.details().tools()), now);
                if (publishes && change.details().isDescribed() && change.details().address() != null) {
                    written.publish(LocalDate.ofInstant(now, PARIS), now);
                    published++;
                }
                items.persist(written);
                canonical(change).ifPresent(canonical -> placed.put(canonical, written));
                outcomes.add(item == null ? Outcome.CREATED : isChanged ? Outcome.UPDATED : Outcome.UNCHANGED);
            }
        }
        return new Written(List.copyOf(outcomes), published);
    }

    private static Optional<String> canonical(Change change) {
        return Optional.ofNullable(change.details().address()).flatMap(CanonicalAddress::of);
    }
}
