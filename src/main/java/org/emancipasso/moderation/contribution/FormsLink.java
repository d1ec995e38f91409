package org.emancipasso.moderation.contribution;

import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.Role;
import org.emancipasso.account.TeamLink;

/** Leads staff to the forms. */
@Singleton
class FormsLink implements TeamLink {

    private final ContributionMessages say;

    FormsLink(ContributionMessages say) {
        this.say = say;
    }

    @Override
    public String text() {
        return say.title();
    }

    @Override
    public String url() {
        return ContributionRoutes.FORMS;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.MODERATOR, Role.ADMIN);
    }
}
