package org.emancipasso.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;

/** Where somebody says that the organisation for which they speak uses a tool. */
@Singleton
@Path(CatalogueRoutes.TOOLS + "/" + CatalogueRoutes.ID + "/usage")
@RolesAllowed(Role.MEMBER)
@Blocking
class ToolUseController {

    private final ToolRepository tools;
    private final ToolUseService uses;
    private final CurrentVisitor visitor;
    private final Pages pages;

    ToolUseController(ToolRepository tools, ToolUseService uses, CurrentVisitor visitor, Pages pages) {
        this.tools = tools;
        this.uses = uses;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    public Response say(long id, @FormParam("organisation") @Nullable String organisation,
            @FormParam("utilise") @Nullable String used) {
        ToolSheet tool = tools.sheet(id).filter(ToolSheet::isDescribed).orElseThrow(NotFoundException::new);
        long speaksFor = organisation != null && organisation.matches("[0-9]{1,18}")
                ? Long.parseLong(organisation)
                : 0;
        if (!uses.say(visitor.member(), id, speaksFor, "oui".equals(used))) {
            throw new NotFoundException();
        }
        return pages.elsewhere(tool.path() + "#utilisent");
    }
}
