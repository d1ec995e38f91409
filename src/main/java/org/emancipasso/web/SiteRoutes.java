package org.emancipasso.web;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.qute.TemplateGlobal;

/** The addresses that every page needs, whatever the feature, and those of the site as a whole. */
public final class SiteRoutes {

    /** For templates: {@code {siteRoutes.home}}. */
    @TemplateGlobal(name = "siteRoutes")
    public static final SiteRoutes ROUTES = new SiteRoutes();

    public static final String LEGAL_NOTICE = "/mentions-legales";
    public static final String PRIVACY = "/confidentialite";
    public static final String ACCESSIBILITY = "/accessibilite";
    public static final String CONTACT = "/contact";

    private SiteRoutes() {
    }

    /** Where the source code is offered (AGPL-3.0, section 13); empty when nobody configured it. */
    public String sourceCode() {
        return ConfigProvider.getConfig().getOptionalValue("emancipasso.source-url", String.class).orElse("");
    }

    /** The first page. */
    public String home() {
        return "/";
    }

    /** Who publishes and hosts the site. */
    public String legalNotice() {
        return LEGAL_NOTICE;
    }

    /** What becomes of personal data. */
    public String privacy() {
        return PRIVACY;
    }

    /** How accessible the site is. */
    public String accessibility() {
        return ACCESSIBILITY;
    }

    /** Whom to write to. */
    public String contact() {
        return CONTACT;
    }

    /**
     * How htmx behaves under our Content-Security-Policy: no evaluated code, no style element of its own, and only this
     * site. An error page replaces nothing: the browser then follows the link itself.
     */
    public String htmxConfig() {
        return "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true}";
    }
}
