package org.emancipasso.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a tool.
 *
 * @param replaced what one leaves for it, by name
 * @param withdrawalReason public; empty unless it is withdrawn
 * @param describedAt when it was first shown
 * @param changedAt when somebody last said something else of it
 */
public record ToolSheet(long id, String code, ToolDetails details, List<Named> replaced, ToolState state,
        String withdrawalReason, @Nullable Instant describedAt, @Nullable Instant changedAt, int version) {

    /** What it is called. */
    public String name() {
        return details.name();
    }

    /** Its page, which it has once it is described. */
    public String path() {
        return CatalogueRoutes.ROUTES.tool(id, name());
    }

    /** When what its page says last changed. */
    public Instant shownAt() {
        return Objects.requireNonNullElse(changedAt, Objects.requireNonNullElse(describedAt, Instant.EPOCH));
    }

    /** Whether a page could show it. */
    public boolean isDescribed() {
        return state == ToolState.DESCRIBED;
    }

    /** Whether its page was ever there. */
    boolean wasShown() {
        return describedAt != null;
    }
}
