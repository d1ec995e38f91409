package org.emancipasso.moderation.report;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Moderatable.Moderated;
import org.emancipasso.moderation.Moderatables;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where staff take something off the site that nobody reported. */
@Singleton
@Path(ModerationRoutes.DELIST)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class DelistController {

    private final CurrentVisitor visitor;
    private final Moderatables moderatables;
    private final ReportService reports;
    private final Decisions decisions;
    private final ReportMessages say;
    private final Pages pages;

    /** A reason to choose. */
    record Choice(String code, String label, boolean chosen) {}

    /**
     * What the page shows.
     *
     * @param state that it is hidden already, in words
     * @param undo where a form takes back what was just decided
     */
    record DelistPage(String title, String url, String action, boolean isConversation, String state, String undo,
            List<Choice> reasons, String words, String problem, List<Notice> notices) {}

    DelistController(CurrentVisitor visitor, Moderatables moderatables, ReportService reports, Decisions decisions,
            ReportMessages say, Pages pages) {
        this.visitor = visitor;
        this.moderatables = moderatables;
        this.reports = reports;
        this.decisions = decisions;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance delist(DelistPage page);
    }

    @GET
    public Response look(String type, long id, @QueryParam("decision") @Nullable String decision) {
        List<Long> decided = decision != null && decision.matches("[0-9]{1,18}")
                ? List.of(Long.valueOf(decision))
                : List.of();
        String undo = decisions.undoable(decided, visitor.member().id()).stream().findFirst()
                .map(fresh -> ModerationRoutes.ROUTES.undo(fresh.id())).orElse("");
        return page(200, type, id, "", "", "", undo,
                undo.isEmpty() ? List.of() : List.of(Notice.info(say.delistDone())));
    }

    @POST
    public Response delist(String type, long id, @FormParam("raison") @Nullable String chosen,
            @FormParam("mots") @Nullable String typed) {
        Moderated found = found(type, id);
        String words = typed == null ? "" : typed.replace("\0", "").replace("\r\n", "\n").strip();
        Optional<DelistReason> reason = DelistReason.of(chosen == null ? "" : chosen)
                .filter(DelistReason.of(moderatables.typed(type).orElseThrow())::contains);
        if (!found.isHidden() && (reason.isEmpty() || !Delistings.isReasoned(words))) {
            return page(422, type, id, chosen == null ? "" : chosen, words, say.delistProblem(), "", List.of());
        }
        String here = ModerationRoutes.ROUTES.delist(type, id);
        return pages.elsewhere(reason.flatMap(why -> reports.hide(visitor.member(), type, id, why, words))
                .map(decision -> here + "?decision=" + decision).orElse(here));
    }

    private Moderated found(String type, long id) {
        Moderatable kind = moderatables.typed(type).orElseThrow(NotFoundException::new);
        if (kind.roles().stream().noneMatch(visitor.member()::is)) {
            throw new ForbiddenException();
        }
        return kind.find(id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, String type, long id, String chosen, String words, String problem, String undo,
            List<Notice> notices) {
        Moderated found = found(type, id);
        String state = !found.isHidden()
                ? ""
                : reports.delistingOf(type, id).map(delisting -> say.delisted(delisting.isConfirmed(),
                        new FrenchDate(delisting.hiddenAt().atZone(ReportService.PARIS).plus(Delisting.UNCONFIRMED)
                                .toLocalDate()).spoken()))
                        .orElse(say.withdrawn());
        return pages.passing(status, Templates.delist(new DelistPage(found.title(), found.url(),
                ModerationRoutes.ROUTES.delist(type, id), moderatables.typed(type).orElseThrow().isConversation(),
                state, undo,
                DelistReason.of(moderatables.typed(type).orElseThrow()).stream().map(reason -> new Choice(reason.code,
                        say.delistPublic(reason.name()), reason.code.equals(chosen))).toList(),
                words, problem, notices)));
    }
}
