package org.emancipasso.site;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.directory.PublishedCount;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The first page. */
@Singleton
@Path("/")
@PermitAll
@Blocking
class HomeController {

    private final PublishedCount published;
    private final Vocabularies vocabularies;
    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;

    HomeController(PublishedCount published, Vocabularies vocabularies, WebConfig web, Keeping keeping, Pages pages) {
        this.published = published;
        this.vocabularies = vocabularies;
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "site")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance home(long listings, String number, int supports, int stages, String canonical);
    }

    @GET
    public Response home(@Context Request request) {
        long listings = published.current();
        keeping.keep(Set.of(), Space.DIRECTORY, Space.TEXTS);
        return pages.open(request, Templates.home(listings, FrenchNumber.of(listings), count(Taxonomy.SUPPORT),
                count(Taxonomy.STAGE), web.baseUrl() + "/"));
    }

    private int count(Taxonomy taxonomy) {
        return vocabularies.current().terms(taxonomy).size();
    }
}
