package org.emancipasso.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Every public page about tools, for a map of the site. */
@ApplicationScoped
public class PublicTools {

    private final ToolRepository tools;
    private final Needs needs;

    PublicTools(ToolRepository tools, Needs needs) {
        this.tools = tools;
        this.needs = needs;
    }

    /**
     * Where a page is.
     *
     * @param changed the day it last changed, if known
     */
    public record Address(String path, @Nullable LocalDate changed) {}

    /** All of them; a need without tools has nothing to show. */
    public List<Address> addresses() {
        CatalogueRoutes routes = CatalogueRoutes.ROUTES;
        List<ToolSheet> described = tools.described();
        Stream<String> fixed = Stream.of(routes.tools(), routes.everyTool(), routes.alternatives());
        Stream<String> byNeed = needs.all().stream()
                .filter(need -> described.stream()
                        .anyMatch(tool -> tool.details().categories().contains(need.code())))
                .map(Need::url);
        Stream<String> byLeft = tools.left().stream().map(left -> routes.alternative(left.code()));
        return Stream.concat(
                Stream.of(fixed, byNeed, byLeft).flatMap(paths -> paths).map(path -> new Address(path, null)),
                described.stream().map(tool -> new Address(tool.path(),
                        LocalDate.ofInstant(tool.shownAt(), ZoneOffset.UTC))))
                .toList();
    }
}
