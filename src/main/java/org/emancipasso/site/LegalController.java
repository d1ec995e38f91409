package org.emancipasso.site;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/**
 * The pages that a French public site owes from its first day: who publishes it (loi n° 2004-575, art. 1-1), what becomes
 * of data (RGPD, art. 13 and 14), how accessible it is (décret n° 2019-768), whom to write to (règlement (UE) 2022/2065,
 * art. 11, 12 and 16). They say what the software does: a change of that changes them, and the date.
 */
@Singleton
@Path("/")
@PermitAll
@Blocking
class LegalController {

    /** When the words of these pages last changed. */
    static final LocalDate UPDATED = LocalDate.of(2026, Month.NOVEMBER, 22);

    private final Imprint imprint;
    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;

    LegalController(SiteConfig site, WebConfig web, Keeping keeping, Pages pages) {
        this.imprint = Imprint.of(site);
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "site")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance legalNotice(Imprint imprint, FrenchDate updated, String canonical);

        static native TemplateInstance privacy(Imprint imprint, FrenchDate updated, String canonical);

        static native TemplateInstance accessibility(Imprint imprint, FrenchDate updated, String canonical);

        static native TemplateInstance contact(Imprint imprint, FrenchDate updated, String canonical);
    }

    @GET
    @Path(SiteRoutes.LEGAL_NOTICE)
    public Response legalNotice(@Context Request request) {
        keeping.keep(Set.of(), Space.TEXTS);
        return pages.open(request, Templates.legalNotice(imprint, new FrenchDate(UPDATED),
                web.baseUrl() + SiteRoutes.LEGAL_NOTICE));
    }

    @GET
    @Path(SiteRoutes.PRIVACY)
    public Response privacy(@Context Request request) {
        keeping.keep(Set.of(), Space.TEXTS);
        return pages.open(request, Templates.privacy(imprint, new FrenchDate(UPDATED),
                web.baseUrl() + SiteRoutes.PRIVACY));
    }

    @GET
    @Path(SiteRoutes.ACCESSIBILITY)
    public Response accessibility(@Context Request request) {
        keeping.keep(Set.of(), Space.TEXTS);
        return pages.open(request, Templates.accessibility(imprint, new FrenchDate(UPDATED),
                web.baseUrl() + SiteRoutes.ACCESSIBILITY));
    }

    @GET
    @Path(SiteRoutes.CONTACT)
    public Response contact(@Context Request request) {
        keeping.keep(Set.of(), Space.TEXTS);
        return pages.open(request, Templates.contact(imprint, new FrenchDate(UPDATED),
                web.baseUrl() + SiteRoutes.CONTACT));
    }
}
