package org.emancipasso.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;

/** Where somebody says that they share a need, and takes that back. */
@Singleton
@Path(ForumRoutes.TOPICS + "/" + ForumRoutes.ID + "/nous-aussi")
@RolesAllowed(Role.MEMBER)
@Blocking
class VoiceController {

    private final TopicRepository topics;
    private final VoiceService voices;
    private final CurrentVisitor visitor;
    private final Pages pages;

    VoiceController(TopicRepository topics, VoiceService voices, CurrentVisitor visitor, Pages pages) {
        this.topics = topics;
        this.voices = voices;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    public Response give(long id, @FormParam("organisation") @Nullable String organisation) {
        return switch (voices.give(visitor.member(), id, number(organisation))) {
            case DONE -> pages.elsewhere(topic(id) + "#" + ForumRoutes.VOICES);
            case TOO_MANY -> pages.elsewhere(topic(id) + "?" + ForumRoutes.DONE + "=" + ForumRoutes.TOO_MANY_VOICES);
            case FORBIDDEN -> throw new NotFoundException();
        };
    }

    @POST
    @Path("retirer")
    public Response takeBack(long id) {
        String back = topic(id);
        voices.takeBack(visitor.member(), id);
        return pages.elsewhere(back + "#" + ForumRoutes.VOICES);
    }

    private String topic(long id) {
        return topics.sheet(id).filter(topic -> TopicPolicy.maySee(visitor.actor(), topic))
                .map(topic -> ForumRoutes.ROUTES.topic(topic.id(), topic.title())).orElseThrow(NotFoundException::new);
    }

    private static long number(@Nullable String organisation) {
        return organisation != null && organisation.matches("[0-9]{1,18}") ? Long.parseLong(organisation) : 0;
    }
}
