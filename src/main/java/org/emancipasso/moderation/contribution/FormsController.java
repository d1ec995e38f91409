package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.time.Duration;
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
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where staff see what comes by each form, and move its switch. */
@Singleton
@Path(ContributionRoutes.FORMS)
@RolesAllowed({Role.CURATOR, Role.MODERATOR, Role.ADMIN})
@Blocking
class FormsController {

    private static final int LONGEST_REASON = 300;
    private static final List<Long> HOURS = List.of(0L, 1L, 24L, 168L);

    private final Forms forms;
    private final SwitchService switches;
    private final SwitchWords words;
    private final CurrentVisitor visitor;
    private final ContributionMessages say;
    private final Pages pages;
    private final Clock clock;

    FormsController(Forms forms, SwitchService switches, SwitchWords words, CurrentVisitor visitor,
            ContributionMessages say, Pages pages, Clock clock) {
        this.forms = forms;
        this.switches = switches;
        this.words = words;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    /** One of several. */
    record Choice(String value, String label, boolean chosen) {}

    /** How many of a kind. */
    record Count(long number, String text) {}

    /**
     * A form.
     *
     * @param since since when it is so, until when; empty for one that was never moved
     * @param taken what it takes all the same when it is closed; empty when that is nothing
     * @param shown the reason that visitors read; empty when there is none
     * @param typed the reason that is being typed
     */
    record FormView(String code, String label, String action, String state, boolean open, String taken, String since,
            String shown,
            List<Count> counts, List<Choice> states, List<Choice> durations, String typed, String problem) {}

    /** All of them. */
    record FormsPage(List<FormView> forms, List<Notice> notices) {}

    /** What somebody typed for one form. */
    private record Typed(String code, String state, String hours, String reason) {}

    @CheckedTemplate(basePath = "contribution")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance forms(FormsPage page);
    }

    @GET
    public Response look(@QueryParam(ContributionRoutes.DONE) @Nullable String done) {
        return page(200, null, done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    @POST
    @Path("{name:[a-z0-9-]{1,60}}")
    public Response move(String name, @FormParam("etat") @Nullable String state,
            @FormParam("duree") @Nullable String hours, @FormParam("motif") @Nullable String why) {
        ContributionForm form = forms.find(name).orElseThrow(NotFoundException::new);
        Typed typed = new Typed(name, text(state), text(hours), text(why));
        SwitchState wanted = Stream.of(SwitchState.values()).filter(known -> known.name().equals(typed.state()))
                .findFirst().orElse(null);
        Long until = HOURS.stream().filter(known -> known.toString().equals(typed.hours())).findFirst().orElse(0L);
        if (wanted == null || typed.reason().isEmpty()
                || typed.reason().codePointCount(0, typed.reason().length()) > LONGEST_REASON) {
            return page(422, typed, List.of());
        }
        switches.move(visitor.member().id(), form, wanted, typed.reason(),
                wanted == SwitchState.OPEN || until == 0 ? null : clock.instant().plus(Duration.ofHours(until)));
        return pages.elsewhere(ContributionRoutes.FORMS + "?" + ContributionRoutes.DONE + "=oui");
    }

    private Response page(int status, @Nullable Typed typed, List<Notice> notices) {
        return pages.passing(status, Templates.forms(
                new FormsPage(forms.all().stream().map(form -> view(form, typed)).toList(), notices)));
    }

    private FormView view(ContributionForm form, @Nullable Typed last) {
        Switch now = switches.current(form.code());
        Map<Cause, Long> counts = switches.lastHour(form.code());
        Typed typed = last != null && last.code().equals(form.code())
                ? last
                : new Typed("", now.state().name(), "0", "");
        return new FormView(form.code(), form.label(), ContributionRoutes.ROUTES.form(form.code()),
                say.state(now.state().name()), now.state() == SwitchState.OPEN, form.takenWhenClosed(),
                words.since(now),
                now.state() == SwitchState.OPEN ? "" : now.reason(),
                counts.entrySet().stream()
                        .map(count -> new Count(count.getValue(), say.cause(count.getKey().name(), count.getValue())))
                        .toList(),
                Stream.of(SwitchState.values()).map(state -> new Choice(state.name(), say.state(state.name()),
                        state.name().equals(typed.state()))).toList(),
                HOURS.stream().map(hours -> new Choice(hours.toString(), say.hours(hours.intValue()),
                        hours.toString().equals(typed.hours()))).toList(),
                typed.reason(), typed.code().isEmpty() ? "" : say.reasonProblem());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }
}
