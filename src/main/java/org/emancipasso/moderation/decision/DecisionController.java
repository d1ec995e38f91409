package org.emancipasso.moderation.decision;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.decision.Appeal.Result;
import org.emancipasso.moderation.decision.DecisionService.Read;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A decision and its reasons for whom it concerns, by the link of their letter, where they contest it too. */
@Singleton
@Path(ModerationRoutes.DECISION)
@PermitAll
@Blocking
class DecisionController {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 5_000;

    private final DecisionService decisions;
    private final DecisionWords words;
    private final DecisionMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param state what became of the appeal, or why there is none
     * @param action where the form goes; nowhere when there is nothing to contest
     * @param text as it was typed, with what is wrong with it
     */
    record DecisionPage(DecisionView decision, String state, String action, String text, String problem,
            List<Notice> notices) {}

    DecisionController(DecisionService decisions, DecisionWords words, DecisionMessages say, Pages pages) {
        this.decisions = decisions;
        this.words = words;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance decision(DecisionPage page);
    }

    @GET
    public Response read(String token, @QueryParam(ModerationRoutes.DONE) @Nullable String done) {
        return page(200, token, "", "", done == null ? List.of() : List.of(Notice.info(say.appealed())));
    }

    @POST
    public Response appeal(String token, @FormParam("motif") @Nullable String typed) {
        String text = typed == null ? "" : typed.replace("\0", "").replace("\r\n", "\n").strip();
        int length = text.codePointCount(0, text.length());
        if (decisions.read(token).isEmpty()) {
            throw new NotFoundException();
        }
        if (length < SHORTEST || length > LONGEST) {
            return page(422, token, text, say.appealProblem(), List.of());
        }
        return decisions.appeal(token, text).isPresent()
                ? pages.elsewhere(ModerationRoutes.ROUTES.decision(token) + "?" + ModerationRoutes.DONE + "=oui")
                : page(409, token, text, "", List.of());
    }

    private Response page(int status, String token, String text, String problem, List<Notice> notices) {
        Read read = decisions.read(token).orElseThrow(NotFoundException::new);
        return pages.passing(status, Templates.decision(new DecisionPage(words.view(read.decision()),
                notices.isEmpty() ? state(read) : "", read.mayAppeal() ? ModerationRoutes.ROUTES.decision(token) : "",
                text,
                problem, notices)));
    }
    private String state(Read read) {
        Optional<Result> own = read.appeal().map(Appeal::outcome);
        if (read.isOverturned() && own.filter(Result.OVERTURNED::equals).isEmpty()) {
            return say.overturned();
        }
        return read.appeal().map(appeal -> say.appealState(String.valueOf(appeal.outcome())))
                .orElse(read.decision().isContestable() && !read.mayAppeal() ? say.tooLate() : "");
    }
}
