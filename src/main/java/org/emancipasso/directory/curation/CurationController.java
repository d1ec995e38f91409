package org.emancipasso.directory.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.curation.CurationPage.Listing;
import org.emancipasso.directory.curation.CurationPage.Option;
import org.emancipasso.directory.curation.CurationRepository.Line;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where curators find the listings that need them, and say which ones they checked. */
@Singleton
@Path(CurationRoutes.LIST)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class CurationController {

    private static final int ON_A_PAGE = 50;
    private static final String DONE = "fait";

    private final CurrentVisitor visitor;
    private final CurationRepository listings;
    private final ProviderCareService care;
    private final Territories territories;
    private final CurationMessages say;
    private final Pages pages;

    CurationController(CurrentVisitor visitor, CurationRepository listings, ProviderCareService care,
            Territories territories, CurationMessages say, Pages pages) {
        this.visitor = visitor;
        this.listings = listings;
        this.care = care;
        this.territories = territories;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "curation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance listings(CurationPage page);
    }

    @GET
    public Response list(@Context HttpServerRequest http) {
        QueryParameters parameters = QueryParameters.parse(http.query());
        CurationFilter filter = CurationFilter.of(parameters);
        List<Line> found = listings.find(filter, ON_A_PAGE + 1);
        List<Line> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return pages.passing(200, Templates.listings(new CurationPage(filter.words(), states(filter), ages(filter),
                lacking(filter), departments(filter), filter.never(), filter.alone(), filter.silent(), filter.query(),
                shown.stream().map(this::listing).toList(),
                found.size() > ON_A_PAGE
                        ? CurationRoutes.ROUTES.list(filter.after(shown.getLast().cursor()).query())
                        : "",
                parameters.first(DONE).isEmpty() ? List.of() : List.of(Notice.info(say.verified())))));
    }

    @POST
    @Path(CurationRoutes.VERIFY)
    public Response verify(long id, @FormParam("filtres") @Nullable String filters) {
        care.verify(visitor.member().id(), id);
        String query = CurationFilter.of(QueryParameters.parse(filters)).query();
        return pages.elsewhere(CurationRoutes.ROUTES.list((query.isEmpty() ? "" : query + "&") + DONE + "=oui"));
    }

    private Listing listing(Line line) {
        boolean isShown = line.status().equals("PUBLISHED") || line.dormant();
        return new Listing(line.name(), isShown ? DirectoryRoutes.ROUTES.listing(line.id(), line.name()) : "",
                facts(line), isShown ? CurationRoutes.ROUTES.verify(line.id()) : "",
                DirectoryRoutes.ROUTES.ownership(line.id()));
    }

    private List<String> facts(Line line) {
        List<String> facts = new ArrayList<>();
        facts.add(state(line));
        var verified = line.verifiedOn();
        facts.add(verified == null ? say.neverVerified() : say.verifiedOn(new FrenchDate(verified).spoken()));
        facts.add(say.freshOn(new FrenchDate(line.freshOn()).spoken()));
        if (!line.hasOrganisation()) {
            facts.add(say.nobodys());
        }
        if (!line.lacking().isEmpty()) {
            facts.add(say.lacks(String.join(", ", line.lacking().stream().map(this::field).toList())));
        }
        return facts;
    }

    private String state(Line line) {
        return switch (line.status()) {
            case "PUBLISHED" -> say.online();
            case "WITHDRAWN" -> say.withdrawn();
            default -> line.dormant() ? say.hidden() : say.draft();
        };
    }

    private String field(String code) {
        return switch (code) {
            case "presentation" -> say.pitch();
            case "description" -> say.description();
            case "accompagnements" -> say.supports();
            case "etapes" -> say.stages();
            case "tailles" -> say.sizes();
            case "structure" -> say.structure();
            case "siege" -> say.seat();
            case "site" -> say.website();
            default -> say.address();
        };
    }

    private List<Option> states(CurationFilter filter) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("en-ligne", say.online());
        labels.put("cachee", say.hidden());
        labels.put("brouillon", say.draft());
        labels.put("retiree", say.withdrawn());
        return options(labels, filter.state());
    }

    private List<Option> ages(CurationFilter filter) {
        Map<String, String> labels = new LinkedHashMap<>();
        List.of(6, 12, 18).forEach(months -> labels.put("" + months, say.olderThan(months)));
        return options(labels, "" + filter.months());
    }

    private List<Option> lacking(CurationFilter filter) {
        Map<String, String> labels = new LinkedHashMap<>();
        CurationRepository.LACKING.keySet().forEach(code -> labels.put(code, field(code)));
        return options(labels, filter.lacking());
    }

    private List<Option> departments(CurationFilter filter) {
        Map<String, String> labels = new LinkedHashMap<>();
        territories.departments().forEach(one -> labels.put(one.code(), one.code() + " " + one.name()));
        return options(labels, filter.department());
    }

    private static List<Option> options(Map<String, String> labels, String chosen) {
        return labels.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue(), entry.getKey().equals(chosen))).toList();
    }
}
