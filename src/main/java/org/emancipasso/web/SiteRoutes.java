package org.emancipasso.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
    /** The search of the whole site. */
    public static final String SEARCH = "/recherche";
    /** Below it is what staff see. */
    public static final String TEAM = "/equipe";
    public static final String ROBOTS = "/robots.txt";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String SITEMAP_PART = "/sitemap-{part:[0-9]{1,4}}.xml";

    private SiteRoutes() {
    }

    /** Read once, when the first page asks: looking them up took a thirtieth of a page. */
    private static final class Configured {
        static final String BASE_URL = ConfigProvider.getConfig().getValue("emancipasso.base-url", String.class);
        static final String SOURCE_CODE = ConfigProvider.getConfig()
                .getOptionalValue("emancipasso.source-url", String.class).orElse("");
    }

    /** Where the source code is offered (AGPL-3.0, section 13); empty when nobody configured it. */
    public String sourceCode() {
        return Configured.SOURCE_CODE;
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

    /** The search of the whole site, asking nothing. */
    public String search() {
        return SEARCH;
    }

    /** What a text finds in a space of the site. */
    public String search(String text, String space) {
        return SEARCH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&espace=" + space;
    }

    /** Whom to write to. */
    public String contact() {
        return CONTACT;
    }

    /** One of the parts of a map that is too long for one file, from 1. */
    public String sitemap(int part) {
        return SITEMAP.replace(".", "-" + part + ".");
    }

    /** The picture of a link that somebody shares: one address for good, since other sites keep it. */
    public String sharedPicture() {
        return absolute("/img/share.png");
    }

    /** The icon of a page kept on a phone's first screen. */
    public String touchIcon() {
        return "/apple-touch-icon.png";
    }

    /** The same path on any site that links here. */
    public String absolute(String path) {
        return Configured.BASE_URL + path;
    }

    /**
     * How htmx behaves under our Content-Security-Policy: no evaluated code, no style element of its own, and only this
     * site. An error page replaces nothing: the browser then follows the link itself.
     */
    public String htmxConfig() {
        return "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true}";
    }
}
