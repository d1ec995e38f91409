package org.emancipasso.library.topic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.library.desk.LibraryDeskRoutes;
import org.emancipasso.library.topic.TopicDraftService.Made;
import org.emancipasso.web.Pages;

import io.smallrye.common.annotation.Blocking;

/** Where staff make a draft of a conversation, in one click. */
@Singleton
@Path(TopicDraftRoutes.MAKE)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class TopicDraftController {

    private final CurrentVisitor visitor;
    private final TopicDraftService drafts;
    private final Pages pages;

    TopicDraftController(CurrentVisitor visitor, TopicDraftService drafts, Pages pages) {
        this.visitor = visitor;
        this.drafts = drafts;
        this.pages = pages;
    }

    @POST
    public Response make(long id) {
        Actor actor = visitor.member();
        Made made = drafts.make(actor.id(), id).orElseThrow(NotFoundException::new);
        // Moderators may not write in the library: back to the conversation.
        return pages.elsewhere(actor.is(Role.CURATOR) || actor.is(Role.ADMIN)
                ? LibraryDeskRoutes.ROUTES.item(made.item())
                : made.conversation());
    }
}
