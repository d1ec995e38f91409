package org.emancipasso.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** How often one is written to, kind by kind. */
@Singleton
@Path(NotificationRoutes.SETTINGS)
@RolesAllowed(Role.MEMBER)
@Blocking
class SettingsController {

    private final CurrentVisitor visitor;
    private final NotificationService notifications;
    private final NotificationKinds kinds;
    private final NotificationMessages say;
    private final Pages pages;

    /** One answer. */
    record Choice(String value, String label, boolean chosen) {}

    /** One question. */
    record Question(String name, String label, List<Choice> choices, String problem) {}

    /**
     * What the page shows.
     *
     * @param always what one is told by letter whatever one wants
     */
    record SettingsPage(List<Question> questions, List<String> always, List<Notice> notices) {}

    SettingsController(CurrentVisitor visitor, NotificationService notifications, NotificationKinds kinds,
            NotificationMessages say, Pages pages) {
        this.visitor = visitor;
        this.notifications = notifications;
        this.kinds = kinds;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "notification")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance settings(SettingsPage page);
    }

    @GET
    public Response settings(@QueryParam(NotificationRoutes.DONE) @Nullable String done) {
        return page(200, notifications.settings(visitor.member().id()), Map.of(),
                done == null ? List.of() : List.of(Notice.info(say.saved())));
    }

    @POST
    public Response choose(MultivaluedMap<String, String> form) {
        Map<String, Frequency> chosen = new HashMap<>();
        Map<String, String> problems = new HashMap<>();
        for (String name : notifications.settings(visitor.member().id()).keySet()) {
            frequency(form.getFirst(name)).ifPresentOrElse(frequency -> chosen.put(name, frequency),
                    () -> problems.put(name, say.choiceProblem()));
        }
        if (!problems.isEmpty()) {
            return page(422, chosen, problems, List.of(Notice.warning(say.problems())));
        }
        notifications.choose(visitor.member().id(), chosen);
        return pages.elsewhere(NotificationRoutes.ROUTES.settingsSaved());
    }

    private Response page(int status, Map<String, Frequency> chosen, Map<String, String> problems,
            List<Notice> notices) {
        List<Question> questions = kinds.all().stream().filter(NotificationKind::isRefusable)
                .map(kind -> new Question(kind.name(), kind.label(),
                        List.of(choice(Frequency.NOW, kind, chosen), choice(Frequency.DAILY, kind, chosen),
                                choice(Frequency.WEEKLY, kind, chosen), choice(Frequency.NEVER, kind, chosen)),
                        problems.getOrDefault(kind.name(), "")))
                .toList();
        List<String> always = kinds.all().stream().filter(kind -> !kind.isRefusable()).map(NotificationKind::label)
                .toList();
        return pages.passing(status, Templates.settings(new SettingsPage(questions, always, notices)));
    }

    private Choice choice(Frequency frequency, NotificationKind kind, Map<String, Frequency> chosen) {
        return new Choice(value(frequency), label(frequency), chosen.get(kind.name()) == frequency);
    }

    private String label(Frequency frequency) {
        return switch (frequency) {
            case NOW -> say.atOnce();
            case DAILY -> say.daily();
            case WEEKLY -> say.weekly();
            case NEVER -> say.never();
        };
    }

    private static String value(Frequency frequency) {
        return switch (frequency) {
            case NOW -> "maintenant";
            case DAILY -> "jour";
            case WEEKLY -> "semaine";
            case NEVER -> "jamais";
        };
    }

    private static Optional<Frequency> frequency(@Nullable String typed) {
        return List.of(Frequency.values()).stream().filter(frequency -> value(frequency).equals(typed)).findFirst();
    }
}
