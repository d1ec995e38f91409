package org.emancipasso.supervision;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads curators to the addresses that they may have to look at. */
@Singleton
class SupervisionLink implements TeamLink {

    private final SupervisionMessages say;

    SupervisionLink(SupervisionMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return SupervisionRoutes.HOME;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
