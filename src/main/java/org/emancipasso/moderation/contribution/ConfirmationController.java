package org.emancipasso.moderation.contribution;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.moderation.contribution.ConfirmationService.Followed;
import org.emancipasso.moderation.contribution.ConfirmationService.State;
import org.emancipasso.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The link of a letter that asks whether one really sent a form. Opening it changes nothing: programs open links. */
@Singleton
@Path(ContributionRoutes.CONFIRMATION)
@PermitAll
@Blocking
class ConfirmationController {

    private final ConfirmationService confirmations;
    private final ContributionMessages say;
    private final Pages pages;

    ConfirmationController(ConfirmationService confirmations, ContributionMessages say, Pages pages) {
        this.confirmations = confirmations;
        this.say = say;
        this.pages = pages;
    }

    /**
     * What the page shows.
     *
     * @param action where its button posts; empty when there is none
     * @param next where one reads what happens next; empty when there is nothing
     */
    record ConfirmationPage(String title, String text, String action, String next) {}

    @CheckedTemplate(basePath = "contribution")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance confirmation(ConfirmationPage page);
    }

    @GET
    public Response look(String token) {
        return page(confirmations.look(token), token);
    }

    @POST
    public Response confirm(String token) {
        Optional<Followed> followed = confirmations.confirm(token);
        return followed.filter(link -> link.state() == State.CONFIRMED).map(link -> pages.elsewhere(link.ledTo()))
                .orElseGet(() -> page(followed, token));
    }

    private Response page(Optional<Followed> followed, String token) {
        if (followed.isEmpty()) {
            return page(404, new ConfirmationPage(say.unknownTitle(), say.unknownText(), "", ""));
        }
        Followed link = followed.get();
        return switch (link.state()) {
            case WAITING -> page(200, new ConfirmationPage(say.confirmTitle(), say.confirmText(link.label()),
                    ContributionRoutes.ROUTES.confirmation(token), ""));
            case CONFIRMED -> page(200,
                    new ConfirmationPage(say.confirmedTitle(), say.confirmedText(), "", link.ledTo()));
            case OVER -> page(410, new ConfirmationPage(say.overTitle(), say.overText(), "", ""));
        };
    }

    private Response page(int status, ConfirmationPage page) {
        return pages.passing(status, Templates.confirmation(page));
    }
}
