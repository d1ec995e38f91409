package org.emancipasso.forum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.forum.Questions.Question;
import org.emancipasso.search.Folding;
import org.emancipasso.web.QueryParameters;

/**
 * A topic as it was typed.
 *
 * @param answers to the questions of its category, by name
 * @param tags words between commas
 */
record TopicForm(String title, Map<String, String> answers, String tags, PostForm post) {

    static final int LONGEST_TITLE = 150;
    static final int SHORTEST_TITLE = 5;
    private static final int MOST_TAGS = 5;
    private static final int LONGEST_TAG = 40;

    /** What a browser sent, or a link. */
    static TopicForm of(Category category, QueryParameters typed, PostForm post) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : category.questions().list) {
            String answer = typed.first(question.name());
            if (!answer.isEmpty()) {
                answers.put(question.name(), answer);
            }
        }
        return new TopicForm(typed.first("titre").replaceAll("\\s+", " "), answers, typed.first("etiquettes"), post);
    }

    /** What is wrong, by field. */
    Map<String, String> problems(Category category, ForumMessages say) {
        Map<String, String> problems = new LinkedHashMap<>();
        int length = title.codePointCount(0, title.length());
        if (length < SHORTEST_TITLE || length > LONGEST_TITLE) {
            problems.put("titre", say.titleProblem(SHORTEST_TITLE, LONGEST_TITLE));
        }
        for (Question question : category.questions().list) {
            String answer = answer(question.name());
            if (question.required() && answer.isEmpty()) {
                problems.put(question.name(), say.answerMissing());
            } else if (answer.codePointCount(0, answer.length()) > Question.LONGEST) {
                problems.put(question.name(), say.longProblem(Question.LONGEST));
            }
        }
        if (words().count() > MOST_TAGS || words().anyMatch(word -> word.length() > LONGEST_TAG)) {
            problems.put("etiquettes", say.tagsProblem(MOST_TAGS, LONGEST_TAG));
        }
        problems.putAll(post.problems(say));
        return problems;
    }

    /** What was answered, empty when nothing was. */
    String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    /** The tags that were typed, each once. */
    List<Tag> tagList() {
        Map<String, Tag> found = new LinkedHashMap<>();
        words().forEach(word -> {
            String code = Folding.slug(word);
            if (!code.isEmpty() && code.length() <= LONGEST_TAG) {
                found.putIfAbsent(code, new Tag(code, word));
            }
        });
        return new ArrayList<>(found.values());
    }

    private Stream<String> words() {
        return Stream.of(tags.split("[,;#]")).map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty());
    }
}
