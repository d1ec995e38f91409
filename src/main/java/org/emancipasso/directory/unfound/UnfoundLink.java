package org.emancipasso.directory.unfound;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads staff to the searches that found nothing. Apart from the page: who looks at their account is asked for no role. */
@Singleton
class UnfoundLink implements TeamLink {

    private final UnfoundMessages say;

    UnfoundLink(UnfoundMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return UnfoundRoutes.UNFOUND;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.ADMIN);
    }
}
