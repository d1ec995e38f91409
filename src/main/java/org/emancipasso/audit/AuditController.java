package org.emancipasso.audit;

import java.text.Collator;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");

    private final AuditService audit;
    private final ActorNames names;
    private final AuditMessages say;
    private final AuditWords words;
    private final AuditSheet sheet;
    private final SecurityIdentity identity;
    private final Pages pages;

    AuditController(AuditService audit, ActorNames names, AuditSheet sheet, SecurityIdentity identity,
            AuditMessages say, AuditWords words, Pages pages) {
        this.audit = audit;
        this.names = names;
        this.sheet = sheet;
        this.identity = identity;
        this.say = say;
        this.words = words;
        this.pages = pages;
    }

    /** What an entry says, in its order: a word, and what it is. */
    record Fact(String word, String text) {}

    /** One entry. */
    record Row(String action, String moment, String iso, List<Fact> facts) {}

    /** A choice of a list. */
    record Choice(String value, String label, boolean chosen) {}

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
        return pages.passing(200,
                Templates.journal(new AuditPage(choices(reading.actions(), words::action, filter.action()),
                        choices(reading.subjectTypes(), words::subject, filter.subjectType()), filter,
                        AuditRoutes.asked(filter),
                        read.misread().stream().map(name -> Notice.info(say.misread(name))).toList(),
                        rows(entries), identity.hasRole("admin"), older)));
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

    private static List<Choice> choices(List<String> values, UnaryOperator<String> label, String chosen) {
        return values.stream().map(value -> new Choice(value, label.apply(value), value.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH))).toList();
    }

    /** What is no number is no boundary: a page never fails because of what was typed. */
    private static long id(String before) {
        return before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    private List<Row> rows(List<RecordedEntry> entries) {
        Map<Long, String> known = names.names(
                entries.stream().map(RecordedEntry::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
        return entries.stream().map(entry -> row(entry, known)).toList();
    }

    private Row row(RecordedEntry entry, Map<Long, String> known) {
        ZonedDateTime at = entry.at().atZone(PARIS);
        List<Fact> facts = new ArrayList<>();
        Long actor = entry.actor();
        facts.add(new Fact(say.by(), actor == null ? say.platform() : name(actor, known.get(actor))));
        facts.add(new Fact(say.on(), subject(entry)));
        add(facts, say.reason(), entry.reason());
        add(facts, say.before(), RecordedEntry.spelled(entry.before()));
        add(facts, say.after(), RecordedEntry.spelled(entry.after()));
        add(facts, say.request(), entry.requestId());
        return new Row(words.action(entry.action()), say.moment(new FrenchDate(at.toLocalDate()).spoken(),
                HOUR.format(LocalTime.from(at))), entry.at().truncatedTo(ChronoUnit.SECONDS).toString(), facts);
    }

    private String name(long actor, @Nullable String name) {
        if (name == null) {
            return words.erased(actor);
        }
        return name.isEmpty() ? words.unnamed(actor) : words.member(name, actor);
    }

    private String subject(RecordedEntry entry) {
        String type = words.subject(entry.subjectType());
        return NUMBER.matcher(entry.subjectId()).matches()
                ? words.numbered(type, entry.subjectId())
                : type + " " + entry.subjectId();
    }

    private static void add(List<Fact> facts, String word, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(word, text));
        }
    }
}
