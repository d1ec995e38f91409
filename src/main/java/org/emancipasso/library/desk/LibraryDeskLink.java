package org.emancipasso.library.desk;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads curators to the resources. */
@Singleton
class LibraryDeskLink implements TeamLink {

    private final LibraryDeskMessages say;

    LibraryDeskLink(LibraryDeskMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return LibraryDeskRoutes.LIST;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
