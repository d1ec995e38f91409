package org.emancipasso.directory;

import java.util.List;
import java.util.Optional;

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
import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.account.organisation.Organisations.Known;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators say whose a listing is. */
@Singleton
@Path(DirectoryRoutes.OWNERSHIP)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class OwnershipController {

    private static final String DONE = "fait";
    private static final int LONGEST_REASON = 2_000;

    private final CurrentVisitor visitor;
    private final ProviderRepository providers;
    private final ProviderService service;
    private final Organisations organisations;
    private final OwnershipMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param now whose it is, in words
     */
    record OwnershipPage(String name, String now, String action, String organisation, String organisationProblem,
            String reason, String reasonProblem, List<Notice> notices) {}

    OwnershipController(CurrentVisitor visitor, ProviderRepository providers, ProviderService service,
            Organisations organisations, OwnershipMessages say, Pages pages) {
        this.visitor = visitor;
        this.providers = providers;
        this.service = service;
        this.organisations = organisations;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance ownership(OwnershipPage page);
    }

    @GET
    public Response look(long id, @QueryParam(DONE) @Nullable String done) {
        Provider provider = provider(id);
        Long organisation = provider.organisationId();
        return page(200, provider, organisation == null ? "" : organisation.toString(), "", "", "",
                done == null ? List.of() : List.of(Notice.info(say.done())));
    }

    @POST
    public Response entrust(long id, @FormParam("organisation") @Nullable String number,
            @FormParam("motif") @Nullable String why) {
        Provider provider = provider(id);
        String typed = number == null ? "" : number.strip();
        String reason = why == null ? "" : why.replace("\0", "").replace("\r\n", "\n").strip();
        Optional<Known> organisation = typed.matches("[0-9]{1,18}")
                ? organisations.known(Long.parseLong(typed))
                : Optional.empty();
        boolean isUnknown = organisation.isEmpty() && !typed.isEmpty();
        boolean isReason = !reason.isEmpty() && reason.codePointCount(0, reason.length()) <= LONGEST_REASON;
        if (isUnknown || !isReason) {
            return page(422, provider, typed, isUnknown ? say.organisationProblem() : "", reason,
                    isReason ? "" : say.reasonProblem(), List.of());
        }
        service.entrust(visitor.member().id(), id, organisation.map(Known::id).orElse(null), reason);
        return pages.elsewhere(DirectoryRoutes.ROUTES.ownership(id) + "?" + DONE + "=oui");
    }

    private Provider provider(long id) {
        return providers.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, Provider provider, String organisation, String organisationProblem,
            String reason, String reasonProblem, List<Notice> notices) {
        String now = Optional.ofNullable(provider.organisationId()).flatMap(organisations::known)
                .map(known -> known.proven()
                        ? say.keptByProven(known.name(), known.id())
                        : say.keptBy(known.name(), known.id()))
                .orElse(say.keptByNobody());
        return pages.passing(status, Templates.ownership(new OwnershipPage(provider.name(), now,
                DirectoryRoutes.ROUTES.ownership(provider.id()), organisation, organisationProblem, reason,
                reasonProblem, notices)));
    }
}
