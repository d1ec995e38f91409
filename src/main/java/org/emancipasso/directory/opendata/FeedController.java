package org.emancipasso.directory.opendata;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.PublicListing;
import org.emancipasso.directory.PublicListingService;
import org.emancipasso.directory.PublicListingService.Selection;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.Pages;
import org.emancipasso.web.Unavailable;
import org.emancipasso.web.WebConfig;
import org.emancipasso.web.export.DataConfig;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** What changed among the results of a search, for feed readers (Atom, RFC 4287). */
@Singleton
@Path(OpenDataRoutes.ATOM)
@PermitAll
@Blocking
class FeedController {

    private static final int ENTRIES = 50;
    /** What XML 1.0 cannot hold, even escaped (§2.2); one such character in a listing would cost the whole feed. */
    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final OpenDataQuery query;
    private final PublicListingService listings;
    private final DataConfig config;
    private final OpenDataMessages say;
    private final WebConfig web;
    private final Pages pages;
    private final Clock clock;

    FeedController(OpenDataQuery query, PublicListingService listings, DataConfig config, OpenDataMessages say,
            WebConfig web, Pages pages, Clock clock) {
        this.query = query;
        this.listings = listings;
        this.config = config;
        this.say = say;
        this.web = web;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response feed(@Context HttpServerRequest http, @Context Request request) {
        Selection selection = query.selection(http);
        try {
            Feed feed = feed(selection, listings.lastChanged(selection, ENTRIES));
            return pages.openToPrograms(request, new WireFeedOutput().outputString(feed),
                    "application/atom+xml;charset=UTF-8");
        } catch (SearchUnavailable e) {
            throw new Unavailable(e);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Feed feed(Selection selection, List<PublicListing> found) {
        String asked = selection.criteria().q();
        String self = web.baseUrl() + OpenDataRoutes.ROUTES.atom(selection.criteria());
        Feed feed = new Feed("atom_1.0");
        feed.setId(self);
        feed.setTitle(asked.isBlank() ? say.feedTitle() : say.feedTitleOf(xml(asked)));
        feed.setRights(config.licence().title + ", " + config.licence().url);
        feed.setUpdated(found.isEmpty() ? startOfToday() : Date.from(found.getFirst().updatedAt()));
        Person author = new Person();
        author.setName(say.feedAuthor());
        feed.setAuthors(List.of(author));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html",
                web.baseUrl() + DirectoryRoutes.ROUTES.search(selection.criteria()))));
        feed.setEntries(found.stream().map(FeedController::entry).toList());
        return feed;
    }

    private static Entry entry(PublicListing listing) {
        Entry entry = new Entry();
        entry.setId(listing.url());
        entry.setTitle(xml(listing.name()));
        entry.setUpdated(Date.from(listing.updatedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", listing.url())));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(xml(listing.pitch() == null ? listing.name() : listing.pitch()));
        entry.setSummary(summary);
        entry.setCategories(listing.supports().stream().map(FeedController::category).toList());
        return entry;
    }

    private static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll(" ");
    }

    private static Category category(String code) {
        Category category = new Category();
        category.setTerm(code);
        return category;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /** An empty feed has to say when it changed (RFC 4287 §4.1.1); the same answer all day keeps its ETag. */
    private Date startOfToday() {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.DAYS));
    }
}
