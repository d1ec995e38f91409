package org.emancipasso.web.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.Blocking;

/** An endpoint with a budget, and one without. */
@Singleton
@Path("/essais/limites")
@Blocking
class LimitedController {

    @GET
    @Path("comptee")
    @PermitAll
    @Limited(Limit.EXPORT)
    public String counted() {
        return "";
    }

    @POST
    @Path("comptee")
    @PermitAll
    @Limited(Limit.EXPORT)
    public String form() {
        return "";
    }

    @GET
    @Path("libre")
    @PermitAll
    public String free() {
        return "";
    }
}
