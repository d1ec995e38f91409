package org.emancipasso.directory.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.contact.ConsentService.Asked;
import org.emancipasso.directory.contact.ConsentService.State;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where whoever reads a proposed address agrees, or not, by the link of the letter that asks. Opening it changes nothing. */
@Singleton
@Path(ContactRoutes.CONSENT)
@PermitAll
@Blocking
class ConsentController {

    private static final String ANSWER = "reponse";

    private final ConsentService service;
    private final Pages pages;

    /** What the page shows. */
    record ConsentPage(String provider, String listing, String action, String state) {}

    ConsentController(ConsentService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance consent(ConsentPage page);

        static native TemplateInstance consentOver();
    }

    @GET
    public Response look(String token) {
        Asked asked = service.asked(token).orElseThrow(NotFoundException::new);
        return asked.state() == State.OVER
                ? pages.passing(410, Templates.consentOver())
                : pages.passing(200, Templates.consent(new ConsentPage(asked.provider(), asked.listing(),
                        ContactRoutes.ROUTES.consent(token), asked.state().name())));
    }

    @POST
    public Response answer(String token, @FormParam(ANSWER) @Nullable String answer) {
        service.asked(token).orElseThrow(NotFoundException::new);
        if ("oui".equals(answer)) {
            service.consent(token);
        } else if ("non".equals(answer)) {
            service.decline(token);
        }
        return pages.elsewhere(ContactRoutes.ROUTES.consent(token));
    }
}
