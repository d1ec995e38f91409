package org.emancipasso.library.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.emancipasso.library.ItemStatus;
import org.jspecify.annotations.Nullable;

/** Resources that somebody of the team put together. */
@Entity
@Table(name = "library_path")
class LibraryPath {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String title;

    private boolean ordered;

    private String introduction;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "library_path_step", joinColumns = @JoinColumn(name = "path_id"))
    @OrderColumn(name = "position")
    private List<PathStep> steps = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.DRAFT;

    private @Nullable String withdrawalReason;

    private Instant updatedAt;

    protected LibraryPath() {
    }

    /** A draft. */
    LibraryPath(PathForm form, Instant now) {
        describe(form, now);
    }

    /** Replaces all that it says. */
    void describe(PathForm form, Instant now) {
        title = form.title();
        ordered = form.isOrdered();
        introduction = form.introduction();
        if (!steps.equals(form.steps())) {
            steps.clear();
            steps.addAll(form.steps());
        }
        updatedAt = now;
    }

    /** Puts it on the site, or back to the curators. */
    void move(ItemStatus to, Instant now) {
        status = to;
        withdrawalReason = null;
        updatedAt = now;
    }

    /** Takes it off the site; its address answers 410 with the reason. */
    void withdraw(String reason, Instant now) {
        status = ItemStatus.WITHDRAWN;
        withdrawalReason = reason;
        updatedAt = now;
    }

    /** All that it says, as a curator types it. Where a resource is gone for good, the list has a hole. */
    PathForm form() {
        return new PathForm(title, ordered, introduction, steps.stream().filter(Objects::nonNull).toList());
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    ItemStatus status() {
        return status;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
