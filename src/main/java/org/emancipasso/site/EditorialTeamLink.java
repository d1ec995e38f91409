package org.emancipasso.site;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;
import org.emancipasso.editorial.EditorialMessages;
import org.emancipasso.editorial.EditorialRoutes;

/** The way to the texts that administrators change, which know no account. */
@Singleton
class EditorialTeamLink implements TeamLink {

    private final EditorialMessages say;

    EditorialTeamLink(EditorialMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return EditorialRoutes.ROUTES.texts();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ADMIN);
    }
}
