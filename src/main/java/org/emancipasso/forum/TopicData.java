package org.emancipasso.forum;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.emancipasso.web.ScriptData;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonObject;

/**
 * What machines read of a topic: schema.org {@code QAPage} when a post answered, {@code DiscussionForumPosting} otherwise.
 * Short: who wants every word follows the address.
 */
final class TopicData {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_DESCRIPTION = 160;
    private static final Pattern ENTITY = Pattern.compile("&#([0-9]{1,7});");

    private TopicData() {
    }

    /** A post, and what its author is called. */
    record Said(PostSheet post, String author) {}

    /** The data of a page; empty when its first post cannot be read. */
    static RawString of(TopicSheet topic, List<Said> shown) {
        @Nullable
        Said first = shown.stream().filter(said -> Integer.valueOf(1).equals(said.post().position())).findFirst()
                .filter(said -> said.post().status() == PostStatus.PUBLISHED).orElse(null);
        if (first == null) {
            return ScriptData.of("");
        }
        Said solution = shown.stream().filter(said -> Long.valueOf(said.post().id()).equals(topic.solutionId())
                && said.post().status() == PostStatus.PUBLISHED).findFirst().orElse(null);
        JsonObject data = solution == null ? discussion(topic, first) : question(topic, first, solution);
        return ScriptData.of(data.put("@context", "https://schema.org").encode());
    }

    /** The beginning of what a post says, for who shares its address. */
    static String description(PostSheet post) {
        return cut(plain(post.html()), LONGEST_DESCRIPTION);
    }

    private static JsonObject discussion(TopicSheet topic, Said first) {
        return said("DiscussionForumPosting", first).put("headline", topic.title()).put("url", url(topic))
                .put("commentCount", topic.posts() - 1);
    }

    private static JsonObject question(TopicSheet topic, Said first, Said solution) {
        JsonObject answer = said("Answer", solution)
                .put("url", ForumRoutes.absolute(ForumRoutes.ROUTES.post(solution.post().id())))
                .put("upvoteCount", solution.post().thanks());
        return new JsonObject().put("@type", "QAPage").put("mainEntity",
                said("Question", first).put("name", topic.title()).put("url", url(topic))
                        .put("answerCount", topic.posts() - 1).put("acceptedAnswer", answer));
    }

    private static JsonObject said(String type, Said said) {
        return new JsonObject().put("@type", type).put("text", cut(plain(said.post().html()), LONGEST_TEXT))
                .put("datePublished", said.post().at().toString())
                .put("author", new JsonObject().put("@type", "Person").put("name", said.author()));
    }

    private static String url(TopicSheet topic) {
        return ForumRoutes.absolute(ForumRoutes.ROUTES.topic(topic.id(), topic.title()));
    }

    /** The words of safe HTML, on one line. */
    static String plain(String html) {
        String text = html.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        Matcher entities = ENTITY.matcher(text);
        return entities.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1)))).replace("&amp;", "&")
                .replaceAll("\\s+", " ").strip();
    }

    private static String character(String number) {
        int code = Integer.parseInt(number);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    /** As much of a text as that many characters hold, to the end of a word. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > longest / 2 ? end : longest) + "…";
    }
}
