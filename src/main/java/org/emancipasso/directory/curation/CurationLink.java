package org.emancipasso.directory.curation;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads curators to their list. */
@Singleton
class CurationLink implements TeamLink {

    private final CurationMessages say;

    CurationLink(CurationMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return CurationRoutes.LIST;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
