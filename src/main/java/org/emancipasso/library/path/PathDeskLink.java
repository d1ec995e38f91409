package org.emancipasso.library.path;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads curators to the paths. */
@Singleton
class PathDeskLink implements TeamLink {

    private final PathMessages say;

    PathDeskLink(PathMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.deskTitle();
    }

    @Override
    public String url() {
        return PathRoutes.DESK;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
