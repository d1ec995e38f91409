package org.emancipasso.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.Pages;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import io.smallrye.common.annotation.Blocking;

/** The tools that were described last, for feed readers (Atom, RFC 4287). */
@Singleton
@Path(CatalogueRoutes.ATOM)
@PermitAll
@Blocking
class ToolFeedController {

    private static final int ENTRIES = 50;
    /** What XML 1.0 cannot hold, even escaped (§2.2). */
    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final ToolRepository tools;
    private final ToolMessages say;
    private final Pages pages;
    private final Clock clock;

    ToolFeedController(ToolRepository tools, ToolMessages say, Pages pages, Clock clock) {
        this.tools = tools;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response feed(@Context Request request) {
        try {
            return pages.openToPrograms(request, new WireFeedOutput().outputString(feed(tools.newest(ENTRIES))),
                    "application/atom+xml;charset=UTF-8");
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Feed feed(List<ToolSheet> newest) {
        String self = CatalogueRoutes.ROUTES.absolute(CatalogueRoutes.ATOM);
        Feed feed = new Feed("atom_1.0");
        feed.setId(self);
        feed.setTitle(say.feedTitle());
        // An empty feed has to say when it changed (RFC 4287 §4.1.1); the same answer all day keeps its ETag.
        feed.setUpdated(Date.from(newest.stream().map(ToolFeedController::at).max(Instant::compareTo)
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.DAYS))));
        Person author = new Person();
        author.setName(say.feedAuthor());
        feed.setAuthors(List.of(author));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html",
                CatalogueRoutes.ROUTES.absolute(CatalogueRoutes.TOOLS))));
        feed.setEntries(newest.stream().map(ToolFeedController::entry).toList());
        return feed;
    }

    private static Entry entry(ToolSheet tool) {
        Entry entry = new Entry();
        String url = CatalogueRoutes.ROUTES.absolute(tool.path());
        entry.setId(url);
        entry.setTitle(xml(tool.name()));
        entry.setPublished(Date.from(at(tool)));
        entry.setUpdated(Date.from(tool.shownAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", url)));
        Content summary = new Content();
        summary.setType(Content.TEXT);
        summary.setValue(xml(tool.details().pitch()));
        entry.setSummary(summary);
        entry.setCategories(tool.details().categories().stream().map(ToolFeedController::category).toList());
        return entry;
    }

    private static Instant at(ToolSheet tool) {
        return Objects.requireNonNull(tool.describedAt());
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
}
