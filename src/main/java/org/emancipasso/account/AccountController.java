package org.emancipasso.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.MemberService.Self;
import org.emancipasso.account.ProfilePage.Choice;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The page of one's own account: who one is for others. */
@Singleton
@Path(AccountRoutes.ACCOUNT)
@RolesAllowed(Role.MEMBER)
@Blocking
class AccountController {

    private final CurrentVisitor visitor;
    private final MemberService members;
    private final Territories territories;
    private final TeamPages team;
    private final AccountMessages say;
    private final Pages pages;

    AccountController(CurrentVisitor visitor, MemberService members, Territories territories, TeamPages team,
            AccountMessages say,
            Pages pages) {
        this.visitor = visitor;
        this.members = members;
        this.territories = territories;
        this.team = team;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance account(ProfilePage page);
    }

    @GET
    public Response account(@QueryParam(AccountRoutes.DONE) @Nullable String done) {
        Actor actor = visitor.member();
        if (!actor.isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcome(ReturnPath.of(AccountRoutes.ACCOUNT)));
        }
        Self self = members.self(actor);
        List<Notice> notices = new ArrayList<>();
        if (done != null) {
            notices.add(Notice.info(say.saved()));
        }
        return page(200, self, ProfileForm.of(self.profile()), Map.of(), notices);
    }

    @POST
    public Response present(@FormParam("nom") @Nullable String name,
            @FormParam("presentation") @Nullable String presentation,
            @FormParam("departement") @Nullable String department,
            @FormParam("interets") @Nullable String interests, @FormParam("couleurs") @Nullable String theme,
            @FormParam("public") @Nullable String isPublic) {
        if (!visitor.member().isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcome(ReturnPath.of(AccountRoutes.ACCOUNT)));
        }
        ProfileForm form = ProfileForm.of(name, presentation, department, interests, theme, isPublic);
        Map<String, String> problems = form.problems(territories, say);
        if (!problems.isEmpty()) {
            return page(422, members.self(visitor.member()), form, problems,
                    new ArrayList<>(List.of(Notice.warning(say.problems()))));
        }
        members.present(visitor.member(), form.profile());
        return pages.elsewhere(AccountRoutes.ROUTES.accountSaved());
    }

    private Response page(int status, Self self, ProfileForm form, Map<String, String> problems,
            List<Notice> notices) {
        if (visitor.member().lacksSecondFactor()) {
            notices.add(Notice.warning(say.secondFactorMissing()));
        }
        List<Choice> themes = List.of(new Choice("system", say.systemColours()),
                new Choice("light", say.lightColours()), new Choice("dark", say.darkColours()));
        return pages.passing(status, Templates.account(new ProfilePage(self.profile().displayName(), self.email(),
                self.profile().isPublic() ? AccountRoutes.ROUTES.publicProfile(visitor.member().id()) : "", form,
                problems, territories.departments(), themes, team.of(visitor.member()), notices)));
    }
}
