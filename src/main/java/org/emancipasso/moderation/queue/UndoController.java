package org.emancipasso.moderation.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.decision.DecisionService;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where one takes back what one has just decided. */
@Singleton
@Path(ModerationRoutes.UNDO)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class UndoController {

    private final CurrentVisitor visitor;
    private final DecisionService decisions;
    private final Pages pages;

    UndoController(CurrentVisitor visitor, DecisionService decisions, Pages pages) {
        this.visitor = visitor;
        this.decisions = decisions;
        this.pages = pages;
    }

    @POST
    public Response undo(long id, @Context HttpServerRequest http) {
        String done = switch (decisions.undo(visitor.member(), id)) {
            case DONE -> "annule";
            case TOO_LATE -> "trop-tard";
            case CHANGED_SINCE -> "change";
        };
        return pages.elsewhere(QueueCriteria.of(QueryParameters.parse(http.query())::first)
                .address(ModerationRoutes.DONE, done));
    }
}
