package org.emancipasso.account;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Pages;
import org.emancipasso.web.markdown.Markdown;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What members show of themselves to everybody, if they chose to. */
@Singleton
@Path(AccountRoutes.PUBLIC_PROFILES)
@PermitAll
@Blocking
class PublicProfileController {

    private final MemberService members;
    private final Spokespeople spokespeople;
    private final Territories territories;
    private final Pages pages;

    PublicProfileController(MemberService members, Spokespeople spokespeople, Territories territories, Pages pages) {
        this.members = members;
        this.spokespeople = spokespeople;
        this.territories = territories;
        this.pages = pages;
    }

    /**
     * Somebody as everybody sees them.
     *
     * @param department its name; empty when they do not say
     * @param speaksFor organisations, each with what distinguishes it
     */
    record PublicProfilePage(String name, RawString presentation, String department, List<String> interests,
            List<String> speaksFor) {}

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance publicProfile(PublicProfilePage page);
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response profile(long id, @Context Request request) {
        Profile profile = members.publicProfile(id).orElseThrow(NotFoundException::new);
        String department = territories.departments().stream()
                .filter(one -> one.code().equals(profile.department())).map(Department::name).findFirst().orElse("");
        return pages.open(request, Templates.publicProfile(new PublicProfilePage(profile.displayName(),
                Markdown.html(profile.presentation()), department, profile.interests(),
                spokespeople.of(id).stream().map(SpokenFor::label).toList())));
    }
}
