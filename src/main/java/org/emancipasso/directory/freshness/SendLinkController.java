package org.emancipasso.directory.freshness;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Mails the link that confirms a listing to whoever answers for it; whoever asks does not see to whom. */
@Singleton
@Path(FreshnessRoutes.SEND_LINK)
@PermitAll
@Blocking
class SendLinkController {

    private final ReminderService reminders;
    private final ProviderCareService care;
    private final Pages pages;

    SendLinkController(ReminderService reminders, ProviderCareService care, Pages pages) {
        this.reminders = reminders;
        this.care = care;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "freshness")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance sendLink(long id, String name, boolean sent);
    }

    @GET
    public Response look(long id, @QueryParam(FreshnessRoutes.DONE) @Nullable String done) {
        return pages.passing(200, Templates.sendLink(id, listing(id).name(), done != null));
    }

    @POST
    @Limited(Limit.CODE)
    public Response send(long id) {
        reminders.sendLink(listing(id).id());
        return pages.elsewhere(FreshnessRoutes.ROUTES.sendLink(id) + "?" + FreshnessRoutes.DONE + "=oui");
    }

    private CaredListing listing(long id) {
        return care.find(id).filter(CaredListing::isKept).orElseThrow(NotFoundException::new);
    }
}
