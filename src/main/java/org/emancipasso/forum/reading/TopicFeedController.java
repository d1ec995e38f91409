package org.emancipasso.forum.reading;

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
import org.emancipasso.forum.PublicTopics.Conversation;
import org.emancipasso.forum.PublicTopics.OpenPost;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.export.AtomFeed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The last posts of a topic, for feed readers. Beside {@code TopicController}, since its class path would hide another's. */
@Singleton
@Path("/forum/sujets")
@PermitAll
@Blocking
class TopicFeedController {

    private static final int ENTRIES = 50;

    private final PublicTopics topics;
    private final ForumMessages say;
    private final Pages pages;

    TopicFeedController(PublicTopics topics, ForumMessages say, Pages pages) {
        this.topics = topics;
        this.say = say;
        this.pages = pages;
    }

    @GET
    @Path("{id:[0-9]{1,18}}.atom")
    public Response topic(long id, @Context HttpServerRequest http, @Context Request request) {
        Conversation topic = topics.topic(id).orElseThrow(NotFoundException::new);
        String asked = QueryParameters.parse(http.query()).first("avant");
        int before = asked.matches("[0-9]{1,9}") ? Integer.parseInt(asked) : Integer.MAX_VALUE;
        List<OpenPost> found = topics.lastPosts(topic, before, ENTRIES + 1);
        String self = ForumRoutes.ROUTES.topicFeed(id);
        AtomFeed feed = new AtomFeed(say.feedTitleOf(topic.title()), self,
                ForumRoutes.ROUTES.topic(id, topic.title()), say.feedAuthor(), topic.createdAt());
        found.stream().limit(ENTRIES).forEach(post -> {
            String author = post.author() == null ? say.nobody() : post.author();
            String path = ForumRoutes.ROUTES.post(post.id());
            feed.entry(path, path, say.feedEntry(author, post.position()), author, post.changedAt(), post.html());
        });
        if (found.size() > ENTRIES) {
            feed.next(self + "?avant=" + found.get(ENTRIES - 1).position());
        }
        return pages.openToPrograms(request, feed.text(), AtomFeed.TYPE);
    }
}
