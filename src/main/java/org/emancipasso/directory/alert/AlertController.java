package org.emancipasso.directory.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.catalogue.Taxonomy;
import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.catalogue.Vocabulary;
import org.emancipasso.directory.CriteriaReader;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.Facet;
import org.emancipasso.directory.SearchCriteria;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Seal;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where one asks for the weekly letter, changes what it tells of, and ends it. No account. */
@Singleton
@Path(AlertRoutes.FORM)
@PermitAll
@Blocking
class AlertController {

    private static final String EMAIL = "courriel";
    private static final String WHERE = "departement";

    private final AlertService alerts;
    private final AlertLinks links;
    private final Contributions contributions;
    private final CriteriaReader reader;
    private final Vocabularies vocabularies;
    private final AlertMessages say;
    private final Pages pages;

    AlertController(AlertService alerts, AlertLinks links, Contributions contributions, CriteriaReader reader,
            Vocabularies vocabularies, AlertMessages say, Pages pages) {
        this.alerts = alerts;
        this.links = links;
        this.contributions = contributions;
        this.reader = reader;
        this.vocabularies = vocabularies;
        this.say = say;
        this.pages = pages;
    }

    /** A choice of a list. */
    record Choice(String code, String label, boolean chosen) {}

    /**
     * The form.
     *
     * @param token of the letter that is being changed; empty for a new one
     * @param seal none when one that is there is changed
     */
    record AlertPage(String token, List<Choice> departments, String place, String radius, List<Choice> supports,
            String email, Map<String, String> problems, @Nullable Seal seal, List<Notice> notices) {

        /** What is wrong with a field, empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    @CheckedTemplate(basePath = "alert")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance alert(AlertPage page);
    }

    @GET
    public Response form(@Context HttpServerRequest http) {
        QueryParameters asked = QueryParameters.parse(http.query());
        List<Notice> notices = switch (asked.first(AlertRoutes.DONE)) {
            case "envoi" -> List.of(Notice.info(say.toConfirm()));
            case "confirmation" -> List.of(Notice.info(say.confirmed()));
            case "arret" -> List.of(Notice.info(say.stopped()));
            default -> List.of();
        };
        return page(200, "", asked, Map.of(), contributions.seal(AlertContribution.CODE, null), notices);
    }

    @POST
    public Response ask(MultivaluedMap<String, String> form) {
        QueryParameters typed = QueryParameters.of(form);
        Map<String, String> problems = new LinkedHashMap<>();
        String query = query(typed, problems);
        EmailAddress to = address(typed.first(EMAIL), problems);
        String key = typed.first("cle");
        if (to == null || !problems.isEmpty()) {
            return page(422, "", typed, problems, contributions.seal(AlertContribution.CODE, key), List.of());
        }
        Verdict verdict = contributions.check(AlertContribution.CODE, form, List.of());
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), "", typed, Map.of(), contributions.seal(AlertContribution.CODE, key),
                    List.of(Notice.warning(verdict.problem())));
        }
        alerts.ask(verdict, to, query);
        return pages.elsewhere(AlertRoutes.FORM + "?" + AlertRoutes.DONE + "=envoi");
    }

    @GET
    @Path(AlertRoutes.TOKEN)
    public Response look(String token, @Context HttpServerRequest http) {
        String query = alerts.query(id(token)).orElseThrow(NotFoundException::new);
        boolean isDone = !QueryParameters.parse(http.query()).first(AlertRoutes.DONE).isEmpty();
        return page(200, token, QueryParameters.parse(query), Map.of(), null,
                isDone ? List.of(Notice.info(say.changed())) : List.of());
    }

    @POST
    @Path(AlertRoutes.TOKEN)
    public Response change(String token, MultivaluedMap<String, String> form) {
        long id = id(token);
        alerts.query(id).orElseThrow(NotFoundException::new);
        QueryParameters typed = QueryParameters.of(form);
        Map<String, String> problems = new LinkedHashMap<>();
        String query = query(typed, problems);
        if (!problems.isEmpty()) {
            return page(422, token, typed, problems, null, List.of());
        }
        alerts.change(id, query);
        return pages.elsewhere(AlertRoutes.ROUTES.alert(token) + "?" + AlertRoutes.DONE + "=oui");
    }

    @POST
    @Path(AlertRoutes.TOKEN + "/arreter")
    public Response stop(String token) {
        alerts.stop(id(token));
        return pages.elsewhere(AlertRoutes.FORM + "?" + AlertRoutes.DONE + "=arret");
    }

    private long id(String token) {
        return links.read(token).orElseThrow(NotFoundException::new);
    }

    /** What is looked for as parameters of a search: a place, and kinds of support. */
    private String query(QueryParameters typed, Map<String, String> problems) {
        CriteriaReader.Reading reading = reader.read(typed);
        SearchCriteria asked = reading.criteria();
        reading.misread().stream().filter(misread -> List.of(WHERE, "pres-de", "rayon").contains(misread.parameter()))
                .forEach(misread -> problems.putIfAbsent(misread.parameter(), misread.reason()));
        if (problems.isEmpty() && asked.place() == null && asked.chosen(Facet.DEPARTMENT).isEmpty()) {
            problems.put(WHERE, say.whereProblem());
        }
        Map<Facet, List<String>> filters = new LinkedHashMap<>();
        List.of(Facet.DEPARTMENT, Facet.SUPPORT).forEach(facet -> {
            if (!asked.chosen(facet).isEmpty()) {
                filters.put(facet, asked.chosen(facet));
            }
        });
        String address = DirectoryRoutes.ROUTES.search(new SearchCriteria("", Map.copyOf(filters), asked.placeTyped(),
                asked.place(), asked.radius(), null, 1));
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    private @Nullable EmailAddress address(String typed, Map<String, String> problems) {
        try {
            return EmailAddress.of(typed);
        } catch (InvalidLetter _) {
            problems.put(EMAIL, say.emailProblem());
            return null;
        }
    }

    private Response page(int status, String token, QueryParameters typed, Map<String, String> problems,
            @Nullable Seal seal, List<Notice> notices) {
        Vocabulary vocabulary = vocabularies.current();
        List<String> where = typed.all(WHERE);
        List<String> supports = typed.all(Facet.SUPPORT.parameter());
        String radius = typed.first("rayon");
        return pages.passing(status, Templates.alert(new AlertPage(token,
                vocabulary.departments().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(department -> new Choice(department.getKey(),
                                department.getKey() + " " + department.getValue(),
                                where.contains(department.getKey())))
                        .toList(),
                typed.first("pres-de"), radius.isEmpty() ? "" + SearchCriteria.DEFAULT_RADIUS : radius,
                vocabulary.terms(Taxonomy.SUPPORT).stream()
                        .map(term -> new Choice(term.code(), term.label(), supports.contains(term.code()))).toList(),
                typed.first(EMAIL), problems, seal, notices)));
    }
}
