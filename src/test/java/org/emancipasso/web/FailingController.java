package org.emancipasso.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;

/** Fails in every way, so that tests see the pages that no healthy platform shows. */
@Singleton
@Path("/essais/pannes")
class FailingController {

    static final String SECRET = "select secret from somewhere";

    @GET
    @Path("statut-{status}")
    @PermitAll
    public String answer(int status) {
        throw new WebApplicationException(status);
    }

    @GET
    @Path("defaut")
    @PermitAll
    public String bug() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("base")
    @PermitAll
    public String database() {
        throw new PersistenceException(SECRET);
    }

    /** Says nothing of who may call it. */
    @GET
    @Path("sans-annotation")
    public String unannotated() {
        return SECRET;
    }
}
