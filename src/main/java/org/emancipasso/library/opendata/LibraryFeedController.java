package org.emancipasso.library.opendata;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.library.LibraryCriteria;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.library.PublicItem;
import org.emancipasso.library.PublicItemService;
import org.emancipasso.library.PublicItemService.Selection;
import org.emancipasso.web.Pages;
import org.emancipasso.web.export.AtomFeed;
import org.emancipasso.web.export.DataConfig;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** What changed among the results of a search, for feed readers (Atom, RFC 4287). */
@Singleton
@Path(LibraryDataRoutes.ATOM)
@PermitAll
@Blocking
class LibraryFeedController {

    private static final int ENTRIES = 50;

    private final LibraryDataQuery query;
    private final PublicItemService items;
    private final DataConfig config;
    private final LibraryDataMessages say;
    private final Clock clock;
    private final Pages pages;

    LibraryFeedController(LibraryDataQuery query, PublicItemService items, DataConfig config, LibraryDataMessages say,
            Clock clock, Pages pages) {
        this.query = query;
        this.items = items;
        this.config = config;
        this.say = say;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response feed(@Context HttpServerRequest http, @Context Request request) {
        Selection selection = query.selection(http);
        List<PublicItem> found = LibraryDataQuery.available(() -> items.lastChanged(selection, ENTRIES));
        return pages.openToPrograms(request, feed(selection.criteria(), found), AtomFeed.TYPE);
    }

    private String feed(LibraryCriteria criteria, List<PublicItem> found) {
        // An empty feed has to say when it changed (RFC 4287 §4.1.1); the same answer all day keeps its ETag.
        Instant updated = found.isEmpty() ? clock.instant().truncatedTo(ChronoUnit.DAYS) : found.getFirst().updatedAt();
        AtomFeed feed = new AtomFeed(criteria.q().isBlank() ? say.feedTitle() : say.feedTitleOf(criteria.q()),
                LibraryDataRoutes.ROUTES.atom(criteria), LibraryRoutes.ROUTES.search(criteria), say.feedAuthor(),
                updated);
        feed.rights(config.licence());
        found.forEach(item -> feed.entry(LibraryRoutes.ROUTES.item(item.id(), item.title()), item.title(),
                Stream.concat(item.authors().stream(), Stream.ofNullable(item.publisher())).findFirst()
                        .orElse(say.feedAuthor()),
                item.updatedAt(), item.summary() == null ? item.title() : item.summary(),
                Stream.concat(item.supports().stream(), item.themes().stream()).toList()));
        return feed.text();
    }
}
