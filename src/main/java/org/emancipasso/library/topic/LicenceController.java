package org.emancipasso.library.topic;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.library.topic.LicenceRepository.Asked;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where members say whether what they wrote may become a resource. */
@Singleton
@Path(TopicDraftRoutes.LICENCES)
@RolesAllowed(Role.MEMBER)
@Blocking
class LicenceController {

    private final CurrentVisitor visitor;
    private final TopicDraftService drafts;
    private final TopicDraftMessages say;
    private final Pages pages;

    LicenceController(CurrentVisitor visitor, TopicDraftService drafts, TopicDraftMessages say, Pages pages) {
        this.visitor = visitor;
        this.drafts = drafts;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "topicDraft")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance licences(List<Asked> asked, List<Notice> notices);
    }

    @GET
    public Response asked(@QueryParam(TopicDraftRoutes.DONE) @Nullable String done) {
        return pages.passing(200, Templates.licences(drafts.asked(visitor.member().id()),
                done == null ? List.of() : List.of(Notice.info(say.done()))));
    }

    @POST
    @Path("{id:[0-9]{1,18}}")
    public Response answer(long id, @FormParam("reponse") @Nullable String answer) {
        boolean isYes = "oui".equals(answer);
        if (!isYes && !"non".equals(answer)
                || drafts.asked(visitor.member().id()).stream().noneMatch(asked -> asked.item() == id)) {
            throw new NotFoundException();
        }
        return pages.elsewhere(TopicDraftRoutes.LICENCES + (drafts.answer(visitor.member().id(), id, isYes)
                ? "?" + TopicDraftRoutes.DONE + "=oui"
                : ""));
    }
}
