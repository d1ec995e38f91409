package org.emancipasso.forum.reading;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import org.emancipasso.forum.ForumMessages;
import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.PublicTopics.Conversation;
import org.emancipasso.forum.PublicTopics.OpenCategory;
import org.emancipasso.forum.PublicTopics.OpenPost;
import org.emancipasso.forum.PublicTopics.OpenTopic;
import org.emancipasso.forum.Tag;
import org.emancipasso.web.InvalidParameters;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.SiteRoutes;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What programs read of the forum, as {@code openapi.yaml} promises it. */
@Singleton
class ForumJson {

    static final String CATEGORIES = "/api/v1/categories";
    static final String TOPICS = "/api/v1/topics";

    private final ObjectMapper mapper;
    private final ForumMessages say;

    ForumJson(ObjectMapper mapper, ForumMessages say) {
        this.mapper = mapper;
        this.say = say;
    }

    /** All categories. */
    record Categories(List<CategoryItem> items) {}

    /** One of them. */
    @JsonNaming(SnakeCaseStrategy.class)
    record CategoryItem(String code, String name, String introduction, String colour, String url, String feed,
            int topics, @Nullable Instant lastPostAt) {

        static CategoryItem of(OpenCategory category) {
            return new CategoryItem(category.code(), category.name(), category.introduction(), category.colour(),
                    absolute(ForumRoutes.ROUTES.category(category.code())),
                    absolute(ForumRoutes.ROUTES.categoryFeed(category.code())), category.topics(),
                    category.lastPostAt());
        }
    }

    /**
     * A part of a list.
     *
     * @param next where it goes on; nothing at the end
     */
    record Topics(List<TopicItem> items, @Nullable String next) {}

    /** A topic of a list. */
    @JsonNaming(SnakeCaseStrategy.class)
    record TopicItem(long id, String url, String api, String title, String category, @Nullable String author,
            Instant lastPostAt, int replies, boolean pinned, boolean closed, boolean solved, List<String> tags,
            boolean example) {

        static TopicItem of(OpenTopic topic) {
            return new TopicItem(topic.id(), absolute(ForumRoutes.ROUTES.topic(topic.id(), topic.title())),
                    absolute(TOPICS + "/" + topic.id()), topic.title(), topic.category(), topic.author(),
                    topic.lastPostAt(), topic.replies(), topic.pinned(), topic.closed(), topic.solved(),
                    topic.tags().stream().map(Tag::code).toList(), topic.example());
        }
    }

    /** A topic with some of its posts. */
    @JsonNaming(SnakeCaseStrategy.class)
    record TopicWhole(long id, String url, String feed, String title, String category, @Nullable String author,
            Instant createdAt, Map<String, String> answers, boolean pinned, boolean closed, @Nullable Long solution,
            List<String> tags, boolean example, List<PostItem> posts, @Nullable String next) {

        static TopicWhole of(Conversation topic, List<PostItem> posts, @Nullable String next) {
            return new TopicWhole(topic.id(), absolute(ForumRoutes.ROUTES.topic(topic.id(), topic.title())),
                    absolute(ForumRoutes.ROUTES.topicFeed(topic.id())), topic.title(), topic.category(),
                    topic.author(), topic.createdAt(), new TreeMap<>(topic.answers()), topic.pinned(), topic.closed(),
                    topic.solution(), topic.tags().stream().map(Tag::code).toList(), topic.example(), posts, next);
        }
    }

    /** A post. */
    @JsonNaming(SnakeCaseStrategy.class)
    record PostItem(long id, String url, int position, @Nullable String author, @Nullable String speaksFor,
            Instant postedAt, @Nullable Instant editedAt, String html, int thanks) {

        static PostItem of(OpenPost post) {
            return new PostItem(post.id(), absolute(ForumRoutes.ROUTES.post(post.id())), post.position(),
                    post.author(), post.speaksFor(), post.at(), post.editedAt(), post.html(), post.thanks());
        }
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is asked for, when it is nothing but these. */
    QueryParameters asked(@Nullable String query, Set<String> known) {
        QueryParameters asked = QueryParameters.parse(query);
        asked.names().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidParameters(Map.of(name, say.unknownParameter(name)));
        });
        return asked;
    }

    static String absolute(String path) {
        return SiteRoutes.ROUTES.absolute(path);
    }
}
