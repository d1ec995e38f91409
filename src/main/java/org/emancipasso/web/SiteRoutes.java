package org.emancipasso.web;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.qute.TemplateGlobal;

/** The addresses that every page needs, whatever the feature. */
public final class SiteRoutes {

    /** For templates: {@code {siteRoutes.home}}. */
    @TemplateGlobal(name = "siteRoutes")
    static final SiteRoutes ROUTES = new SiteRoutes();

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

    /**
     * How htmx behaves under our Content-Security-Policy: no evaluated code, no style element of its own, and only this
     * site. An error page replaces nothing: the browser then follows the link itself.
     */
    public String htmxConfig() {
        return "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true}";
    }
}
