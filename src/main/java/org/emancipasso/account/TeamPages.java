package org.emancipasso.account;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.account.organisation.OrganisationRoutes;
import org.emancipasso.audit.AuditRoutes;
import org.emancipasso.mail.MailRoutes;

import io.quarkus.arc.All;

/** Where staff work, for each role: the one list of it. Features above add theirs by {@link TeamLink}. */
@Singleton
class TeamPages {

    private final List<TeamPage> all;
    private final List<TeamLink> added;

    /** A page, and who may open it. */
    private record TeamPage(Link link, Set<String> roles) {}

    /** A way to a page. */
    record Link(String text, String url) {}

    TeamPages(MembersMessages say, RolesMessages roles, @All List<TeamLink> added) {
        this.added = added.stream()
                .sorted(Comparator.comparing(TeamLink::isFirst).reversed().thenComparing(TeamLink::url)).toList();
        all = List.of(
                new TeamPage(new Link(say.title(), AccountRoutes.ROUTES.members()), Set.of(Role.MODERATOR, Role.ADMIN)),
                new TeamPage(new Link(roles.title(), AccountRoutes.ROUTES.roles()), Set.of(Role.ADMIN)),
                new TeamPage(new Link(say.organisations(), OrganisationRoutes.ROUTES.team()),
                        Set.of(Role.CURATOR, Role.ADMIN)),
                new TeamPage(new Link(say.letters(), MailRoutes.ROUTES.letters()), Role.STAFF),
                new TeamPage(new Link(say.journal(), AuditRoutes.ROUTES.journal()),
                        Set.of(Role.MODERATOR, Role.ADMIN)));
    }

    /** Those that somebody may open; none for most. */
    List<Link> of(Actor actor) {
        return Stream.concat(
                added.stream().filter(link -> mayOpen(actor, link.roles()))
                        .map(link -> new Link(link.text(), link.url())),
                all.stream().filter(page -> mayOpen(actor, page.roles)).map(TeamPage::link)).toList();
    }

    private static boolean mayOpen(Actor actor, Set<String> roles) {
        return actor.roles().stream().anyMatch(roles::contains);
    }
}
