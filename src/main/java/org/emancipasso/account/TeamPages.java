package org.emancipasso.account;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.organisation.OrganisationRoutes;
import org.emancipasso.audit.AuditRoutes;
import org.emancipasso.mail.MailRoutes;

/** Where staff work, for each role: the one list of it. */
@Singleton
class TeamPages {

    private final List<TeamPage> all;

    /** A page, and who may open it. */
    private record TeamPage(Link link, Set<String> roles) {}

    /** A way to a page. */
    record Link(String text, String url) {}

    TeamPages(MembersMessages say) {
        all = List.of(
                new TeamPage(new Link(say.title(), AccountRoutes.ROUTES.members()), Set.of(Role.MODERATOR, Role.ADMIN)),
                new TeamPage(new Link(say.organisations(), OrganisationRoutes.ROUTES.team()),
                        Set.of(Role.CURATOR, Role.ADMIN)),
                new TeamPage(new Link(say.letters(), MailRoutes.ROUTES.letters()), Role.STAFF),
                new TeamPage(new Link(say.journal(), AuditRoutes.ROUTES.journal()),
                        Set.of(Role.MODERATOR, Role.ADMIN)));
    }

    /** Those that somebody may open; none for most. */
    List<Link> of(Actor actor) {
        return all.stream().filter(page -> actor.roles().stream().anyMatch(page.roles::contains))
                .map(TeamPage::link).toList();
    }
}
