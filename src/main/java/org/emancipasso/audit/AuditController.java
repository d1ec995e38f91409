package org.emancipasso.audit;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.emancipasso.audit.AuditService.Reading;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
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
    private final AuditSheet sheet;
    private final SecurityIdentity identity;
    private final Pages pages;

    AuditController(AuditService audit, AuditSheet sheet, SecurityIdentity identity, AuditMessages say, Pages pages) {
        this.audit = audit;
        this.sheet = sheet;
        this.identity = identity;
        this.say = say;
        this.pages = pages;
    }

    /** What an entry says, in its order: a word, and what it is. */
    record Fact(String word, String text) {}

    /** One entry. */
    record Row(String action, String moment, String iso, List<Fact> facts) {}

    /** A choice of a list. */
    record Choice(String value, boolean chosen) {}

    /**
     * A page of the log.
     *
     * @param filter what was asked for, as it was understood
     * @param asked the same as parameters, for the form that makes a file
     * @param mayTake whether whoever looks may have it as a file
     * @param older where the next page is; empty on the last
     */
    record AuditPage(List<Choice> actions, List<Choice> subjectTypes, AuditFilter filter, Map<String, String> asked,
            List<Notice> notices, List<Row> rows, boolean mayTake, String older) {}

    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance journal(AuditPage page);
    }

    @GET
    public Response journal(@Context HttpServerRequest http) {
        QueryParameters asked = QueryParameters.parse(http.query());
        AuditFilter.Reading read = AuditFilter.read(asked);
        AuditFilter filter = read.filter();
        Reading reading = audit.read(id(asked.first(AuditRoutes.BEFORE)), filter, A_PAGE + 1);
        List<RecordedEntry> entries = reading.entries().stream().limit(A_PAGE).toList();
        String older = reading.entries().size() > A_PAGE
                ? AuditRoutes.ROUTES.before(entries.getLast().id(), filter)
                : "";
        return pages.passing(200, Templates.journal(new AuditPage(choices(reading.actions(), filter.action()),
                choices(reading.subjectTypes(), filter.subjectType()), filter, AuditRoutes.asked(filter),
                read.misread().stream().map(name -> Notice.info(say.misread(name))).toList(),
                entries.stream().map(this::row).toList(), identity.hasRole("admin"), older)));
    }

    /** A file of what a filter keeps; that it was taken is an entry too. */
    @POST
    @Path("fichier")
    @RolesAllowed("admin")
    public Response file(MultivaluedMap<String, String> form) {
        AuditFilter filter = AuditFilter.read(QueryParameters.of(form)).filter();
        audit.recordExport(Long.parseLong(identity.getPrincipal().getName()), AuditRoutes.asked(filter));
        return Response.ok((StreamingOutput) out -> sheet.write(filter, out), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"journal.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static List<Choice> choices(List<String> values, String chosen) {
        return values.stream().map(value -> new Choice(value, value.equals(chosen))).toList();
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
        add(facts, say.before(), RecordedEntry.spelled(entry.before()));
        add(facts, say.after(), RecordedEntry.spelled(entry.after()));
        add(facts, say.request(), entry.requestId());
        return new Row(entry.action(), say.moment(new FrenchDate(at.toLocalDate()).spoken(),
                HOUR.format(LocalTime.from(at))), entry.at().truncatedTo(ChronoUnit.SECONDS).toString(), facts);
    }

    private static void add(List<Fact> facts, String word, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(word, text));
        }
    }
}
