package org.emancipasso.library.path;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.library.ItemMention;

/** The paths that lead to a resource. */
@Singleton
class PathMention implements ItemMention {

    private final PathRepository paths;

    PathMention(PathRepository paths) {
        this.paths = paths;
    }

    @Override
    public List<Mention> of(long item) {
        return paths.leadingTo(item).stream().map(path -> new Mention(path.form().title(),
                PathRoutes.ROUTES.path(path.id(), path.form().title()))).toList();
    }
}
