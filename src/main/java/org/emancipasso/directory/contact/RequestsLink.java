package org.emancipasso.directory.contact;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads staff to how structures answer. */
@Singleton
class RequestsLink implements TeamLink {

    private final RelayMessages say;

    RequestsLink(RelayMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.teamTitle();
    }

    @Override
    public String url() {
        return ContactRoutes.ROUTES.team();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
