package org.emancipasso.moderation.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.moderation.ModerationRoutes;
import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.moderation.decision.DecisionMessages;
import org.emancipasso.moderation.journal.JournalRepository.Figures;
import org.emancipasso.moderation.journal.JournalRepository.Line;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What was decided, for all to read, and the figures of each year (DSA art. 15(1)). */
@Singleton
@Path(ModerationRoutes.DECISIONS)
@PermitAll
@Blocking
class JournalController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LENGTH = 50;
    private static final int FIRST_YEAR = 2026;
    private static final int DAY = 24;

    private final JournalRepository journal;
    private final ReviewKinds kinds;
    private final DecisionMessages outcomes;
    private final JournalMessages say;
    private final Pages pages;
    private final Clock clock;

    /** A decision in words. */
    record Row(FrenchDate on, String kind, String outcome, String rule) {}

    /** The list, and where it goes on. */
    record JournalPage(String canonical, List<Row> rows, String older, int year, String figures) {}

    /** A number of decisions. */
    record Count(String kind, String outcome, String number) {}

    /** A figure and what it is of. */
    record Fact(String label, String value) {}

    /** A year. */
    record YearPage(String canonical, int year, List<Count> counts, List<Fact> facts) {}

    JournalController(JournalRepository journal, ReviewKinds kinds, DecisionMessages outcomes, JournalMessages say,
            Pages pages, Clock clock) {
        this.journal = journal;
        this.kinds = kinds;
        this.outcomes = outcomes;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "moderation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance journal(JournalPage page);

        static native TemplateInstance year(YearPage page);
    }

    @GET
    public Response all(@QueryParam("avant") @Nullable String before, @Context Request request) {
        boolean isNumber = before != null && before.matches("[0-9]{1,18}");
        List<Line> found = journal.before(isNumber ? Long.parseLong(before) : Long.MAX_VALUE, LENGTH + 1);
        List<Line> lines = found.subList(0, Math.min(found.size(), LENGTH));
        Map<String, String> labels = labels();
        int year = thisYear();
        return pages.open(request, Templates.journal(new JournalPage(
                SiteRoutes.ROUTES.absolute(ModerationRoutes.DECISIONS),
                lines.stream()
                        .map(line -> new Row(new FrenchDate(line.at().atZone(PARIS).toLocalDate()),
                                labels.getOrDefault(line.kind(), say.other()), outcomes.outcome(line.outcome()),
                                line.rule()))
                        .toList(),
                found.size() > LENGTH ? ModerationRoutes.DECISIONS + "?avant=" + lines.getLast().id() : "", year,
                ModerationRoutes.ROUTES.year(year))));
    }

    @GET
    @Path(ModerationRoutes.YEAR)
    public Response year(int year, @Context Request request) {
        if (year < FIRST_YEAR || year > thisYear()) {
            throw new NotFoundException();
        }
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(PARIS).toInstant();
        Instant until = LocalDate.of(year + 1, 1, 1).atStartOfDay(PARIS).toInstant();
        Map<String, String> labels = labels();
        List<Count> counts = journal.counts(from, until).stream()
                .map(count -> new Count(labels.getOrDefault(count.kind(), say.other()),
                        outcomes.outcome(count.outcome()), FrenchNumber.of(count.number())))
                .toList();
        return pages.open(request, Templates.year(new YearPage(
                SiteRoutes.ROUTES.absolute(ModerationRoutes.ROUTES.year(year)), year, counts,
                facts(journal.figures(from, until)))));
    }

    private List<Fact> facts(Figures figures) {
        long hours = Math.round(figures.hours());
        List<Fact> facts = new ArrayList<>(List.of(new Fact(say.delay(), say.hours(hours, hours / DAY)),
                new Fact(say.appeals(), FrenchNumber.of(figures.appeals())),
                new Fact(say.overturned(), FrenchNumber.of(figures.overturned())),
                new Fact(say.automated(), "0")));
        Map<String, String> motives = new HashMap<>();
        kinds.all().forEach(kind -> motives.putAll(kind.motives()));
        figures.reports().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(
                entry -> new Fact(say.reports(motives.getOrDefault(entry.getKey(), say.other())),
                        FrenchNumber.of(entry.getValue())))
                .forEach(facts::add);
        return facts;
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        kinds.all().forEach((Reviewable kind) -> labels.put(kind.kind(), kind.label()));
        return labels;
    }

    private int thisYear() {
        return Year.from(clock.instant().atZone(PARIS)).getValue();
    }
}
