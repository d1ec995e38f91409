package org.emancipasso.web;

import java.sql.SQLException;

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

    /** SQLSTATE of a connection that broke. */
    private static final String CONNECTION_FAILURE = "08006";
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
        throw new PersistenceException(new SQLException(SECRET, CONNECTION_FAILURE));
    }

    /** Says nothing of who may call it. */
    @GET
    @Path("sans-annotation")
    public String unannotated() {
        return SECRET;
    }
}
