package org.emancipasso.account;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The first page of a new member, and of all when the terms of use change: a name, and an agreement that is dated. */
@Singleton
@Path(AccountRoutes.WELCOME)
@RolesAllowed(Role.MEMBER)
@Blocking
class WelcomeController {

    private static final String YES = "oui";

    private final CurrentVisitor visitor;
    private final MemberService members;
    private final AccountMessages say;
    private final Pages pages;

    /** What the page shows; problems are empty while nothing is wrong. */
    record WelcomePage(String action, String name, boolean accepted, String terms, String nameProblem,
            String termsProblem, Notice notice) {
        /** Whether anything is to be corrected. */
        public boolean hasProblems() {
            return !nameProblem.isEmpty() || !termsProblem.isEmpty();
        }
    }

    WelcomeController(CurrentVisitor visitor, MemberService members, AccountMessages say, Pages pages) {
        this.visitor = visitor;
        this.members = members;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance welcome(WelcomePage page);
    }

    @GET
    public Response ask(@QueryParam(AccountRoutes.RETURN) @Nullable String after) {
        return page(200, ReturnPath.of(after), visitor.member().displayName(), false, "", "");
    }

    @POST
    public Response welcome(@QueryParam(AccountRoutes.RETURN) @Nullable String after, @FormParam("nom") String typed,
            @FormParam("conditions") @Nullable String accepted) {
        ReturnPath path = ReturnPath.of(after);
        String text = typed == null ? "" : typed;
        Optional<String> name = DisplayName.of(text);
        boolean accepts = YES.equals(accepted);
        if (name.isEmpty() || !accepts) {
            return page(422, path, text, accepts, name.isEmpty() ? say.nameProblem() : "",
                    accepts ? "" : say.termsProblem());
        }
        members.welcome(visitor.member(), name.get());
        return pages.elsewhere(path.value());
    }

    private Response page(int status, ReturnPath after, String name, boolean accepted, String nameProblem,
            String termsProblem) {
        return pages.passing(status,
                Templates.welcome(new WelcomePage(AccountRoutes.ROUTES.welcome(after), name, accepted,
                        Terms.spoken(), nameProblem, termsProblem, Notice.warning(say.problems()))));
    }
}
