package org.emancipasso.library.path;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

/** What others want to know of paths. */
@Singleton
public class PublicPaths {

    private final PathRepository paths;

    PublicPaths(PathRepository paths) {
        this.paths = paths;
    }

    /** One that the public sees, and when it last changed. */
    public record Dated(String path, Instant updatedAt) {}

    /** All that a map of the site needs. In the caller's transaction. */
    public List<Dated> addresses() {
        return paths.published().stream().map(path -> new Dated(
                PathRoutes.ROUTES.path(path.id(), path.form().title()), path.updatedAt())).toList();
    }
}
