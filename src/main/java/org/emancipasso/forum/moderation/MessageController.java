package org.emancipasso.forum.moderation;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.StandingRepository;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where moderators look after one post. */
@Singleton
@Path(ForumRoutes.MODERATE_POST)
@RolesAllowed({Role.MODERATOR, Role.ADMIN})
@Blocking
class MessageController {

    private static final List<String> VOUCHING = List.of("connaitre", "ne-plus-connaitre");
    private static final int LONGEST_TYPED = 10_000;

    private final ConversationRepository topics;
    private final MessageService service;
    private final StandingRepository standings;
    private final CurrentVisitor visitor;
    private final ConversationMessages say;
    private final Pages pages;

    MessageController(ConversationRepository topics, MessageService service, StandingRepository standings,
            CurrentVisitor visitor, ConversationMessages say, Pages pages) {
        this.topics = topics;
        this.service = service;
        this.standings = standings;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /**
     * The page; addresses are empty where they mean nothing.
     *
     * @param hide where one hides it by a decision
     * @param split where one makes a topic of it and those after it
     * @param mayVouch whether one may say that one knows its author, or no more
     */
    record MessagePage(String title, String url, String state, String action, boolean mayDelete, boolean mayRestore,
            String hide, String split, boolean mayVouch, boolean isVouchedFor, String reason, String problem,
            List<Notice> notices) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance moderatePost(MessagePage page);
    }

    @GET
    public Response look(long id, @QueryParam("fait") @Nullable String done) {
        return page(200, id, "", "", done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    @POST
    public Response act(long id, MultivaluedMap<String, String> sent) {
        QueryParameters typed = QueryParameters.of(sent);
        if (VOUCHING.contains(typed.first("acte"))) {
            if (!service.vouch(visitor.member(), id, typed.first("acte").equals(VOUCHING.getFirst()))) {
                throw new NotFoundException();
            }
            return pages.elsewhere(ForumRoutes.ROUTES.moderatePost(id) + "?fait=oui");
        }
        Act act = Act.of(typed.first("acte")).filter(one -> one == Act.DELETE || one == Act.RESTORE)
                .orElseThrow(NotFoundException::new);
        String reason = QueryParameters.cut(typed.first("raison"), LONGEST_TYPED);
        if (act == Act.DELETE && !ActForm.isReasoned(reason)) {
            return page(422, id, reason, say.reasonProblem(), List.of());
        }
        boolean isDone = act == Act.DELETE
                ? service.delete(visitor.member(), id, reason)
                : service.restore(visitor.member(), id, reason);
        return isDone
                ? pages.elsewhere(ForumRoutes.ROUTES.moderatePost(id) + "?fait=oui")
                : page(409, id, reason, "", List.of(Notice.warning(say.problem("GONE"))));
    }

    private Response page(int status, long id, String reason, String problem, List<Notice> notices) {
        HeldPost post = topics.post(id).filter(found -> found.position() != null)
                .orElseThrow(NotFoundException::new);
        Long author = post.authorId();
        return pages.passing(status, Templates.moderatePost(new MessagePage(
                say.postOf(String.valueOf(post.position()), post.topicTitle()), ForumRoutes.ROUTES.post(id),
                post.isDeleted() && !post.isByStaff() ? say.takenBack() : say.postState(post.status()),
                ForumRoutes.ROUTES.moderatePost(id), post.isPublished() && !post.isFirst(),
                post.isDeleted() && post.isByStaff(),
                post.isPublished() ? ModerationRoutes.ROUTES.delist(ForumRoutes.MODERATED_POST, id) : "",
                post.isFirst()
                        ? ""
                        : ForumRoutes.ROUTES.moderateTopic(post.topicId()) + "?message=" + post.position()
                                + "#scinder",
                author != null && author != visitor.member().id(), author != null && standings.isVouchedFor(author),
                reason, problem, notices)));
    }
}
