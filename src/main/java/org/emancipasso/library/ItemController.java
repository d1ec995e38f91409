package org.emancipasso.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.library.ItemMention.Mention;
import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SecurityHeaders;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The page of a resource, its file, and its video once one asks for it. */
@Singleton
@Path(LibraryRoutes.SEARCH)
@PermitAll
@Blocking
class ItemController {

    private static final int PART = 256 << 10;

    private final ItemRepository items;
    private final ItemFileRepository files;
    private final ItemViews views;
    private final LibrarySearch search;
    private final ItemRows rows;
    private final List<ItemMention> mentions;
    private final CurrentVisitor visitor;
    private final SecurityHeaders headers;
    private final Keeping keeping;
    private final Pages pages;

    ItemController(ItemRepository items, ItemFileRepository files, ItemViews views, LibrarySearch search,
            ItemRows rows, @All List<ItemMention> mentions, CurrentVisitor visitor, SecurityHeaders headers,
            Keeping keeping, Pages pages) {
        this.items = items;
        this.files = files;
        this.views = views;
        this.search = search;
        this.rows = rows;
        this.mentions = mentions;
        this.visitor = visitor;
        this.headers = headers;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "library")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance item(ItemView item, List<ItemRow> similar, List<Mention> mentions);

        static native TemplateInstance watch(ItemView item, PeerTube video);

        static native TemplateInstance withdrawn(String named, String reason);
    }

    @GET
    @Path("{id:[0-9]{1,18}}{slug:(-[^/]*)?}")
    public Response item(long id, String slug, @Context Request request) {
        return shown(id, item -> published(item, slug, request));
    }

    /** The player of a video, from where it is: here alone may a page hold something from elsewhere, and one has asked for it. */
    @GET
    @Path("{id:[0-9]{1,18}}/regarder")
    public Response watch(long id) {
        return shown(id, item -> {
            PeerTube video = PeerTube.at(item.details().address()).orElseThrow(NotFoundException::new);
            return Response.fromResponse(pages.passing(200, Templates.watch(views.of(item), video)))
                    .header(SecurityHeaders.POLICY, headers.framing("https://" + video.host())).build();
        });
    }

    @GET
    @Path("{id:[0-9]{1,18}}/fichier")
    public Response file(long id, @Context Request request) {
        boolean isCurator = visitor.actor().filter(actor -> actor.is(Role.CURATOR) || actor.is(Role.ADMIN)).isPresent();
        return isCurator ? send(id, request) : shown(id, _ -> send(id, request));
    }

    /** One that the public sees, or why it does not any more. */
    private Response shown(long id, Function<LibraryItem, Response> answer) {
        LibraryItem item = items.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return switch (item.status()) {
            case DRAFT -> throw new NotFoundException();
            case WITHDRAWN -> pages.passing(410,
                    Templates.withdrawn(item.title(), Objects.requireNonNullElse(item.withdrawalReason(), "")));
            case PUBLISHED -> answer.apply(item);
        };
    }

    private Response send(long id, Request request) {
        ItemFile file = files.of(id).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(file.digest());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : content(id, file)).tag(tag)
                // Asked for each time: what is withdrawn is gone at once.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(SecurityHeaders.POLICY, "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin").header("X-Robots-Tag", "noindex").build();
    }

    private Response published(LibraryItem item, String slug, Request request) {
        String address = LibraryRoutes.ROUTES.item(item.id(), item.title());
        if (!address.equals(LibraryRoutes.SEARCH + "/" + item.id() + slug)) {
            // As text: JAX-RS would complete a URI with the Host header, which anyone may forge.
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    // A browser would keep it for ever, and a resource may take its old title back.
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").header(HttpHeaders.LOCATION, address)
                    .build();
        }
        keeping.keep(LibraryReader.PARAMETERS, Space.LIBRARY, Space.INDEX, Space.DIRECTORY);
        return pages.open(request, Templates.item(views.of(item), similar(item),
                mentions.stream().flatMap(mention -> mention.of(item.id()).stream()).toList()));
    }

    private ResponseBuilder content(long id, ItemFile file) {
        StreamingOutput parts = out -> {
            for (int from = 0; from < file.weight(); from += PART) {
                out.write(files.content(id, from, PART));
            }
        };
        return Response.ok(parts, file.type()).header(HttpHeaders.CONTENT_LENGTH, file.weight())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*",
                                "%2A"));
    }

    private List<ItemRow> similar(LibraryItem item) {
        try {
            return search.similarTo(item.id(), item.details(), item.tools().stream().map(NamedTool::code).toList())
                    .stream().map(rows::row).toList();
        } catch (SearchUnavailable e) {
            keeping.never();
            return List.of();
        }
    }
}
