package org.emancipasso.directory.opendata;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.PublishedCount;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;
import org.emancipasso.web.export.DataConfig;
import org.emancipasso.web.export.DataLicence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What may be taken away, and under which terms. */
@Singleton
@Path(OpenDataRoutes.PAGE)
@PermitAll
@Blocking
class DataController {

    private final DataConfig config;
    private final PublishedCount published;
    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;

    DataController(DataConfig config, PublishedCount published, WebConfig web, Keeping keeping, Pages pages) {
        this.config = config;
        this.published = published;
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "opendata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance data(DataLicence licence, String number, SearchCriteria all, String canonical);
    }

    @GET
    public Response data(@Context Request request) {
        keeping.keep(Set.of(), Space.DIRECTORY);
        return pages.open(request, Templates.data(config.licence(), FrenchNumber.of(published.current()),
                SearchCriteria.ALL, web.baseUrl() + OpenDataRoutes.PAGE));
    }
}
