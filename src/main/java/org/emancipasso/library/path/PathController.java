package org.emancipasso.library.path;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.emancipasso.search.Folding;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Collections and paths: their list, their pages, and what one carries away of them. */
@Singleton
@Path(PathRoutes.ALL)
@PermitAll
@Blocking
class PathController {

    private final PathRepository paths;
    private final PathViews views;
    private final PathArchive archive;
    private final Keeping keeping;
    private final Pages pages;

    PathController(PathRepository paths, PathViews views, PathArchive archive, Keeping keeping, Pages pages) {
        this.paths = paths;
        this.views = views;
        this.archive = archive;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "path")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance paths(List<PathView> paths, String canonical);

        static native TemplateInstance path(PathView path);

        static native TemplateInstance withdrawn(String named, String reason);
    }

    @GET
    public Response all(@Context Request request) {
        keeping.keep(Set.of(), Space.LIBRARY);
        return pages.open(request, Templates.paths(
                paths.published().stream().map(path -> views.of(path.id(), path.form())).toList(),
                SiteRoutes.ROUTES.absolute(PathRoutes.ALL)));
    }

    @GET
    @Path("{id:[0-9]{1,18}}{slug:(-[^/]*)?}")
    public Response path(long id, String slug, @Context Request request) {
        return shown(id, path -> {
            String address = PathRoutes.ROUTES.path(id, path.form().title());
            if (!address.equals(PathRoutes.ALL + "/" + id + slug)) {
                // As text: JAX-RS would complete a URI with the Host header, which anyone may forge.
                return Response.status(Response.Status.MOVED_PERMANENTLY)
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").header(HttpHeaders.LOCATION, address)
                        .build();
            }
            keeping.keep(Set.of(), Space.LIBRARY);
            return pages.open(request, Templates.path(views.of(id, path.form())));
        });
    }

    @GET
    @Path(PathRoutes.ONE + "/hors-ligne.zip")
    public Response archive(long id) {
        return shown(id, path -> {
            PathForm form = path.form();
            PathView view = views.of(id, form);
            StreamingOutput zip = out -> archive.write(view, views.stored(form), out);
            String slug = Folding.slug(form.title());
            return Response.ok(zip, "application/zip").header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + (slug.isEmpty() ? "parcours" : slug) + ".zip\"")
                    .header("X-Robots-Tag", "noindex").build();
        });
    }

    /** One that the public sees, or why it does not any more. */
    private Response shown(long id, Function<LibraryPath, Response> answer) {
        LibraryPath path = paths.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return switch (path.status()) {
            case DRAFT -> throw new NotFoundException();
            case WITHDRAWN -> pages.passing(410, Templates.withdrawn(path.form().title(),
                    Objects.requireNonNullElse(path.withdrawalReason(), "")));
            case PUBLISHED -> answer.apply(path);
        };
    }
}
