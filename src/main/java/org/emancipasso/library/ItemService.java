package org.emancipasso.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.catalogue.Catalogue;
import org.emancipasso.catalogue.Tool;
import org.emancipasso.web.CanonicalAddress;
import org.emancipasso.web.upload.Upload.Accepted;
import org.jspecify.annotations.Nullable;

/** Writes single resources, as curators and their decisions have it. Files of many are {@link ItemImportService}’s. */
@ApplicationScoped
public class ItemService {

    static final String SUBJECT = "library-item";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DIGEST_BYTES = 16;

    private final ItemRepository items;
    private final ItemFileRepository files;
    private final Catalogue catalogue;
    private final AuditLog audit;
    private final Clock clock;

    ItemService(ItemRepository items, ItemFileRepository files, Catalogue catalogue, AuditLog audit, Clock clock) {
        this.items = items;
        this.files = files;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A resource as it is kept.
     *
     * @param version changes with each change
     * @param withdrawalReason of one that is withdrawn
     */
    public record Stored(long id, int version, ItemDetails details, ItemStatus status,
            @Nullable String withdrawalReason, @Nullable LocalDate verifiedOn, Optional<ItemFile> file) {

        /** Whether it says all that publication asks for. */
        public boolean isPublishable() {
            return details.isDescribed() && (details.address() != null || file.isPresent());
        }
    }

    /** What became of what somebody wrote. */
    public sealed interface Saved {

        /** It is kept. */
        record Kept(long id) implements Saved {}

        /** Another one has its address. */
        record Twin(long id, String title, ItemStatus status) implements Saved {}

        /** Somebody else changed it meanwhile. */
        record Stale() implements Saved {}
    }

    /** A resource, on the site or not. */
    @Transactional
    public Optional<Stored> find(long id) {
        return items.findByIdOptional(id).map(this::stored);
    }

    /** Some resources, on the site or not. */
    @Transactional
    public List<Stored> all(List<Long> ids) {
        return ids.isEmpty() ? List.of() : items.list("id in ?1", ids).stream().map(this::stored).toList();
    }

    /** The same, for nobody else to change before the caller's transaction ends. */
    @Transactional
    public Optional<Stored> lock(long id) {
        return items.lock(id).map(this::stored);
    }

    /** The one of an address, on the site or not, however the address is written. */
    @Transactional
    public Optional<Stored> at(String address) {
        return CanonicalAddress.of(address).flatMap(items::at).map(this::stored);
    }

    /**
     * Keeps a new draft, unless there is one of its address: then says which, as to whoever enters it at the same moment. What has
     * no address and was sent twice is kept once.
     */
    @Transactional
    public Saved draft(long actor, ItemDetails details) {
        Optional<LibraryItem> twin = twin(details, 0);
        if (twin.isPresent()) {
            return twinOf(twin.get());
        }
        Set<Tool> about = catalogue.tools(details.tools());
        Optional<LibraryItem> same = same(details, about);
        if (same.isPresent()) {
            return new Saved.Kept(same.get().id());
        }
        LibraryItem item = new LibraryItem(null, details.title(), clock.instant());
        item.describe(details, about, clock.instant());
        items.persistAndFlush(item);
        audit.record(AuditEntry.of(actor, "library-item.create", SUBJECT, item.id(), null));
        return new Saved.Kept(item.id());
    }

    /**
     * Replaces what one says.
     *
     * @param version that whoever writes has seen
     */
    @Transactional
    public Saved describe(long actor, long id, int version, ItemDetails details) {
        Optional<LibraryItem> twin = twin(details, id);
        if (twin.isPresent()) {
            return twinOf(twin.get());
        }
        LibraryItem item = existing(id);
        ItemDetails before = item.details();
        if (item.version() != version && !details.naming(before.tools()).equals(before)) {
            return new Saved.Stale();
        }
        if (item.describe(details, catalogue.tools(details.tools()), clock.instant())) {
            audit.record(ItemChange.of(before, item.details()).by(actor, "library-item.describe", id));
        }
        return new Saved.Kept(id);
    }

    /**
     * Puts one on the site, which somebody read: it is verified today.
     *
     * @return whether it said all that publication asks for
     */
    @Transactional
    public boolean publish(long actor, long id) {
        LibraryItem item = existing(id);
        if (item.isPublished()) {
            return true;
        }
        if (!stored(item).isPublishable()) {
            return false;
        }
        move(actor, "library-item.publish", item, null, () -> {
            item.publish(today(), clock.instant());
            item.verify(today());
        });
        return true;
    }

    /** Takes one back that should not be on the site yet. */
    @Transactional
    public void unpublish(long actor, long id) {
        LibraryItem item = existing(id);
        move(actor, "library-item.unpublish", item, null, () -> item.unpublish(clock.instant()));
    }

    /** Takes one back whose publication was a mistake: it is as if it had never been entered. */
    @Transactional
    public void discard(long actor, long id) {
        items.delete(existing(id));
        audit.record(AuditEntry.of(actor, "library-item.discard", SUBJECT, id, null));
    }

    /**
     * Takes one off the site.
     *
     * @return whether this did; not when it was off already
     */
    @Transactional
    public boolean withdraw(long actor, long id, String reason) {
        LibraryItem item = existing(id);
        if (item.status() == ItemStatus.WITHDRAWN) {
            return false;
        }
        move(actor, "library-item.withdraw", item, reason, () -> item.withdraw(reason, clock.instant()));
        return true;
    }

    /**
     * Puts one back that was withdrawn for a reason.
     *
     * @param actor nobody when the platform does
     * @return whether it is not withdrawn any more; it stays so when that was for another reason since
     */
    @Transactional
    public boolean restore(@Nullable Long actor, long id, String reason) {
        LibraryItem item = items.lock(id).orElse(null);
        if (item == null) {
            return false;
        }
        if (item.status() == ItemStatus.WITHDRAWN && !reason.equals(item.withdrawalReason())) {
            return false;
        }
        if (item.status() == ItemStatus.WITHDRAWN) {
            move(actor, "library-item.restore", item, null, () -> {
                if (stored(item).isPublishable()) {
                    item.publish(today(), clock.instant());
                } else {
                    item.unpublish(clock.instant());
                }
            });
        }
        return true;
    }

    /** Somebody of the team saw that it is still valid. */
    @Transactional
    public void verify(long actor, long id) {
        LibraryItem item = existing(id);
        if (!today().equals(item.verifiedOn())) {
            LocalDate before = item.verifiedOn();
            item.verify(today());
            audit.record(new AuditEntry(actor, "library-item.verify", SUBJECT, Long.toString(id), null,
                    Map.of("verified_on", Objects.toString(before, "")), Map.of("verified_on", today().toString())));
        }
    }

    /** Keeps the file that one is, in the place of the one before. */
    @Transactional
    public void keep(long actor, long id, Accepted file) {
        LibraryItem item = existing(id);
        files.keep(id, file, digest(file.bytes()));
        item.touch(clock.instant());
        audit.record(new AuditEntry(actor, "library-item.attach", SUBJECT, Long.toString(id), null, Map.of(),
                Map.of("file", file.name(), "weight", file.bytes().length)));
    }

    /**
     * Takes its file away.
     *
     * @return whether it is gone; one that is published and has no address keeps it
     */
    @Transactional
    public boolean detach(long actor, long id) {
        LibraryItem item = existing(id);
        if (item.isPublished() && item.canonical().isEmpty()) {
            return false;
        }
        files.remove(id);
        item.touch(clock.instant());
        audit.record(AuditEntry.of(actor, "library-item.detach", SUBJECT, id, null));
        return true;
    }

    /** Its authors gave a licence. */
    @Transactional
    public void license(long id, String licence) {
        existing(id).license(licence, clock.instant());
    }

    private void move(@Nullable Long actor, String action, LibraryItem item, @Nullable String reason, Runnable change) {
        String before = item.status().name();
        change.run();
        audit.record(new AuditEntry(actor, action, SUBJECT, Long.toString(item.id()), reason,
                Map.of("status", before), Map.of("status", item.status().name())));
    }

    /** Whoever else enters the address waits until this transaction ends. */
    private Optional<LibraryItem> twin(ItemDetails details, long except) {
        Optional<String> canonical = Optional.ofNullable(details.address()).flatMap(CanonicalAddress::of);
        canonical.ifPresent(items::hold);
        return canonical.flatMap(items::at).filter(item -> item.id() != except);
    }

    private Optional<LibraryItem> same(ItemDetails details, Set<Tool> about) {
        if (details.address() != null) {
            return Optional.empty();
        }
        items.hold(details.title());
        return items.draftsCalled(details.title()).stream()
                .filter(item -> details.naming(item.details().tools()).equals(item.details())
                        && item.tools().equals(about))
                .findFirst();
    }

    private static Saved twinOf(LibraryItem item) {
        return new Saved.Twin(item.id(), item.title(), item.status());
    }

    private LibraryItem existing(long id) {
        return items.lock(id).orElseThrow();
    }

    private Stored stored(LibraryItem item) {
        return new Stored(item.id(), item.version(), item.details(), item.status(), item.withdrawalReason(),
                item.verifiedOn(), files.of(item.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
