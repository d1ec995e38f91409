package org.emancipasso.site;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.CatalogueRoutes;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.directory.alert.AlertRoutes;
import org.emancipasso.directory.claim.ClaimRoutes;
import org.emancipasso.directory.contact.ContactRoutes;
import org.emancipasso.directory.freshness.FreshnessRoutes;
import org.emancipasso.directory.opendata.OpenDataRoutes;
import org.emancipasso.directory.person.PersonRoutes;
import org.emancipasso.directory.proposal.ProposalRoutes;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.follow.FollowRoutes;
import org.emancipasso.forum.search.ForumSearchRoutes;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.mail.MailRoutes;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.contribution.ContributionRoutes;
import org.emancipasso.supervision.SupervisionRoutes;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SiteRoutes;

import io.smallrye.common.annotation.Blocking;

/** What programs that index the site read first: where not to go (RFC 9309), and which pages there are. */
@Singleton
@Path("/")
@PermitAll
@Blocking
class CrawlerController {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String XML = "application/xml;charset=UTF-8";

    private final Sitemap sitemap;
    private final Pages pages;

    CrawlerController(Sitemap sitemap, Pages pages) {
        this.sitemap = sitemap;
        this.pages = pages;
    }

    /** Searches have no end of addresses, and lead to nothing but the listings, which the map and A–Z give. */
    @GET
    @Path(SiteRoutes.ROBOTS)
    public Response robots(@Context Request request) {
        DirectoryRoutes directory = DirectoryRoutes.ROUTES;
        String rules = String.join("\n",
                "User-agent: *",
                "Disallow: " + directory.search() + "?",
                "Disallow: " + directory.map() + "?",
                "Disallow: " + directory.search() + ".",
                "Disallow: " + OpenDataRoutes.ROUTES.embed(SearchCriteria.ALL),
                "Disallow: " + OpenDataRoutes.ROUTES.reuse(SearchCriteria.ALL),
                "Disallow: " + directory.suggestedListings(),
                "Disallow: " + directory.suggestedPlaces(),
                "Disallow: " + LibraryRoutes.SEARCH + "?",
                "Disallow: " + LibraryRoutes.SEARCH + ".",
                "Disallow: " + LibraryRoutes.ROUTES.suggestions(),
                "Disallow: " + LibraryRoutes.SEARCH + "/*/fichier",
                "Disallow: " + LibraryRoutes.SEARCH + "/*/regarder",
                "Disallow: " + LibraryRoutes.SEARCH + "/*/utile",
                "Disallow: " + CatalogueRoutes.TOOLS + "?",
                "Disallow: " + SiteRoutes.SEARCH + "?",
                "Disallow: " + ForumSearchRoutes.ROUTES.search() + "?",
                "Disallow: " + ForumSearchRoutes.ROUTES.similar(),
                "Disallow: " + ContactRoutes.ROUTES.privateAnswers(),
                "Disallow: " + ContactRoutes.ROUTES.privateRequests(),
                "Disallow: " + ContactRoutes.ROUTES.privateConsents(),
                "Disallow: " + PersonRoutes.ROUTES.consents(),
                "Disallow: " + ContactRoutes.ROUTES.nobody() + "?",
                "Disallow: " + AlertRoutes.ROUTES.form() + "?",
                "Disallow: " + AlertRoutes.ROUTES.alerts(),
                "Disallow: " + MailRoutes.ROUTES.refusals(),
                "Disallow: " + ContributionRoutes.ROUTES.confirmations(),
                "Disallow: " + ProposalRoutes.ROUTES.states(),
                "Disallow: " + FreshnessRoutes.ROUTES.links(),
                "Disallow: " + ClaimRoutes.ROUTES.objections(),
                "Disallow: " + SiteRoutes.TEAM,
                "Disallow: " + SupervisionRoutes.HOME,
                "Disallow: " + ModerationRoutes.QUEUE,
                "Disallow: " + ModerationRoutes.REPORTS,
                "Disallow: " + ForumRoutes.ROUTES.topics() + "?",
                "Disallow: " + ForumRoutes.ROUTES.posts(),
                "Disallow: " + ForumRoutes.ROUTES.ask("*"),
                "Disallow: " + ForumRoutes.DRAFTS,
                "Disallow: " + ForumRoutes.PIECES,
                "Disallow: " + FollowRoutes.ROUTES.all(),
                "",
                "Sitemap: " + SiteRoutes.ROUTES.absolute(SiteRoutes.SITEMAP),
                "");
        return pages.open(request, rules, TEXT);
    }

    @GET
    @Path(SiteRoutes.SITEMAP)
    public Response sitemap(@Context Request request) {
        return pages.open(request, sitemap.current().main(), XML);
    }

    @GET
    @Path(SiteRoutes.SITEMAP_PART)
    public Response part(int part, @Context Request request) {
        List<String> parts = sitemap.current().parts();
        if (part < 1 || part > parts.size()) {
            throw new NotFoundException();
        }
        return pages.open(request, parts.get(part - 1), XML);
    }
}
