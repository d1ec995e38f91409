package org.emancipasso.forum.search;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The searches of which a member wants to hear. */
@Singleton
@Path(ForumSearchRoutes.SAVED)
@RolesAllowed(Role.MEMBER)
@Blocking
class SavedSearchController {

    private final SavedSearchRepository searches;
    private final SavedSearchService service;
    private final CurrentVisitor visitor;
    private final ForumSearchMessages say;
    private final Pages pages;

    SavedSearchController(SavedSearchRepository searches, SavedSearchService service, CurrentVisitor visitor,
            ForumSearchMessages say, Pages pages) {
        this.searches = searches;
        this.service = service;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    /** One of the list. */
    record Saved(long id, String query, String url, FrenchMoment at) {}

    record SavedPage(List<Saved> searches, String typed, String problem, List<Notice> notices) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance searches(SavedPage page);
    }

    @GET
    public Response all(@QueryParam(ForumSearchRoutes.Q) @Nullable String query,
            @QueryParam(ForumSearchRoutes.DONE) @Nullable String done) {
        return page(200, read(query), "", done == null ? List.of() : List.of(Notice.info(say.savedDone())));
    }

    @POST
    public Response save(@FormParam(ForumSearchRoutes.Q) @Nullable String typed) {
        String query = read(typed);
        if (query.isEmpty()) {
            return page(422, query, say.savedEmpty(), List.of());
        }
        if (searches.of(visitor.member().id()).size() >= SavedSearchService.MOST) {
            return page(422, query, say.savedTooMany(SavedSearchService.MOST), List.of());
        }
        service.save(visitor.member(), query);
        return pages.elsewhere(ForumSearchRoutes.SAVED + "?" + ForumSearchRoutes.DONE + "=oui");
    }

    @POST
    @Path("retirer")
    public Response remove(@FormParam("recherche") @Nullable String id) {
        if (id != null && id.matches("[0-9]{1,18}")) {
            service.remove(visitor.member(), Long.parseLong(id));
        }
        return pages.elsewhere(ForumSearchRoutes.SAVED + "?" + ForumSearchRoutes.DONE + "=oui");
    }

    private Response page(int status, String typed, String problem, List<Notice> notices) {
        return pages.passing(status, Templates.searches(new SavedPage(
                searches.of(visitor.member().id()).stream().map(saved -> new Saved(saved.id(), saved.query(),
                        ForumSearchRoutes.ROUTES.search(saved.query()), new FrenchMoment(saved.savedAt()))).toList(),
                typed, problem, notices)));
    }

    /** On one line, as long as a search is. */
    private static String read(@Nullable String typed) {
        String line = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s\\u0085\\u2028-\\u202e\\u2066-\\u2069]+", " ").strip();
        return line.substring(0, Math.min(line.length(), TopicQuery.LONGEST)).strip();
    }
}
