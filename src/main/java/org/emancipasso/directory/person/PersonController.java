package org.emancipasso.directory.person;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.person.PersonService.Invitation;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where somebody agrees to be named, or not, and takes their name away, by the link of their letter. Opening it changes nothing. */
@Singleton
@Path(PersonRoutes.CONSENT)
@PermitAll
@Blocking
class PersonController {

    private static final String ANSWER = "reponse";

    private final PersonLinks links;
    private final PersonService service;
    private final Pages pages;

    /** What the page shows. */
    record ConsentPage(Invitation invitation, String state, String action) {}

    PersonController(PersonLinks links, PersonService service, Pages pages) {
        this.links = links;
        this.service = service;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "person")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance consent(ConsentPage page);

        static native TemplateInstance over();
    }

    @GET
    public Response look(String token) {
        return service.invitation(id(token))
                .map(invitation -> pages.passing(200, Templates.consent(new ConsentPage(invitation,
                        invitation.state().name(), PersonRoutes.ROUTES.consent(token)))))
                .orElseGet(() -> pages.passing(410, Templates.over()));
    }

    @POST
    public Response answer(String token, @FormParam(ANSWER) @Nullable String answer) {
        long id = id(token);
        if ("oui".equals(answer)) {
            service.agree(id);
        } else if ("non".equals(answer)) {
            service.refuse(id);
        }
        return pages.elsewhere(PersonRoutes.ROUTES.consent(token));
    }

    private long id(String token) {
        return links.read(token).orElseThrow(NotFoundException::new);
    }
}
