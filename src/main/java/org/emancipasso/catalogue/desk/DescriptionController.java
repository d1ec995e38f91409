package org.emancipasso.catalogue.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.catalogue.Needs;
import org.emancipasso.catalogue.ToolCheck;
import org.emancipasso.catalogue.ToolField;
import org.emancipasso.catalogue.ToolService;
import org.emancipasso.catalogue.ToolSheet;
import org.emancipasso.catalogue.ToolState;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators say what a tool is, show it, and take its page away. */
@Singleton
@Path(ToolDeskRoutes.LIST + "/" + ToolDeskRoutes.ONE)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class DescriptionController {

    private static final int LONGEST_REASON = 300;

    private final CurrentVisitor visitor;
    private final ToolService tools;
    private final ToolCheck check;
    private final Needs needs;
    private final ToolDeskMessages say;
    private final Pages pages;

    DescriptionController(CurrentVisitor visitor, ToolService tools, ToolCheck check, Needs needs,
            ToolDeskMessages say, Pages pages) {
        this.visitor = visitor;
        this.tools = tools;
        this.check = check;
        this.needs = needs;
        this.say = say;
        this.pages = pages;
    }

    /** A need that one may tick. */
    record Box(String code, String label, boolean ticked) {}

    /** An error and the field that it is about. */
    record Error(String field, String text) {}

    /**
     * A tool that is being described.
     *
     * @param shown its page; empty while it has none
     * @param history what was done to it, for whoever may read the log; otherwise empty
     * @param reason typed to take the page away, or why it was
     * @param problems by the name of the field
     */
    record DescriptionPage(long id, String code, String name, String state, boolean isDescribed, boolean isWithdrawn,
            String shown, String history, ToolForm form, List<Box> needs, String reason,
            Map<ToolField, String> problems,
            String reasonProblem, List<Notice> notices) {

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(ToolField.valueOf(field), "");
        }

        /** The same, to be read apart from the fields. */
        public List<Error> errors() {
            return problems.entrySet().stream()
                    .map(problem -> new Error(problem.getKey().parameter(), problem.getValue())).toList();
        }
    }

    @CheckedTemplate(basePath = "tooldesk")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance tool(DescriptionPage page);
    }

    @GET
    public Response tool(long id, @QueryParam(ToolDeskRoutes.DONE) @Nullable String done) {
        ToolSheet tool = one(id);
        return page(200, tool, ToolForm.of(tool), Map.of(), tool.withdrawalReason(), "",
                done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    /** « enregistrer » keeps a draft a draft; what is shown stays so, and must stay whole. */
    @POST
    public Response describe(long id, MultivaluedMap<String, String> sent) {
        ToolSheet tool = one(id);
        ToolForm form = ToolForm.of(sent);
        boolean isShown = tool.isDescribed() || "publier".equals(sent.getFirst("action"));
        Map<ToolField, String> problems = check.problems(form.details(), isShown);
        if (!problems.isEmpty()) {
            return page(422, tool, form, problems, "", "", List.of());
        }
        return switch (tools.describe(visitor.member().id(), id, form.number(), form.details(), isShown)) {
            case DONE -> pages.elsewhere(ToolDeskRoutes.done(ToolDeskRoutes.ROUTES.tool(id)));
            case STALE -> stale(id, form, "");
            case GONE -> throw new NotFoundException();
        };
    }

    @POST
    @Path("retirer")
    public Response withdraw(long id, @FormParam("motif") @Nullable String typed,
            @FormParam("version") @Nullable String version) {
        ToolSheet tool = one(id);
        String reason = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return page(422, tool, ToolForm.of(tool), Map.of(), reason, say.badReason(LONGEST_REASON), List.of());
        }
        int seen = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
        return switch (tools.withdraw(visitor.member().id(), id, seen, reason)) {
            case DONE -> pages.elsewhere(ToolDeskRoutes.done(ToolDeskRoutes.ROUTES.tool(id)));
            case STALE -> stale(id, ToolForm.of(one(id)), reason);
            case GONE -> throw new NotFoundException();
        };
    }

    private Response stale(long id, ToolForm form, String reason) {
        ToolSheet now = one(id);
        return page(422, now, form.at(now.version()), Map.of(), reason, "", List.of(Notice.warning(say.stale())));
    }

    private boolean mayReadLog() {
        return Stream.of(Role.MODERATOR, Role.ADMIN).anyMatch(visitor.member()::is);
    }

    private ToolSheet one(long id) {
        return tools.find(id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, ToolSheet tool, ToolForm form, Map<ToolField, String> problems, String reason,
            String reasonProblem, List<Notice> notices) {
        return pages.passing(status, Templates.tool(new DescriptionPage(tool.id(), tool.code(), tool.name(),
                say.state(tool.state().name()), tool.isDescribed(), tool.state() == ToolState.WITHDRAWN,
                tool.isDescribed() ? tool.path() : "", mayReadLog() ? ToolDeskRoutes.ROUTES.history(tool.id()) : "",
                form,
                needs.all().stream()
                        .map(need -> new Box(need.code(), need.label(), form.isTicked(need.code()))).toList(),
                tool.state() == ToolState.WITHDRAWN ? tool.withdrawalReason() : reason, problems, reasonProblem,
                notices)));
    }
}
