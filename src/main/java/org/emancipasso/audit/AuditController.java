package org.emancipasso.audit;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.emancipasso.audit.AuditService.Reading;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The log, for those who answer for what is done. */
@Singleton
@Path(AuditRoutes.JOURNAL)
@RolesAllowed({"moderator", "admin"})
@Blocking
class AuditController {

    private static final int A_PAGE = 50;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");

    private final AuditService audit;
    private final AuditMessages say;
    private final Pages pages;

    AuditController(AuditService audit, AuditMessages say, Pages pages) {
        this.audit = audit;
        this.say = say;
        this.pages = pages;
    }

    /** What an entry says, in its order: a word, and what it is. */
    record Fact(String word, String text) {}

    /** One entry. */
    record Row(String action, String moment, String iso, List<Fact> facts) {}

    /** A choice of the filter. */
    record Choice(String action, boolean chosen) {}

    /**
     * A page of the log.
     *
     * @param older where the next page is; empty on the last
     */
    record AuditPage(List<Choice> actions, List<Row> rows, String older) {}

    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance journal(AuditPage page);
    }

    @GET
    public Response journal(@Context HttpServerRequest http) {
        QueryParameters asked = QueryParameters.parse(http.query());
        String chosen = asked.first(AuditRoutes.ACTION);
        Reading reading = audit.read(id(asked.first(AuditRoutes.BEFORE)), chosen, A_PAGE + 1);
        List<RecordedEntry> entries = reading.entries().stream().limit(A_PAGE).toList();
        String older = reading.entries().size() > A_PAGE
                ? AuditRoutes.ROUTES.before(entries.getLast().id(), chosen)
                : "";
        return pages.passing(200, Templates.journal(new AuditPage(
                reading.actions().stream().map(known -> new Choice(known, known.equals(chosen))).toList(),
                entries.stream().map(this::row).toList(), older)));
    }

    /** What is no number is no boundary: a page never fails because of what was typed. */
    private static long id(String before) {
        return before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    private Row row(RecordedEntry entry) {
        ZonedDateTime at = entry.at().atZone(PARIS);
        List<Fact> facts = new ArrayList<>();
        Long actor = entry.actor();
        facts.add(new Fact(say.by(), actor == null ? say.platform() : say.member(actor)));
        facts.add(new Fact(say.on(), entry.subjectType() + " " + entry.subjectId()));
        add(facts, say.reason(), entry.reason());
        add(facts, say.before(), values(entry.before()));
        add(facts, say.after(), values(entry.after()));
        add(facts, say.request(), entry.requestId());
        return new Row(entry.action(), say.moment(new FrenchDate(at.toLocalDate()).spoken(),
                HOUR.format(LocalTime.from(at))), entry.at().toString(), facts);
    }

    private static void add(List<Fact> facts, String word, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(word, text));
        }
    }

    private static String values(Map<String, Object> values) {
        return values.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(value -> value.getKey() + " = " + value.getValue()).collect(Collectors.joining(", "));
    }
}
