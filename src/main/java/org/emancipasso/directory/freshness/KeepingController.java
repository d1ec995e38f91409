package org.emancipasso.directory.freshness;

import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** Where members who speak for a structure look after its listing; curators may say its capacity. */
@Singleton
@Path(FreshnessRoutes.KEEP)
@Authenticated
@Blocking
class KeepingController {

    private final CurrentVisitor visitor;
    private final ProviderCareService care;
    private final KeepingService service;
    private final Spokespeople spokespeople;
    private final KeepingPages keeping;
    private final Pages pages;

    KeepingController(CurrentVisitor visitor, ProviderCareService care, KeepingService service,
            Spokespeople spokespeople, KeepingPages keeping, Pages pages) {
        this.visitor = visitor;
        this.care = care;
        this.service = service;
        this.spokespeople = spokespeople;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GET
    public Response look(long id, @QueryParam(FreshnessRoutes.DONE) @Nullable String done) {
        CaredListing listing = listing(id);
        return page(200, listing, speaksFor(listing), done == null ? "" : done, "");
    }

    @POST
    public Response keep(long id, @FormParam(FreshnessRoutes.ACTION) @Nullable String action,
            @FormParam(FreshnessRoutes.CAPACITY) @Nullable String capacity,
            @FormParam(FreshnessRoutes.WEEKS) @Nullable String weeks) {
        CaredListing listing = listing(id);
        boolean speaks = speaksFor(listing);
        Keeping said = Keeping.of(action, capacity, weeks);
        return service.keep(id, said, speaks, visitor.member().id())
                ? pages.elsewhere(FreshnessRoutes.ROUTES.keep(id) + "?" + FreshnessRoutes.DONE + "=" + said.action())
                : page(422, listing, speaks, "", said.weeks());
    }

    private Response page(int status, CaredListing listing, boolean speaks, String done, String weeks) {
        return pages.passing(status, LinkController.Templates.keeping(keeping.page(listing,
                FreshnessRoutes.ROUTES.keep(listing.id()), DirectoryRoutes.ROUTES.correction(listing.id()), speaks,
                done, weeks, status != 200)));
    }

    private CaredListing listing(long id) {
        CaredListing listing = care.find(id).filter(CaredListing::isKept).orElseThrow(NotFoundException::new);
        Actor actor = visitor.member();
        if (!speaksFor(listing) && !actor.is(Role.CURATOR) && !actor.is(Role.ADMIN)) {
            throw new NotFoundException();
        }
        return listing;
    }

    private boolean speaksFor(CaredListing listing) {
        Long organisation = listing.organisation();
        return organisation != null && spokespeople.of(visitor.member().id(), organisation).isPresent();
    }
}
