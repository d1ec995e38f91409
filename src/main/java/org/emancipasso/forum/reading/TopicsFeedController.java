package org.emancipasso.forum.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.forum.ForumMessages;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.PublicTopics;
import org.emancipasso.forum.PublicTopics.OpenCategory;
import org.emancipasso.forum.PublicTopics.OpenTopic;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.export.AtomFeed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The last topics, of the whole forum and of a category, for feed readers. */
@Singleton
@Path("/forum")
@PermitAll
@Blocking
class TopicsFeedController {

    private static final int ENTRIES = 30;

    private final PublicTopics topics;
    private final ForumMessages say;
    private final Pages pages;
    private final Clock clock;

    TopicsFeedController(PublicTopics topics, ForumMessages say, Pages pages, Clock clock) {
        this.topics = topics;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("sujets.atom")
    public Response latest(@Context HttpServerRequest http, @Context Request request) {
        return feed(http, request, "", say.feedTitle(), ForumRoutes.ROUTES.feed(), ForumRoutes.ROUTES.topics());
    }

    @GET
    @Path("categories/{code:[a-z0-9-]{1,60}}.atom")
    public Response category(String code, @Context HttpServerRequest http, @Context Request request) {
        OpenCategory category = topics.categories().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
        return feed(http, request, code, say.feedTitleOf(category.name()), ForumRoutes.ROUTES.categoryFeed(code),
                ForumRoutes.ROUTES.category(code));
    }

    private Response feed(HttpServerRequest http, Request request, String category, String title, String self,
            String page) {
        String after = QueryParameters.parse(http.query()).first("apres");
        List<OpenTopic> found = topics.latest(category, after, ENTRIES + 1);
        // An empty feed says when it changed too (§4.1.1); the same answer all day keeps its ETag.
        AtomFeed feed = new AtomFeed(title, self, page, say.feedAuthor(),
                clock.instant().truncatedTo(ChronoUnit.DAYS));
        found.stream().limit(ENTRIES).forEach(topic -> feed.entry(ForumRoutes.ROUTES.topics() + "/" + topic.id(),
                ForumRoutes.ROUTES.topic(topic.id(), topic.title()), topic.title(),
                topic.author() == null ? say.nobody() : topic.author(), topic.lastPostAt(), topic.opening()));
        if (found.size() > ENTRIES) {
            feed.next(self + "?apres=" + found.get(ENTRIES - 1).cursor());
        }
        return pages.openToPrograms(request, feed.text(), AtomFeed.TYPE);
    }
}
