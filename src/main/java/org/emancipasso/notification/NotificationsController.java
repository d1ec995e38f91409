package org.emancipasso.notification;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
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
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What one was told. Opening the page reads nothing: one says so, or follows what it says. */
@Singleton
@Path(NotificationRoutes.LIST)
@RolesAllowed(Role.MEMBER)
@Blocking
class NotificationsController {

    private static final int A_PAGE = 50;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

    private final CurrentVisitor visitor;
    private final NotificationService notifications;
    private final NotificationMessages say;
    private final Pages pages;

    /** One of them. */
    record Row(String text, String path, String read, boolean isNew, String moment, String iso) {}

    /**
     * What the page shows.
     *
     * @param last the id of the first row; empty when there is nothing new among them
     * @param older where the next page is; empty on the last
     * @param isFirst whether nothing is newer
     */
    record NotificationsPage(List<Row> rows, String last, String older, boolean isFirst) {}

    NotificationsController(CurrentVisitor visitor, NotificationService notifications, NotificationMessages say,
            Pages pages) {
        this.visitor = visitor;
        this.notifications = notifications;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "notification")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance notifications(NotificationsPage page);
    }

    @GET
    public Response notifications(@QueryParam(NotificationRoutes.BEFORE) @Nullable String before) {
        long boundary = id(before);
        List<Notification> found = notifications.before(visitor.member().id(), boundary, A_PAGE + 1);
        List<Notification> shown = found.stream().limit(A_PAGE).toList();
        String older = found.size() > A_PAGE ? NotificationRoutes.ROUTES.before(shown.getLast().id()) : "";
        String last = shown.stream().filter(one -> one.readAt() == null).findFirst().map(one -> "" + one.id())
                .orElse("");
        return pages.passing(200, Templates.notifications(new NotificationsPage(shown.stream().map(this::row).toList(),
                last, older, boundary == Long.MAX_VALUE)));
    }

    @POST
    @Path(NotificationRoutes.READ_ALL)
    public Response readAll(@FormParam("jusque") @Nullable String last) {
        notifications.readUpTo(visitor.member().id(), id(last));
        return pages.elsewhere(NotificationRoutes.LIST);
    }

    @POST
    @Path(NotificationRoutes.READ)
    public Response read(long id) {
        return pages.elsewhere(
                notifications.open(visitor.member().id(), id).orElseThrow(NotFoundException::new));
    }

    /** What is no number is no boundary: a page never fails because of what was typed. */
    private static long id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    private Row row(Notification one) {
        ZonedDateTime at = one.createdAt().atZone(PARIS);
        return new Row(one.text(), one.path(), NotificationRoutes.ROUTES.read(one.id()), one.readAt() == null,
                say.moment(new FrenchDate(at.toLocalDate()).spoken(), HOUR.format(at)),
                one.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
