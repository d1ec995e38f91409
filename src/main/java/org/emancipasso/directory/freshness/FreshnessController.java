package org.emancipasso.directory.freshness;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.Freshness;
import org.emancipasso.directory.ParisDay;
import org.emancipasso.directory.freshness.FreshnessRepository.Ages;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** How old the directory is, said in public, and what is done about it. */
@Singleton
@Path(FreshnessRoutes.PAGE)
@PermitAll
@Blocking
class FreshnessController {

    private final FreshnessRepository listings;
    private final FreshnessConfig config;
    private final FreshnessMessages say;
    private final WebConfig web;
    private final Keeping keeping;
    private final Pages pages;
    private final Clock clock;

    /**
     * What the page shows.
     *
     * @param median empty while nothing is published
     */
    record FreshnessPage(String median, String withinSix, String withinTwelve, String never, int mentioned,
            int lowered, int hidden, String letters, String canonical) {}

    FreshnessController(FreshnessRepository listings, FreshnessConfig config, FreshnessMessages say, WebConfig web,
            Keeping keeping, Pages pages, Clock clock) {
        this.listings = listings;
        this.config = config;
        this.say = say;
        this.web = web;
        this.keeping = keeping;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "freshness")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance freshness(FreshnessPage page);
    }

    @GET
    public Response ages(@Context Request request) {
        Ages ages = listings.ages(ParisDay.of(clock));
        keeping.keep(Set.of(), Space.DIRECTORY);
        return pages.open(request, Templates.freshness(new FreshnessPage(
                ages.all() == 0 ? "" : say.days(ages.median()), share(ages.withinSix(), ages),
                share(ages.withinTwelve(), ages), share(ages.never(), ages), Freshness.MENTIONED, Freshness.LOWERED,
                Freshness.HIDDEN,
                config.reminders().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                web.baseUrl() + FreshnessRoutes.PAGE)));
    }

    private String share(long count, Ages ages) {
        return say.share(FrenchNumber.of(count), FrenchNumber.of(ages.all()),
                ages.all() == 0 ? 0 : Math.round(100.0 * count / ages.all()));
    }
}
