package org.emancipasso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.search.Folding;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Pages;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The described tools in lists: from A to Z, by need, by what one leaves. */
@Singleton
@Path(CatalogueRoutes.TOOLS)
@PermitAll
@Blocking
class ListsController {

    private final ToolRepository tools;
    private final Needs needs;
    private final Catalogue catalogue;
    private final ToolRows rows;
    private final ToolMessages say;
    private final Keeping keeping;
    private final Pages pages;

    ListsController(ToolRepository tools, Needs needs, Catalogue catalogue, ToolRows rows, ToolMessages say,
            Keeping keeping, Pages pages) {
        this.tools = tools;
        this.needs = needs;
        this.catalogue = catalogue;
        this.rows = rows;
        this.say = say;
        this.keeping = keeping;
        this.pages = pages;
    }

    /** A letter, and the tools whose names begin with it. */
    record Letter(String letter, List<ToolRow> tools) {}

    /** The tools for a need. */
    record NeedPage(Need need, String count, List<ToolRow> tools) {}

    /** What one may leave of those that serve a need. */
    record LeftFor(Need need, List<Left> names) {}

    /** Something that one may leave. */
    record Left(String name, String url) {}

    /** Tools for a need, of those that take the place of something. */
    record GroupFor(Need need, List<ToolRow> tools) {}

    /** What takes the place of something. */
    record AlternativePage(String code, String name, List<GroupFor> groups) {}

    @CheckedTemplate(basePath = "catalogue")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance everyTool(List<Letter> letters, String canonical);

        static native TemplateInstance need(NeedPage page, String canonical);

        static native TemplateInstance alternatives(List<LeftFor> groups, String canonical);

        static native TemplateInstance alternative(AlternativePage page, String canonical);
    }

    @GET
    @Path(CatalogueRoutes.EVERY_TOOL)
    public Response everyTool(@Context Request request) {
        keep();
        SortedMap<String, List<ToolRow>> letters = new TreeMap<>();
        tools.described().forEach(tool -> letters.computeIfAbsent(letter(tool.name()), _ -> new ArrayList<>())
                .add(rows.row(tool)));
        return pages.open(request, Templates.everyTool(letters.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), letter.getValue())).toList(),
                absolute(CatalogueRoutes.ROUTES.everyTool())));
    }

    @GET
    @Path(CatalogueRoutes.NEEDS + "/" + CatalogueRoutes.CODE)
    public Response need(String code, @Context Request request) {
        Need need = needs.find(code).orElseThrow(NotFoundException::new);
        if (!need.code().equals(code)) {
            return moved(need.url());
        }
        keep();
        List<ToolSheet> found = tools.describedFor(code);
        return pages.open(request, Templates.need(new NeedPage(need,
                say.count(found.size(), FrenchNumber.of(found.size())), found.stream().map(rows::row).toList()),
                absolute(need.url())));
    }

    @GET
    @Path(CatalogueRoutes.ALTERNATIVES)
    public Response alternatives(@Context Request request) {
        keep();
        List<ToolSheet> described = tools.described();
        List<LeftFor> groups = needs.all().stream().map(need -> new LeftFor(need, left(described, need)))
                .filter(group -> !group.names().isEmpty()).toList();
        return pages.open(request,
                Templates.alternatives(groups, absolute(CatalogueRoutes.ROUTES.alternatives())));
    }

    @GET
    @Path(CatalogueRoutes.ALTERNATIVE + "/" + CatalogueRoutes.CODE)
    public Response alternative(String code, @Context Request request) {
        String current = catalogue.currentReplaced(code);
        if (!current.equals(code)) {
            return moved(CatalogueRoutes.ROUTES.alternative(current));
        }
        // What only a file or a draft names has no page.
        String name = catalogue.replacedToolNames().get(code);
        if (name == null) {
            throw new NotFoundException();
        }
        keep();
        List<ToolSheet> found = tools.describedReplacing(code);
        List<GroupFor> groups = needs.all().stream()
                .map(need -> new GroupFor(need, found.stream()
                        .filter(tool -> tool.details().categories().contains(need.code()))
                        .map(rows::rowWithDifference).toList()))
                .filter(group -> !group.tools().isEmpty()).toList();
        return pages.open(request, Templates.alternative(new AlternativePage(code, name, groups),
                absolute(CatalogueRoutes.ROUTES.alternative(code))));
    }

    private void keep() {
        keeping.keep(Set.of(), Space.DIRECTORY);
    }

    private static List<Left> left(List<ToolSheet> described, Need need) {
        return described.stream().filter(tool -> tool.details().categories().contains(need.code()))
                .flatMap(tool -> tool.replaced().stream()).distinct()
                .sorted((one, other) -> Folding.fold(one.name()).compareTo(Folding.fold(other.name())))
                .map(tool -> new Left(tool.name(), CatalogueRoutes.ROUTES.alternative(tool.code()))).toList();
    }

    private static String letter(String name) {
        String first = Folding.slug(name).substring(0, 1);
        return first.matches("[a-z]") ? first.toUpperCase(Locale.ROOT) : "0–9";
    }

    private static String absolute(String path) {
        return CatalogueRoutes.ROUTES.absolute(path);
    }

    private static Response moved(String address) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").header(HttpHeaders.LOCATION, address).build();
    }
}
