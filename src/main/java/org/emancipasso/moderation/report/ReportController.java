package org.emancipasso.moderation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.moderation.Moderatable.Moderated;
import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.limit.CurrentAsker;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where anybody reports something: first why, then what that asks for. */
@Singleton
@Path(ModerationRoutes.REPORT)
@PermitAll
@Blocking
class ReportController {

    private static final String TO_CONFIRM = "courriel";

    private final ReportService reports;
    private final Contributions contributions;
    private final CurrentAsker asker;
    private final ReportMessages say;
    private final Pages pages;

    /** A reason to choose, and where it leads. */
    record Choice(String label, String help, String url) {}

    /**
     * What the page shows.
     *
     * @param url the page that is reported
     * @param reasons to choose from, until one was chosen
     * @param form what was typed; none until a reason was chosen
     * @param problems by field
     */
    record ReportPage(String title, String url, String action, List<Choice> reasons, @Nullable ReportForm form,
            String chosen, Map<String, String> problems, Seal seal, boolean done, List<Notice> notices) {

        /** Why it is reported, as forms say it. */
        public String motive() {
            return form == null ? "" : form.reason().code;
        }

        /** What is wrong with a field. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }

        /** Whether the law says what such a report holds. */
        public boolean isLegal() {
            return form != null && form.reason().isLegal();
        }

        /** Where one reports what is taken though the form is closed. */
        public String alwaysTaken() {
            return action + "?" + ReportForm.REASON + "=" + ReportReason.CHILD_ABUSE.code;
        }

        /** Whether it asks who reports. */
        public boolean asksWho() {
            return form != null && form.reason() == ReportReason.ILLEGAL;
        }
    }

    ReportController(ReportService reports, Contributions contributions, CurrentAsker asker, ReportMessages say,
            Pages pages) {
        this.reports = reports;
        this.contributions = contributions;
        this.asker = asker;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance report(ReportPage page);
    }

    @GET
    public Response choose(String type, long id, @QueryParam(ReportForm.REASON) @Nullable String chosen,
            @QueryParam(ModerationRoutes.DONE) @Nullable String done) {
        Moderated found = found(type, id);
        if (done != null) {
            return page(200, type, id, found, null, Map.of(), "",
                    List.of(Notice.info(done.equals(TO_CONFIRM) ? say.toConfirm() : say.done())));
        }
        ReportForm form = ReportReason.of(chosen == null ? "" : chosen)
                .filter(ReportReason.of(reports.kind(type))::contains)
                .map(reason -> new ReportForm(reason, "",
                        reason.isLegal() ? SiteRoutes.ROUTES.absolute(found.url()) : "", "", "", "", false))
                .orElse(null);
        return page(200, type, id, found, form, Map.of(), "", List.of());
    }

    @POST
    public Response report(String type, long id, MultivaluedMap<String, String> sent) {
        Moderated found = found(type, id);
        Optional<ReportReason> reason = ReportReason.of(text(sent, ReportForm.REASON))
                .filter(ReportReason.of(reports.kind(type))::contains);
        if (reason.isEmpty()) {
            return page(422, type, id, found, null, Map.of(), "", List.of(Notice.warning(say.problems())));
        }
        ReportForm form = new ReportForm(reason.get(), text(sent, ReportForm.TEXT), text(sent, ReportForm.PLACE),
                text(sent, ReportForm.LAW), text(sent, ReportForm.NAME), text(sent, ReportForm.EMAIL),
                sent.containsKey(ReportForm.GOOD_FAITH));
        Map<String, String> problems = form.problems(say);
        if (!problems.isEmpty()) {
            return page(422, type, id, found, form, problems, text(sent, "cle"),
                    List.of(Notice.warning(say.problems())));
        }
        Verdict verdict = contributions.check(ReportService.FORM, sent,
                List.of(form.text(), form.place(), form.law(), form.name()));
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), type, id, found, form, Map.of(), verdict.key(),
                    List.of(Notice.warning(verdict.problem())));
        }
        reports.report(verdict, type, id, form,
                form.address().filter(address -> asker.mayWriteTo(address.value())).isPresent());
        return pages.elsewhere(ModerationRoutes.ROUTES.report(type, id) + "?" + ModerationRoutes.DONE + "="
                + (verdict.outcome() == Outcome.TO_CONFIRM ? TO_CONFIRM : "oui"));
    }

    private Moderated found(String type, long id) {
        return reports.find(type, id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, String type, long id, Moderated found, @Nullable ReportForm form,
            Map<String, String> problems, String key, List<Notice> notices) {
        String action = ModerationRoutes.ROUTES.report(type, id);
        Seal seal = contributions.seal(ReportService.FORM, key);
        return pages.passing(status, Templates.report(new ReportPage(found.title(), found.url(), action,
                ReportReason.of(reports.kind(type)).stream().map(reason -> new Choice(say.reason(reason.name()),
                        say.reasonHelp(reason.name()), action + "?" + ReportForm.REASON + "=" + reason.code))
                        .toList(),
                form, form == null ? "" : say.reason(form.reason().name()), problems,
                form != null && form.reason().isAlwaysTaken() ? seal.whateverTheSwitch() : seal,
                status == 200 && !notices.isEmpty(), notices)));
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
