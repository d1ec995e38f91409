package org.emancipasso.catalogue.desk;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads curators to the tools. */
@Singleton
class ToolDeskLink implements TeamLink {

    private final ToolDeskMessages say;

    ToolDeskLink(ToolDeskMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return ToolDeskRoutes.LIST;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
