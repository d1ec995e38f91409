package org.emancipasso.forum.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.forum.ForumMessages;
import org.emancipasso.forum.PublicTopics;
import org.emancipasso.forum.PublicTopics.Conversation;
import org.emancipasso.forum.PublicTopics.OpenPost;
import org.emancipasso.forum.PublicTopics.OpenTopic;
import org.emancipasso.forum.reading.ForumJson.PostItem;
import org.emancipasso.forum.reading.ForumJson.TopicItem;
import org.emancipasso.forum.reading.ForumJson.TopicWhole;
import org.emancipasso.forum.reading.ForumJson.Topics;
import org.emancipasso.web.InvalidParameters;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The topics of the forum for programs: read only, by cursors. */
@Singleton
@Path(ForumJson.TOPICS)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Blocking
class TopicApi {

    private static final String CATEGORY = "categorie";
    private static final String AFTER = "apres";
    private static final int PAGE = 30;
    private static final int POSTS = 50;

    private final PublicTopics topics;
    private final ForumJson json;
    private final ForumMessages say;
    private final Pages pages;

    TopicApi(PublicTopics topics, ForumJson json, ForumMessages say, Pages pages) {
        this.topics = topics;
        this.json = json;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response topics(@Context HttpServerRequest http, @Context Request request) {
        QueryParameters asked = json.asked(http.query(), Set.of(CATEGORY, AFTER));
        String category = asked.first(CATEGORY);
        String after = asked.first(AFTER);
        if (!category.isEmpty() && topics.categories().stream().noneMatch(one -> one.code().equals(category))) {
            throw new InvalidParameters(Map.of(CATEGORY, say.unknownCategory(category)));
        }
        if (!after.isEmpty() && !topics.isCursor(after)) {
            throw new InvalidParameters(Map.of(AFTER, say.unknownCursor(after)));
        }
        List<OpenTopic> found = topics.latest(category, after, PAGE + 1);
        String next = found.size() <= PAGE
                ? null
                : ForumJson
                        .absolute(ForumJson.TOPICS + "?" + (category.isEmpty() ? "" : CATEGORY + "=" + category + "&")
                                + AFTER + "=" + found.get(PAGE - 1).cursor());
        return answer(request, new Topics(found.stream().limit(PAGE).map(TopicItem::of).toList(), next));
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response topic(long id, @Context HttpServerRequest http, @Context Request request) {
        String after = json.asked(http.query(), Set.of(AFTER)).first(AFTER);
        if (!after.isEmpty() && !after.matches("[0-9]{1,9}")) {
            throw new InvalidParameters(Map.of(AFTER, say.unknownCursor(after)));
        }
        Conversation topic = topics.topic(id).orElseThrow(NotFoundException::new);
        List<OpenPost> found = topics.posts(topic, after.isEmpty() ? 0 : Integer.parseInt(after), POSTS + 1);
        String next = found.size() <= POSTS
                ? null
                : ForumJson.absolute(ForumJson.TOPICS + "/" + id + "?" + AFTER + "="
                        + found.get(POSTS - 1).position());
        return answer(request, TopicWhole.of(topic, found.stream().limit(POSTS).map(PostItem::of).toList(), next));
    }

    private Response answer(Request request, Object value) {
        return pages.openToPrograms(request, json.write(value), MediaType.APPLICATION_JSON);
    }
}
