package org.emancipasso.forum.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.PostAccess;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;

/** Sends files out, to those who may read the post. Nothing in one runs: docs/adr/0045. */
@Singleton
@Path(ForumRoutes.PIECES + "/{token:" + ForumRoutes.TOKEN_LETTERS + "}/{name:[^/]{1,400}}")
@PermitAll
@Blocking
class AttachmentController {

    private static final int PART = 256 << 10;
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final AttachmentRepository attachments;
    private final PostAccess access;
    private final CurrentVisitor visitor;

    AttachmentController(AttachmentRepository attachments, PostAccess access, CurrentVisitor visitor) {
        this.attachments = attachments;
        this.access = access;
        this.visitor = visitor;
    }

    @GET
    public Response file(String token, String name, @RestQuery(Attachment.SMALL) @Nullable String small,
            @Context Request request) {
        Attachment file = attachments.find(token).filter(this::mayRead).orElseThrow(NotFoundException::new);
        boolean isSmall = small != null && file.isPicture();
        EntityTag tag = new EntityTag(file.digest() + (isSmall ? "-p" : ""));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : content(file, isSmall)).tag(tag)
                // Asked for each time: what is hidden is gone at once.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", NOTHING_RUNS).header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin").header("X-Robots-Tag", "noindex").build();
    }

    private ResponseBuilder content(Attachment file, boolean isSmall) {
        int length = isSmall ? attachments.length(file.id(), true) : file.weight();
        StreamingOutput parts = out -> {
            for (int from = 0; from < length; from += PART) {
                out.write(attachments.content(file.id(), isSmall, from, PART));
            }
        };
        return Response.ok(parts, file.type()).header(HttpHeaders.CONTENT_LENGTH, length)
                .header(HttpHeaders.CONTENT_DISPOSITION, (file.isPicture() ? "inline" : "attachment")
                        + "; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*",
                                "%2A"));
    }

    /** On a post, as that is read; in a form, by whoever fills it. */
    private boolean mayRead(Attachment file) {
        Optional<Actor> actor = visitor.actor();
        Long post = file.postId();
        return post == null
                ? actor.filter(someone -> Long.valueOf(someone.id()).equals(file.authorId())).isPresent()
                : access.mayRead(actor, post);
    }
}
