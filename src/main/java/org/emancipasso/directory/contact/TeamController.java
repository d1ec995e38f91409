package org.emancipasso.directory.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Role;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.contact.MessageRepository.Count;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What staff see of messages: how many, answered or not, and after how long. Never what they say, nor who wrote them. */
@Singleton
@Path(ContactRoutes.TEAM)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class TeamController {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.FRENCH);

    private final MessageRepository messages;
    private final RelayMessages say;
    private final Pages pages;
    private final Clock clock;

    /** A line. */
    record Line(String month, String name, String url, long sent, long answered, long unwanted, String delay) {}

    TeamController(MessageRepository messages, RelayMessages say, Pages pages, Clock clock) {
        this.messages = messages;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance team(List<Line> lines);
    }

    @GET
    public Response counts() {
        return pages.passing(200,
                Templates.team(messages.counts(clock.instant().minus(YEAR)).stream().map(this::line).toList()));
    }

    private Line line(Count count) {
        return new Line(month(count.month()), count.name(),
                DirectoryRoutes.ROUTES.listing(count.provider(), count.name()), count.sent(), count.answered(),
                count.unwanted(), delay(count.medianDays()));
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    private String delay(@Nullable Double days) {
        return days == null ? say.noDelay() : days < 1 ? say.underADay() : say.days(Math.round(days));
    }
}
