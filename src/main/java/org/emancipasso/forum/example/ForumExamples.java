package org.emancipasso.forum.example;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.emancipasso.forum.ExampleService;
import org.emancipasso.forum.ExampleTopic;
import org.emancipasso.forum.ExampleTopic.ExamplePost;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code demo/forum.yaml}. Ours: a mistake in it is a failure, not a report. */
@Singleton
public class ForumExamples {

    private final ExampleService service;

    ForumExamples(ExampleService service) {
        this.service = service;
    }

    /**
     * Writes what a file has and the forum has not.
     *
     * @return how many conversations the file has
     */
    public int load(Path file) {
        List<ExampleTopic> topics = read(file);
        topics.forEach(service::write);
        return topics.size();
    }

    static List<ExampleTopic> read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return maps(document.get("topics")).stream().map(ForumExamples::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExampleTopic topic(Map<?, ?> topic) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (topic.get("answers") instanceof Map<?, ?> given) {
            given.forEach((question, answer) -> answers.put(question.toString(), answer.toString()));
        }
        return new ExampleTopic(text(topic.get("code")), text(topic.get("category")), text(topic.get("title")), answers,
                topic.get("tags") instanceof List<?> tags ? tags.stream().map(Object::toString).toList() : List.of(),
                number(topic.get("days")), Boolean.TRUE.equals(topic.get("pinned")),
                Boolean.TRUE.equals(topic.get("closed")), number(topic.get("solution")),
                maps(topic.get("posts")).stream().map(ForumExamples::post).toList());
    }

    private static ExamplePost post(Map<?, ?> post) {
        return new ExamplePost(text(post.get("by")), text(post.get("text")), text(post.get("speaks_for")),
                number(post.get("quotes")), number(post.get("thanks")),
                post.get("hidden") == null ? null : text(post.get("hidden")));
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList()
                : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
