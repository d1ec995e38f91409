package org.emancipasso.account;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.Pages;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The terms of use, for all to read. */
@Singleton
@Path(AccountRoutes.TERMS)
@PermitAll
@Blocking
class TermsController {

    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;

    TermsController(WebConfig web, Keeping keeping, Pages pages) {
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance terms(String version, String canonical);
    }

    @GET
    public Response terms(@Context Request request) {
        keeping.keep(Set.of(), Space.TEXTS);
        return pages.open(request, Templates.terms(Terms.spoken(), web.baseUrl() + AccountRoutes.TERMS));
    }
}
