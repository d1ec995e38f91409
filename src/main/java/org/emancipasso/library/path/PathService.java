package org.emancipasso.library.path;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.library.ItemStatus;
import org.jspecify.annotations.Nullable;

/** The only writer of paths. */
@ApplicationScoped
class PathService {

    private static final String SUBJECT = "library-path";

    private final PathRepository paths;
    private final AuditLog audit;
    private final Clock clock;

    PathService(PathRepository paths, AuditLog audit, Clock clock) {
        this.paths = paths;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what a curator wrote, or a file that was imported; a new one that was sent twice, once.
     *
     * @param actor nobody for a file
     * @param id none of a new one
     * @param version that the curator has seen
     * @return its id; empty when somebody else changed it meanwhile
     */
    @Transactional
    Optional<Long> save(@Nullable Long actor, @Nullable Long id, int version, PathForm form) {
        if (id == null) {
            paths.hold(form.title());
            Optional<Long> same = paths.draftsCalled(form.title()).stream().filter(path -> path.form().equals(form))
                    .map(LibraryPath::id).findFirst();
            if (same.isPresent()) {
                return same;
            }
            LibraryPath fresh = new LibraryPath(form, clock.instant());
            paths.persistAndFlush(fresh);
            audit.record(AuditEntry.of(actor, "library-path.create", SUBJECT, fresh.id(), null));
            return Optional.of(fresh.id());
        }
        LibraryPath path = paths.lock(id).orElseThrow();
        if (path.form().equals(form)) {
            return Optional.of(id);
        }
        if (path.version() != version) {
            return Optional.empty();
        }
        String before = path.form().title();
        path.describe(form, clock.instant());
        audit.record(new AuditEntry(actor, "library-path.describe", SUBJECT, Long.toString(id), null,
                Map.of("title", before), Map.of("title", form.title(), "steps", form.steps().size())));
        return Optional.of(id);
    }

    /**
     * Puts one on the site.
     *
     * @return whether it has what publication asks for
     */
    @Transactional
    boolean publish(@Nullable Long actor, long id) {
        LibraryPath path = paths.lock(id).orElseThrow();
        if (!path.form().isPublishable()) {
            return false;
        }
        move(actor, "library-path.publish", path, ItemStatus.PUBLISHED);
        return true;
    }

    /** Takes one back to the curators. */
    @Transactional
    void unpublish(long actor, long id) {
        move(actor, "library-path.unpublish", paths.lock(id).orElseThrow(), ItemStatus.DRAFT);
    }

    /** Takes one off the site. */
    @Transactional
    void withdraw(long actor, long id, String reason) {
        LibraryPath path = paths.lock(id).orElseThrow();
        if (path.status() != ItemStatus.WITHDRAWN) {
            path.withdraw(reason, clock.instant());
            audit.record(AuditEntry.of(actor, "library-path.withdraw", SUBJECT, id, reason));
        }
    }

    private void move(@Nullable Long actor, String action, LibraryPath path, ItemStatus to) {
        if (path.status() != to) {
            path.move(to, clock.instant());
            audit.record(AuditEntry.of(actor, action, SUBJECT, path.id(), null));
        }
    }
}
