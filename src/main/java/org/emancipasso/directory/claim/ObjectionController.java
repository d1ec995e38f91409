package org.emancipasso.directory.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.claim.ClaimSettlementService.Contested;
import org.emancipasso.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where whoever answered for a listing objects to a claim, by the link of their letter. Opening it changes nothing. */
@Singleton
@Path(ClaimRoutes.OBJECTION)
@PermitAll
@Blocking
class ObjectionController {

    private final ClaimSettlementService settlement;
    private final Pages pages;

    ObjectionController(ClaimSettlementService settlement, Pages pages) {
        this.settlement = settlement;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "claim")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance objection(String listing, String organisation, String status, String action);

        static native TemplateInstance badObjection();
    }

    @GET
    public Response look(String token) {
        return settlement.contested(token).map(contested -> pages.passing(status(contested),
                Templates.objection(contested.listing(), contested.organisation(), contested.status().name(),
                        ClaimRoutes.ROUTES.objection(token))))
                .orElseGet(() -> pages.passing(404, Templates.badObjection()));
    }

    @POST
    public Response oppose(String token) {
        settlement.oppose(token);
        return pages.elsewhere(ClaimRoutes.ROUTES.objection(token));
    }

    /** What is decided is gone. */
    private static int status(Contested contested) {
        return contested.status().isOver() ? 410 : 200;
    }
}
