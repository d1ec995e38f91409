package org.emancipasso.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.emancipasso.catalogue.Need;
import org.emancipasso.catalogue.Needs;
import org.emancipasso.catalogue.ToolCheck;
import org.emancipasso.catalogue.ToolDetails;
import org.emancipasso.catalogue.ToolField;
import org.emancipasso.catalogue.ToolRepository;
import org.emancipasso.catalogue.ToolService;
import org.emancipasso.catalogue.ToolState;
import org.emancipasso.catalogue.desk.ToolDeskRepository.Line;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where curators find the tools that wait to be described. */
@Singleton
@Path(ToolDeskRoutes.LIST)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class ToolDeskController {

    private static final int ON_A_PAGE = 50;

    private final CurrentVisitor visitor;
    private final ToolDeskRepository desk;
    private final ToolRepository tools;
    private final ToolService service;
    private final ToolCheck check;
    private final Needs needs;
    private final ToolDeskMessages say;
    private final Pages pages;

    ToolDeskController(CurrentVisitor visitor, ToolDeskRepository desk, ToolRepository tools, ToolService service,
            ToolCheck check, Needs needs, ToolDeskMessages say, Pages pages) {
        this.visitor = visitor;
        this.desk = desk;
        this.tools = tools;
        this.service = service;
        this.check = check;
        this.needs = needs;
        this.say = say;
        this.pages = pages;
    }

    /** A value that one may choose. */
    record Option(String value, String label, boolean selected) {}

    /** A tool in the list. */
    record Row(String name, String url, String state, List<String> facts) {}

    /**
     * The list.
     *
     * @param name of a tool that was not added
     * @param problem with it
     */
    record DeskPage(String words, List<Option> states, List<Option> leaves, List<Option> needs, List<Row> rows,
            String previous, String next, String name, String problem) {}

    @CheckedTemplate(basePath = "tooldesk")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance tools(DeskPage page);
    }

    @GET
    public Response list(@Context HttpServerRequest http) {
        return page(200, ToolFilter.of(QueryParameters.parse(http.query())), "", "");
    }

    /** Adding the name of a tool that is known leads to that one. */
    @POST
    public Response add(@FormParam("nom") @Nullable String typed) {
        String name = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        String problem = check.problems(ToolDetails.named(name), false).getOrDefault(ToolField.NAME, "");
        return problem.isEmpty()
                ? pages.elsewhere(ToolDeskRoutes.ROUTES.tool(service.add(visitor.member().id(), name)))
                : page(422, ToolFilter.of(QueryParameters.parse("")), name, problem);
    }

    private Response page(int status, ToolFilter filter, String name, String problem) {
        List<Line> found = desk.find(filter, ON_A_PAGE);
        List<Row> rows = found.stream().limit(ON_A_PAGE).map(this::row).toList();
        return pages.passing(status, Templates.tools(new DeskPage(filter.words(), states(filter), leaves(filter),
                needs(filter), rows,
                filter.page() > 1 ? ToolDeskRoutes.ROUTES.list(filter.withPage(filter.page() - 1).query()) : "",
                found.size() > ON_A_PAGE ? ToolDeskRoutes.ROUTES.list(filter.withPage(filter.page() + 1).query()) : "",
                name, problem)));
    }

    private Row row(Line line) {
        List<String> facts = new ArrayList<>();
        if (line.state() == ToolState.DRAFT && line.offered()) {
            facts.add(say.named());
        }
        if (!line.replaces().isEmpty()) {
            facts.add(say.replacing(line.replaces()));
        }
        if (!line.needs().isEmpty()) {
            facts.add(line.needs());
        }
        return new Row(line.name(), ToolDeskRoutes.ROUTES.tool(line.id()), say.state(line.state().name()), facts);
    }

    private List<Option> states(ToolFilter filter) {
        Map<ToolState, Long> counts = desk.counts();
        return Stream.of(ToolState.values()).map(state -> new Option(ToolFilter.code(state),
                say.counted(say.state(state.name()), FrenchNumber.of(counts.getOrDefault(state, 0L))),
                state == filter.state())).toList();
    }

    private List<Option> leaves(ToolFilter filter) {
        return tools.leftByAny().stream().map(left -> new Option(left.code(),
                say.counted(left.name(), FrenchNumber.of(left.tools())), left.code().equals(filter.leaves())))
                .toList();
    }

    private List<Option> needs(ToolFilter filter) {
        return Stream.concat(Stream.of(new Need(ToolFilter.NONE, say.noNeed(), "")), needs.all().stream())
                .map(need -> new Option(need.code(), need.label(), need.code().equals(filter.need()))).toList();
    }
}
