package org.emancipasso.directory.freshness;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.freshness.ListingLinks.Reading;
import org.emancipasso.directory.freshness.ListingLinks.Reading.Bad;
import org.emancipasso.directory.freshness.ListingLinks.Reading.Expired;
import org.emancipasso.directory.freshness.ListingLinks.Reading.Good;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What the link of a reminder opens. Opening it changes nothing: programs that look for viruses open links. */
@Singleton
@Path(FreshnessRoutes.LINK)
@PermitAll
@Blocking
class LinkController {

    private final KeepingService service;
    private final KeepingPages keeping;
    private final FreshnessConfig config;
    private final Pages pages;

    LinkController(KeepingService service, KeepingPages keeping, FreshnessConfig config, Pages pages) {
        this.service = service;
        this.keeping = keeping;
        this.config = config;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "freshness")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance keeping(KeepingPage page);

        static native TemplateInstance expired(long id, long days);

        static native TemplateInstance bad();
    }

    @GET
    public Response look(String token, @QueryParam(FreshnessRoutes.DONE) @Nullable String done) {
        return answer(token, done == null ? "" : done, "", false);
    }

    @POST
    public Response keep(String token, @FormParam(FreshnessRoutes.ACTION) @Nullable String action,
            @FormParam(FreshnessRoutes.CAPACITY) @Nullable String capacity,
            @FormParam(FreshnessRoutes.WEEKS) @Nullable String weeks) {
        Keeping said = Keeping.of(action, capacity, weeks);
        if (service.read(token) instanceof Good(CaredListing listing, Long member)
                && service.keep(listing.id(), said, true, member)) {
            return pages.elsewhere(
                    FreshnessRoutes.ROUTES.link(token) + "?" + FreshnessRoutes.DONE + "=" + said.action());
        }
        return answer(token, "", said.weeks(), true);
    }

    private Response answer(String token, String done, String weeks, boolean isWrong) {
        Reading reading = service.read(token);
        return switch (reading) {
            case Good(CaredListing listing, Long _) -> pages.passing(isWrong ? 422 : 200,
                    Templates.keeping(keeping.page(listing, FreshnessRoutes.ROUTES.link(token),
                            FreshnessRoutes.ROUTES.correction(listing.id(), token), true, done, weeks, isWrong)));
            case Expired(CaredListing listing) -> pages.passing(410,
                    Templates.expired(listing.id(), config.link().toDays()));
            case Bad() -> pages.passing(404, Templates.bad());
        };
    }
}
