package org.emancipasso.directory;

import java.time.Clock;
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

/** How results are ranked, said in public (code de la consommation, art. L111-7). */
@Singleton
@Path(DirectoryRoutes.RANKING)
@PermitAll
@Blocking
class RankingController {

    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;
    private final Clock clock;

    RankingController(WebConfig web, Keeping keeping, Pages pages, Clock clock) {
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance ranking(long seed, int months, String canonical);
    }

    @GET
    public Response ranking(@Context Request request) {
        keeping.keep(Set.of(), Space.TEXTS);
        return pages.open(request, Templates.ranking(DailyShuffle.seed(clock), Freshness.LOWERED,
                web.baseUrl() + DirectoryRoutes.RANKING));
    }
}
